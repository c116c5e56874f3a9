import _collections
from _collections import deque, defaultdict

HIDDEN = ('__doc__', '__new__', '__getattribute__', '__hash__', '__sizeof__', '__iadd__', 'count', 'reverse', 'maxlen')


def show(function, *args, **names):
    try:
        result = repr(function(*args, **names))
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, str(e).split('\n')[-1].strip())
    print getattr(function, '__name__', '?'), args, names or '', result


print [name for name in dir(_collections) if name != '__file__']
for kind in deque, defaultdict:
    print kind, kind.__name__, kind.__module__, sorted(x for x in kind.__dict__ if x not in HIDDEN)
d = deque()
print d, len(d), list(d), bool(d), repr(deque('abc')), deque([1], 5), deque(iterable=[1, 2, 3], maxlen=2), deque([1, 2], None)
show(deque, 5)
show(deque, [], -1)
show(deque, [], 'a')
show(deque, [], 1, 2)
show(deque, bad=1)
show(hash, d)
d.extend([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extendleft('ab')
print d, d.pop(), d.popleft(), d, d[0], d[-1], d[2], 3 in d, 9 in d
d[1] = 'x'
del d[0]
print d, [x for x in reversed(d)], d == deque(['x', 1, 2, 3]), d != d, d < deque(['y']), cmp(d, deque([])), d == list(d)
for n in (1, -1, 2, 7, -9, 0):
    d.rotate(n)
    print list(d),
d.rotate()
print d
show(d.rotate, 'a')
show(d.rotate, 1, 2)
d.remove(2)
print d
show(d.remove, 99)
show(d.pop, 1)
show(lambda: d[17])
show(lambda: d['a'])
show(lambda: d[1:2])
show(lambda: d.__setitem__(9, 1))
show(lambda: d.__delitem__(-9))
show(deque().pop)
show(deque().popleft)
b = deque(range(5), 3)
print b, len(b)
b.append(9)
print b,
b.appendleft(8)
print b,
b.extend('xyzw')
print b,
b.extendleft('12')
print b, b.__copy__(), b.__reduce__()
z = deque('abc', 0)
z.append(1)
z.appendleft(2)
print z, z.__copy__(), d.__reduce__()
if hasattr(deque, '__iadd__') and hasattr(deque, 'maxlen'):
    d += 'pq'
    print d
for grow in (lambda d: d.append(1), lambda d: d.pop(), lambda d: d.rotate(1), lambda d: d.clear(), lambda d: d.__setitem__(0, 3)):
    d = deque('abc')
    i = iter(d)
    i.next()
    grow(d)
    show(i.next)
    show(i.next)
i = iter(deque('abc'))
r = reversed(deque('abc'))
print type(i), type(r), i.__length_hint__(), i.next(), i.__length_hint__(), r.next(), list(r), list(i), i.__length_hint__()
d = deque()
d.append(d)
print d, d.clear(), d


class D(deque):
    pass


d = D('ab')
d.name = 'n'
print d, d.name, d.__reduce__(), d.__copy__(), type(d.__copy__()), isinstance(d, deque)


class Evil(object):
    def __eq__(self, other):
        target.clear()
        return False


target = deque([Evil(), 1, 2])
show(target.remove, 5)
for name in ('count', 'reverse'):
    if hasattr(deque, name):
        d = deque('abcab')
        print name, getattr(d, name)(*['a'] * (name == 'count')), d
if hasattr(deque, 'maxlen'):
    print d.maxlen, b.maxlen
    show(setattr, d, 'maxlen', 3)
    d.extend(d)
    d.extendleft(d)
    print d

dd = defaultdict(list)
dd['a'].append(1)
dd['a'].append(2)
dd['b']
print dd, dd.default_factory, dd['a'], len(dd), dd.get('zz'), 'zz' in dd, sorted(dd.items())
print defaultdict(), defaultdict(None, {1: 2}), defaultdict(int, [(1, 2)], b=3), defaultdict(int, x=1)
show(defaultdict, 5)
show(defaultdict, int, 5)
show(defaultdict, int, {}, {})
show(lambda: defaultdict()[1])
show(lambda: defaultdict(None)[(1, 2)])
show(lambda: defaultdict(lambda: 1 // 0)[1])
show(defaultdict(int).__missing__, 3)
c = dd.copy()
c['c'] = 1
print c, dd, type(c), dd.__copy__() == dd, dd == {'a': [1, 2], 'b': []}, isinstance(dd, dict)
r = dd.__reduce__()
print r[:4], sorted(r[4])
dd.default_factory = None
show(lambda: dd['new'])
dd.default_factory = int
print dd['new'], dd
del dd.default_factory
print dd.default_factory
n = 0
counts = defaultdict(int)
for ch in 'mississippi':
    counts[ch] += 1
print sorted(counts.items()), counts


class DD(defaultdict):
    def __missing__(self, key):
        return key * 2


x = DD()
x.name = 1
print x['ab'], x, x.name, type(x.copy())
s = defaultdict(lambda: s)
s.default_factory = s.copy
print len(repr(s)) > 20, repr(s)[:12]
