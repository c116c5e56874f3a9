import _weakref as weakref
import gc
import operator
import sys
from _collections import deque, defaultdict
from _functools import partial


def show(function, *args, **names):
    try:
        result = repr(function(*args, **names)).split(' at 0x')[0]
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, str(e).split('\n')[-1].strip())
    print getattr(function, '__name__', '?'), [str(a).split(' at 0x')[0] for a in args], names or '', result


class Old:
    pass


class New(object):
    def __init__(self, value=0):
        self.value = value

    def method(self):
        return self.value

    def __eq__(self, other):
        return isinstance(other, New) and self.value == other.value

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.value


class Slots(object):
    __slots__ = ('a',)


class WithWeak(object):
    __slots__ = ('a', '__weakref__')


def generator():
    yield 1


print [name for name in dir(weakref) if name != '__file__'], weakref.ref, weakref.ReferenceType is weakref.ref, weakref.ProxyType, weakref.CallableProxyType
for one in [1, 1L, 'a', u'a', 1.0, 1j, None, True, (), [], {}, set(), frozenset(), len, int, Old, Old(), New, New(), Slots(), WithWeak(),
            generator, generator(), sys, sys.stdout, New.method, New().method, xrange(3), slice(1), buffer('a'), generator.func_code,
            property(), iter([]), object(), type(sys)('x'), bytearray('a'), deque(), defaultdict(), partial(len),
            operator.itemgetter(1), weakref.ref(New)]:
    try:
        print type(one).__name__, type(weakref.ref(one)).__name__, type(weakref.proxy(one)).__name__
    except Exception, e:
        print type(one).__name__, type(e).__name__, e
for base in (int, long, str, unicode, float, tuple, list, dict, set, type, Exception):
    derived = type(base)('D', (base,), {})
    try:
        print base.__name__, type(weakref.ref(derived)), '__weakref__' in derived.__dict__,
        if base is not type:
            print type(weakref.ref(derived()))
    except TypeError, e:
        print e
o = New(5)
r = weakref.ref(o)
print r() is o, weakref.ref(o) is r, weakref.ref(o, None) is r, hash(r) == hash(o)
twin = New(5)
t = weakref.ref(twin)
print r == t, r != t, r < t or r > t, r == 5, {r: 1}[t], weakref.getweakrefcount(o), weakref.getweakrefs(o) == [r]
called = []
c1 = weakref.ref(o, called.append)
c2 = weakref.ref(o, called.append)
print c1 is c2, c1 == c2, weakref.getweakrefcount(o), [x is y for x, y in zip(weakref.getweakrefs(o), [r, c2, c1])]
print repr(r).split(' at ')[0], repr(r).split('; ')[1].split(' at ')[0], repr(weakref.ref(New)).split('(')[1]
show(weakref.ref)
show(weakref.ref, o, None, 3)
show(weakref.ref, 5)
show(r, 1)
show(weakref.ref, o, callback=1)
show(weakref.getweakrefcount)
print weakref.getweakrefcount(5), weakref.getweakrefs('a')


class Ref(weakref.ref):
    def __init__(self, ob, callback=None, name='n'):
        weakref.ref.__init__(self, ob, callback)
        self.name = name


n = Ref(o, name='mine')
print n() is o, n.name, n is r, n == r, Ref(o) is Ref(o), isinstance(n, weakref.ref)
p = weakref.proxy(o)
q = weakref.proxy(o)
print p is q, type(p), p.value, p.method(), p == o, p != o, repr(p).split(' at ')[0], isinstance(p, New), p.__class__ is New
p.value = 9
p.extra = 1
print o.value, o.extra, hasattr(p, 'nope')
del p.extra
print hasattr(o, 'extra')
show(hash, p)
show(getattr, p, 'nope')
show(weakref.proxy)
show(weakref.proxy, 5)


class List(list):
    def __call__(self, *args):
        return args

    def __add__(self, other):
        return 'added', other

    def __radd__(self, other):
        return 'radded', other

    def __iadd__(self, other):
        return 'iadded', other

    def __neg__(self):
        return 'neg'

    def __int__(self):
        return 17

    def __unicode__(self):
        return u'uni'


l = List('abc')
p = weakref.proxy(l)
print type(p), p(1, 2), len(p), p[0], p[1:], 'a' in p, 'z' in p, list(p), p + 1, 1 + p, -p, int(p), str(p), bool(p), p == l
p[0] = 'z'
p[1:2] = 'qq'
del p[-1]
print l, [x for x in p], p > [], cmp(p, []), sorted(p), p.index('q')
p += 3
print p
p = weakref.proxy(l)
print p * 2
it = iter([1, 2])


class It(object):
    def __init__(self):
        self.n = 3

    def __iter__(self):
        return self

    def next(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


i = It()
p = weakref.proxy(i)
print p.next(), next(iter(p)) if hasattr(__builtins__, 'next') else 1, [x for x in p]

# What the collector takes: after gc.collect() references are dead and callbacks have been called.


def make(value):
    dying = New(value)
    return [weakref.ref(dying), weakref.ref(dying, value > 50 and called.append or None), weakref.proxy(dying), hash(weakref.ref(dying))]


dead, second, proxy, h = make(77)
make(1)
gc.collect()
print dead(), len(called), called[-1] is second, repr(dead).split('; ')[1], hash(dead) == h, dead == dead, dead == second
show(hash, second)
for action in (lambda: proxy.value, lambda: proxy + 1, lambda: len(proxy), lambda: str(proxy), lambda: setattr(proxy, 'x', 1), lambda: proxy == 1):
    show(action)
print weakref.getweakrefcount(o) > 0

print dir(gc), gc.garbage, gc.get_threshold(), gc.get_debug(), gc.isenabled(), len(gc.get_count())
print gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled()
print [getattr(gc, name) for name in dir(gc) if name.startswith('DEBUG')]
gc.set_threshold(500, 7)
print gc.get_threshold(), gc.set_threshold(700, 10, 10), gc.set_debug(0), type(gc.collect()), type(gc.collect(0)), type(gc.get_objects())
for name, args in [('collect', (3,)), ('collect', (-1,)), ('collect', ('a',)), ('collect', (1, 2)), ('enable', (1,)), ('set_threshold', ()),
                   ('set_threshold', (1, 2, 3, 4)), ('set_threshold', ('a',)), ('set_debug', ()), ('set_debug', ('a',)), ('get_objects', (1,)),
                   ('get_referrers', ()), ('get_referents', ()), ('get_referents', ([1, 2], (3,), {4: 5}))]:
    show(getattr(gc, name), *args)
if hasattr(gc, 'is_tracked'):
    print [gc.is_tracked(x) for x in (1, 'a', None, 1.5, [], {}, {1: []}, {'a': 1}, (), New())]
