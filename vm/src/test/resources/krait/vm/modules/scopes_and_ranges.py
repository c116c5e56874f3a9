# What may hold the names of exec, eval and execfile, what dir lists, and what range and type take.
import sys
def t(f, *a, **k):
    try: print repr(f(*a, **k)).split(' at 0x')[0]
    except Exception, e: print type(e).__name__, str(e).split(' at 0x')[0]
class A: pass
class AO(object): pass
class AS:
    def __getitem__(self, k): raise KeyError(k)
class AN(object):
    def __getitem__(self, k): raise KeyError(k)
class AL(list): pass
for m in (A(), AO(), AL(), (), [], 'a', u'a', 1, None, {}, bytearray(), buffer(''), xrange(3), set(), slice(1), type, frozenset(), range, property(), sys, (1).__add__, iter([])):
    print type(m).__name__
    t(eval, 'a', {}, m); t(execfile, '/nonexistent', {}, m); t(eval, 'dir()', {}, m)
    if m is not None:
        try: exec 'b = 1' in {}, m; print 'ok'
        except Exception, e: print type(e).__name__, e
    t(eval, '1', m); t(execfile, '/nonexistent', m)
import types
class Foo(types.ModuleType):
    __dict__ = 8
t(dir, Foo('foo'))
class Foo2(types.ModuleType):
    __dict__ = {'a': 1}
class Foo3(object):
    __dict__ = 8
    __class__ = 8
t(lambda: len(dir(Foo3())) > 10)
class Foo4(object):
    __dict__ = 8
t(lambda: len(dir(Foo4())) > 10)
class Foo5(object):
    @property
    def __dict__(self): raise AttributeError(1)
    @property
    def __class__(self): raise AttributeError(1)
t(lambda: dir(Foo5()))
class Foo6:
    __dict__ = 9
    __class__ = 3
f = Foo6(); t(dir, f)
class badzero(int):
    def __cmp__(self, other): raise RuntimeError('bz')
    __hash__ = None
t(range, 1, 2, badzero(1)); t(range, badzero(1), 2); t(range, 1, badzero(5)); t(range, 1, 2L, badzero(1)); t(range, 1L<<70, (1L<<70)+1, badzero(1)); t(range, 1L<<70, (1L<<70)+1, badzero(0)); t(range, badzero(-5))
t(range, 0, 5, 0L); t(range, 1<<70, 1<<70, 0); t(xrange, 1, 2, badzero(1)); t(range, 0, 1L<<70, 1<<69); t(range, 1.5); t(range, 1, 2.5); t(range, 1, 2, 1.5); t(range, '1')
class I(object):
    def __int__(self): return 3
t(range, I()); t(range, 1, I()); t(xrange, I())
class I2(object):
    def __index__(self): return 3
t(range, I2()); t(xrange, I2())
for n in (u'A', '', 5, None): t(type, n, (), {})
class X(object): pass
for n in ('A\0B', u'A', '', 5): t(setattr, X, '__name__', n); print repr(X.__name__)
t(type, 'A', [], {}); t(type, 'A', (), []); t(type, 'A'); t(type, 'A', ()); t(type, 'A', (), {}, 1); t(type, 'A', (1,), {}); t(type); t(type, name='A')
