import itertools
import sys
from _weakref import ref
from itertools import *


def show(function, *args, **names):
    try:
        result = repr(function(*args, **names)).split(' at 0x')[0]
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, str(e).split('\n')[-1].strip())
    print function.__name__, args, names or '', result


class Log(object):
    """An iterator that says when it is asked."""

    def __init__(self, name, items):
        self.name, self.items = name, list(items)

    def __iter__(self):
        print 'iter', self.name,
        return self

    def next(self):
        print self.name,
        if not self.items:
            raise StopIteration
        item = self.items.pop(0)
        if isinstance(item, Exception):
            raise item
        return item


def drain(iterator, most=8):
    seen = []
    for i in range(most):
        try:
            seen.append(iterator.next())
        except StopIteration:
            seen.append('end')
        except Exception, e:
            seen.append('%s(%s)' % (type(e).__name__, e))
    print seen


print [name for name in dir(itertools) if name != '__file__']
for name in dir(itertools):
    kind = getattr(itertools, name)
    if type(kind) is not type:
        continue
    print kind, kind.__name__, kind.__module__, [x for x in ('next', '__iter__', '__length_hint__', 'from_iterable',
                                                             '__repr__', '__copy__') if x in kind.__dict__]
    for args in [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (1, 2, 3, 4, 5)]:
        show(kind, *args)
    show(kind, 'ab', bad=1)
    show(kind, 'ab', 'cd', bad=1)
    try:
        class Derived(kind):
            pass
    except TypeError, e:
        print str(e).split('\n')[-1].strip()
        continue
    for args in [('ab',), ('ab', 'cd'), ('ab', 2)]:
        show(Derived, *args)
        show(Derived, bad=1, *args)
E_ = ValueError('bad')
print 'chain'
drain(chain(Log('a', 'xy'), Log('b', []), Log('c', 'z')), 5)
drain(chain(Log('a', ['x', E_, 'y']), 5, 'q'), 6)
drain(chain.from_iterable(Log('outer', [Log('a', 'x'), 'yz', 3, 'w'])))
drain(chain.from_iterable(Log('outer', ['x', E_, 'y'])))
show(chain.from_iterable, 5)
print 'cycle'
drain(cycle(Log('a', 'xyz')), 7)
drain(cycle(''), 2)
drain(cycle(Log('a', ['x', E_, 'y'])))
print 'dropwhile, takewhile, ifilter, ifilterfalse'
for kind in dropwhile, takewhile, ifilter, ifilterfalse:
    print kind.__name__
    drain(kind(lambda x: x < 3, Log('a', [1, 2, 3, 4, 1])), 6)
    drain(kind(lambda x: 1 // x, Log('a', [1, 2, 0, E_, 4, 1])), 6)
    drain(kind(None, [1, 0, 2]) if kind in (ifilter, ifilterfalse) else kind(bool, [1, 0, 2]), 4)
    drain(kind(5, [1, 0, 2]), 2)
drain(ifilter(bool, [0, 'a', None, '']), 3)
print 'imap, starmap'
drain(imap(lambda a, b: (a, b), Log('a', 'xy'), Log('b', [1, 2, 3])), 4)
drain(imap(None, 'ab', 'xyz'), 3)
drain(imap(None, 'ab'), 3)
drain(imap(pow, [2, 3], [3], [5]), 2)
drain(imap(lambda a: 1 / a, [1, 0, 2]), 4)
drain(imap(3, [1]), 2)
drain(starmap(pow, [(2, 3), [3, 2], (1,), 5, iter((2, 2)), (4, 2)]), 8)
print 'izip'
drain(izip(Log('a', 'xy'), Log('b', [1, 2, 3])), 4)
drain(izip(Log('a', 'xyz'), Log('b', [1, 2])), 4)
drain(izip(), 2)
drain(izip('a', Log('b', [E_, 2])), 3)
print 'islice'
for args in [(3,), (0,), (None,), (1, 4), (1, None), (2, 9, 3), (None, None, None), (0, None, 2), (7, 3), (3, 3)]:
    print args,
    drain(islice(Log('a', 'abcdef'), *args), 8)
for args in [(-1,), ('a',), (-1, 2), ('a', 2), (1, 'a'), (1, -2), (1, 2, 0), (1, 2, -1), (1, 2, 'a'), (1 << 70,),
             (1, 1 << 70), (1.5,), (1, 5, 2.5)]:
    show(islice, 'abc', *args)
print list(islice(count(), 3, 12, 4)), list(islice(iter([1, 2, 3]), 2L))
source = iter(range(10))
print list(islice(source, 2, 5, 2)), source.next()
print 'count, repeat'
c = count(3)
print c, c.next(), c, c.next(), count(), count(-2), count(5L), count(True)
c = count(sys.maxint - 1)
print c, c.next(), c, c.next(), c, c.next(), c
c = count(sys.maxint + 5)
print c, c.next(), c
c = count(-sys.maxint - 3)
print c, c.next(), c
show(count, 'a')
show(count, None)
show(count, 3.7)
r = repeat('x', 3)
print r, r.__length_hint__(), r.next(), r, r.__length_hint__(), list(r), r, repeat([]), repeat(1, -5), repeat(1, 0)
show(repeat(1).__length_hint__)
show(repeat, 1, 'a')
show(repeat, 1, 2, 3)
show(repeat, object=1, times=2)
drain(repeat('a', 2), 3)
print 'groupby'
for key, group in groupby('AAAABBBCCDAABBB'):
    print key, list(group),
print
groups = groupby(Log('a', [1, 1, 2, 3, 3, 3, 4]), lambda x: x // 2)
k1, g1 = groups.next()
print k1, g1.next(), g1.next(), list(g1)
k2, g2 = groups.next()
k3, g3 = groups.next()
print k2, k3, list(g2), list(g3), list(groups)
drain(imap(lambda pair: pair[0], groupby(Log('a', [1, E_, 2]))), 4)
print [(k, len(list(g))) for k, g in groupby('aAbB', key=str.lower)], list(groupby([])), list(groupby(iterable='a'))[0][0]
print type(g1), [x for x in ('next', '__iter__') if x in type(g1).__dict__]
show(type(g1))
show(groupby, [1], 2, 3)
drain(groupby([1], 5), 2)
print 'tee'
a, b = tee(Log('t', [1, 2, 3]))
print a.next(), a.next(), b.next(), list(a), list(b)
a, b, c = tee('xyz', 3)
a.next()
d = a.__copy__()
print list(a), list(b), list(c), list(d), type(a), len(tee([], 0)), tee(a, 1)[0] is a
t = type(a)
show(t)
show(t, 1)
show(t, 'ab', 2)
print list(t('ab'))
show(tee)
show(tee, 1)
show(tee, [], -1)
show(tee, [], 'a')
show(tee, [], 1, 2)
a, b = tee(Log('t', [1, E_, 2]))
drain(a, 4)
drain(b, 4)
print 'combinatoric'
print list(product('ab', [1, 2])), list(product()), list(product('ab', '')), list(product('ab', repeat=2))
print list(product([0, 1], repeat=3)) == list(product([0, 1], [0, 1], [0, 1])), list(product('ab', 'c', repeat=0))
show(product, 5, repeat=0)
show(product, 'a', repeat=-1)
show(product, 'a', repeat='b')
show(product, 'a', repeat=2, x=1)
show(product, 'a', 5)
for function in (permutations, combinations):
    print [''.join(x) for x in function('abcd', 2)], list(function('abc', 0)), list(function('ab', 3)), list(
        function([], 0)), list(function('', 1)), [''.join(x) for x in function(iterable='abc', r=3)]
    show(function, 'abc', -1)
    show(function, 'abc', 'x')
    show(function, 'abc', None)
    show(function, 5, 2)
    show(function, 'abc', r=2, x=1)
print list(permutations('abc')) == list(permutations('abc', 3)), len(list(permutations(range(5)))), list(
    permutations(range(3), 1))
print 'izip_longest'
drain(izip_longest(Log('a', 'xy'), Log('b', [1, 2, 3])), 5)
drain(izip_longest('ab', 'c', '', fillvalue='-'), 4)
drain(izip_longest(), 2)
drain(izip_longest('abc', Log('b', [1, E_, 2])), 5)
drain(izip_longest(Log('b', [1, E_, 2]), fillvalue=3), 5)
show(izip_longest, 'a', fillvalue=1, x=2)
show(izip_longest, 'a', 5)


class Doubled(imap):
    def next(self):
        return imap.next(self) * 2


d = Doubled(abs, [-1, -2, -3])
d.name = 'd'
print d.name, d.next(), [x for x in d], list(Doubled(abs, [-4])), sum(Doubled(abs, [5, -5])), isinstance(d, imap)
print iter(d) is d, list(chain(Doubled(abs, [-4]), Doubled(abs, [3])))


class Reentered(object):
    def __iter__(self):
        return self

    def next(self):
        try:
            return next(first)
        except RuntimeError, e:
            return str(e).split(' while')[0]


if sys.version_info >= (2, 7):
    first, second = itertools.tee(Reentered())
    print next(first), next(second)
t = itertools.tee([])[0]
print ref(t)() is t
