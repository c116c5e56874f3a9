"""Counts, indexes and lengths that are refused, or no number; what iterators, stars and defaults give."""


def tried(thunk):
    try:
        return thunk()
    except Exception, e:
        return e.__class__.__name__, str(e)


def two(a, b):
    pass


def rest(a, b, *c):
    pass


def one(a, b=[1]):
    return b


print tried(lambda: two(b=1)), tried(lambda: two(a=1)), tried(lambda: two(1, 2, 3, x=1)), tried(lambda: rest(b=1))
print tried(lambda: one(b=2)), tried(lambda: one(1, 2, 3, b=4)), tried(lambda: two(1))
print tried(lambda: {}.pop([])), tried(lambda: {}.pop(1)), {}.pop([], 1)
for name in '__lt__', '__le__', '__gt__', '__ge__', '__eq__', '__ne__':
    print name, tried(lambda: getattr(set([1]), name)([1]))
print tried(lambda: set() < 1), set() == 1, set() != 1

items = [1, 2]
for index in 'a', None, 2 ** 70, object():
    print tried(lambda: items.insert(index, 1)), tried(lambda: items.pop(index))
for bound in 'a', None, 1.5:
    print tried(lambda: items.index(1, bound)), tried(lambda: (1,).index(1, bound)), tried(lambda: 'a'.find('a', bound))
for thing in 'a', u'a', [1], (1,), buffer('a'):
    print tried(lambda: thing.__mul__(2 ** 70)), tried(lambda: thing.__rmul__(-2 ** 70))


class Sized(object):
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        return 'abc'[index]


class Old:
    def __getitem__(self, index):
        return 'a'[index]


print tried(lambda: len(Sized(2 ** 70))), tried(lambda: bool(Sized(2 ** 63))), tried(lambda: len(Sized(-1)))
for sized in Sized(3), Sized(0), Old():
    left = iter(sized)
    print tried(left.__length_hint__), left.next(), tried(left.__length_hint__), list(left), left.__length_hint__()


class Pair(tuple):
    def __iter__(self):
        return iter('xy')


def given(*all):
    return all


print given(*Pair((1, 2))), tuple(Pair((1, 2)))
print one.func_defaults is one.func_defaults, one.func_defaults
new = ()
one.func_defaults = new
print one.func_defaults is new
one.func_defaults = None
print one.func_defaults, tried(lambda: one(1))
print tried(lambda: hash({}.get)), tried(lambda: hash([].append)), tried(lambda: hash({}.__len__)), hash('a'.join) == hash('a'.join)
