import _functools
import _random
from _functools import partial

HIDDEN = ('__doc__', '__new__', '__getattribute__', '__setattr__', '__delattr__', '__hash__', '__sizeof__', '__reduce__',
          '__setstate__', '__dict__')


def show(function, *args, **names):
    try:
        result = repr(function(*args, **names)).split(' at 0x')[0]
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, str(e).split('\n')[-1].strip())
    print getattr(function, '__name__', '?'), [str(x).split(' at ')[0] for x in args], names or '', result


def f(*args, **names):
    return args, sorted(names.items())


print [name for name in dir(_functools) if name != '__file__']
print partial, partial.__name__, partial.__module__, sorted(x for x in partial.__dict__ if x not in HIDDEN)
p = partial(f, 1, 2, a=3)
print p(), p(4), p(4, a=5, b=6), p.func is f, p.args, p.keywords, partial(f).args, partial(f)(), partial(f, 1)(2)
show(partial)
show(partial, a=1)
show(partial, 5)
show(partial, f)
show(setattr, p, 'func', 1)
show(setattr, p, 'args', 1)
show(delattr, p, 'keywords')
p.name = 'x'
print p.name, p.__dict__
p.__dict__ = {'y': 1}
print p.y
show(setattr, p, '__dict__', 3)
show(delattr, p, '__dict__')
show(partial(int, base=2), '101')
show(partial(int, base=2), 5, 6, 7)


class P(partial):
    def __init__(self, *args, **names):
        self.seen = len(args)


q = P(f, 1, k=2)
print q.seen, q(3), type(q)


class Q(partial):
    def __call__(self, x):
        return 'own', x


print Q(f)(1), map(partial(f, 0), [1, 2]), sorted('bca', key=partial(ord))
if hasattr(partial, '__setstate__'):
    state = p.__reduce__()
    print state[0], state[2][1:]
    p.__setstate__((len, (), None, None))
    print p('abc'), p.keywords
    show(p.__setstate__, 5)
    show(p.__setstate__, (1, (), None, None))
from operator import add
show(_functools.reduce, add, [1, 2, 3])
show(_functools.reduce, add, [], 5)
show(_functools.reduce, add, [])
show(_functools.reduce, add, 5)
show(_functools.reduce, add)
show(_functools.reduce, add, [1], 2, 3)
show(_functools.reduce, None, [1])

R = _random.Random
print [name for name in dir(_random) if name != '__file__']
print R, R.__name__, R.__module__, sorted(x for x in R.__dict__ if x not in HIDDEN)
for seed in (0, 1, -1, 42L, 1 << 100, -(1 << 64) - 7, 'abc', 2.5, (1, 2), True):
    r = R(seed)
    print seed, [r.random() for i in range(3)], [r.getrandbits(k) for k in (1, 7, 31, 32, 33, 64, 100, 257)]
r = R(7)
for i in range(2000):
    last = r.random()
print repr(last)
state = r.getstate()
print type(state), len(state), state[:3], state[-3:], type(state[0])
a = [r.random() for i in range(700)]
r.setstate(state)
print a == [r.random() for i in range(700)]
for n in (0, 1, 5, -3, 1 << 80, 123456789L):
    r.jumpahead(n)
    print n, r.getstate()[:2], [r.random() for i in range(2)], r.getrandbits(40), r.getstate()[-2:]
r.jumpahead(3)
r.jumpahead(3)
print max(r.getstate()) > 0, [r.getrandbits(32) for i in range(3)], repr(r.random())
print type(R().random()), 0 <= R().random() < 1, R(None).seed(), R().seed(None)
show(R, 1, 2)
show(R, a=1)
show(R, [])
show(r.seed, 1, 2)
show(r.seed, {})
show(r.random, 1)
show(r.getrandbits)
show(r.getrandbits, 0)
show(r.getrandbits, -5)
show(r.getrandbits, 'a')
show(r.getrandbits, 1 << 40)
show(r.jumpahead, 'a')
show(r.jumpahead, 1.5)
show(r.jumpahead)
show(r.setstate, 5)
show(r.setstate, (1, 2))
show(r.setstate)
print str(r.setstate(tuple([0L] * 624 + [624])))
try:
    r.setstate(tuple([-1L] * 625))
except Exception, e:
    print type(e).__name__, e


class S(R):
    def __init__(self, x=None, y=2):
        self.y = y


s = S(3, y=5)
print s.random(), s.y, S(3).random()
class T(tuple): pass
class D(dict): pass

print partial(f).keywords
p = partial(f, 1)
if hasattr(partial, '__setstate__'):
    p.x = 1
    p.__setstate__((f, T((1,)), D(a=1), None))
    print type(p.args), type(p.keywords), p.__reduce__()[2][1:], p()
    args, names = (1,), {'b': 2}
    p.__setstate__((f, args, names, {'y': 3}))
    print p.args is args, p.keywords is names, p.y, p.__dict__
    for bad in ((f, args, names), (f, args, names, None, None), [f, args, names, None], (f, list(args), names, None), (1, args, names, None), (f, args, 5, None), None):
        try: print p.__setstate__(bad)
        except TypeError, e: print e
