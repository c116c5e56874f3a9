# Where the documentation of a property comes from, and what its copies keep.
def t(f, *a):
    try:
        print repr(f(*a)).split(' at ')[0]
    except Exception, e:
        print type(e).__name__, e


class P(property): "doc of P"
def g(self): "doc of g"
def h(self): "doc of h"
def n(self): pass
for cls in (property, P):
    for args in ((), (g,), (n,), (g, None, None, 'given'), (None, g), (None, None, None, 'x')):
        p = cls(*args)
        t(lambda: p.__doc__); t(lambda: p.getter(h).__doc__); t(lambda: p.setter(h).__doc__); t(lambda: p.getter(n).__doc__); t(lambda: p.deleter(h).__doc__)
        t(lambda: p.getter(h).getter(g).__doc__); t(lambda: p.getter(None).__doc__); t(lambda: p.setter(h).getter(g).__doc__)
        t(lambda: getattr(p, '__dict__', None))
class PS(property):
    __slots__ = ()
    "x"
class PS2(property):
    "docs"
    __slots__ = ('a',)
for cls in (PS, PS2):
    t(lambda: cls().__doc__); t(lambda: cls(n).__doc__);
    t(lambda: cls(g).__doc__); t(lambda: cls(None, None, None, 'a').__doc__)
class GD(object):
    @property
    def __doc__(self): raise KeyError(1)
    def __call__(self, x): pass
class GD2(object):
    @property
    def __doc__(self): raise AttributeError(1)
    def __call__(self, x): pass
class GD3(object):
    __doc__ = 5
    def __call__(self, x): pass
for f in (GD(), GD2(), GD3()):
    for cls in (property, P): t(lambda: cls(f).__doc__)
