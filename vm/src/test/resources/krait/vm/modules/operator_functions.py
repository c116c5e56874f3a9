import operator


def show(name, *args, **names):
    function = getattr(operator, name)
    try:
        result = repr(function(*args, **names))
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, e)
    return result


class Old:
    def __getitem__(self, key):
        return key


class New(object):
    def __getitem__(self, key):
        if key == 3:
            raise IndexError
        return key

    def method(self, *args, **names):
        return args, names


class Sliced(New):
    def __getslice__(self, low, high):
        return low, high


print [name for name in dir(operator) if name != '__file__']
VALUES = [None, 7, 2L, 1.5, 'ab', u'cd', [1, 2], (1, 2), {1: 2}, Old(), New(), Sliced(), xrange(3), len, 2j,
          buffer('abc'), set([1]), True, object.__dict__, Old, iter([])]
for name in dir(operator):
    if name[:2] == '__' and name not in dir(int):
        continue
    if name.startswith('_') or type(getattr(operator, name)) is type:
        continue
    if 'item' in name:
        continue
    print name, getattr(operator, name).__name__, show(name), '|', show(name, 1, 2, 3, 4, 5), '|', show(name, a=1)
    for args in [(6, 4), (-7, 2L), ([1], [2]), ([1], 5), ('abc', 'b'), (range(3), 1)]:
        print '   ', args, show(name, *args)
for name in ('isCallable', 'isMappingType', 'isNumberType', 'isSequenceType', 'truth', 'not_'):
    print name, [getattr(operator, name)(value) for value in VALUES]
for name in ('index', 'neg', 'pos', 'abs', 'invert', 'inv', '__inv__'):
    print name, [show(name, value) for value in (3, -4L, 1.5, True, 'a', None)]
for args in [('abcd', 1, 3), (range(9), 2, 4L), ('abc', 'a', 2), (Sliced(), 1, 2), (5, 1, 2), (New(), 0, 2)]:
    print 'getslice', args[1:], show('getslice', *args)
for args in [([5, 6], 1), ({1: 2}, 1), ({}, 1), ('abc', -1), ([], 0)]:
    print 'getitem', show('getitem', *args), show('__getitem__', *args), show('getitem', 1)
items = range(6)
print show('setslice', items, 1, 3, 'xyz'), items, show('delslice', items, 0, 2), items
print show('setitem', items, 0, 'q'), items, show('delitem', items, 1), items, show('setitem', 'a', 1, 2)
for args in [([1, 2, 1], 1), (New(), 2), (Old, 1), (5, 5), ({3: 4}, 3), ('aba', 'a'), (iter('abc'), 'c')]:
    print 'countOf', args[1], show('countOf', *args), show('indexOf', *args), show('contains', *args)
for args in [(New(), [1]), ([1], New()), (Old(), Old()), ('a', u'b'), ('a', 1), ((1,), (2,)), (1, 2), ({}, {})]:
    print 'concat', show('concat', *args).split(' at ')[0], show('iconcat', *args).split(' at ')[0]
for args in [('ab', 2), ([1], -1), ('a', 2L), ('a', 'b'), (3, 3), ((1,), 1 << 70), ({}, 2)]:
    print 'repeat', show('repeat', *args), show('irepeat', *args)

for name in ('itemgetter', 'attrgetter', 'methodcaller'):
    kind = getattr(operator, name)
    print kind, kind.__name__, kind.__module__, [x for x in dir(kind) if x not in dir(object)]
    print show(name), show(name, bad=1), show(name, 'a', bad=1).split(' at ')[0]
    made = kind('real')
    for args in [(), (1, 2)]:
        try:
            print made(*args)
        except Exception, e:
            print type(e).__name__, e
    try:
        class Derived(kind):
            pass
    except Exception, e:
        print str(e).split('\n')[-1].strip()
print operator.itemgetter(1)('abc'), operator.itemgetter(2, 0, slice(2))('abc'), operator.itemgetter(-1)([1, 2])
print operator.attrgetter('real')(3), operator.attrgetter('real', 'imag')(2j), operator.attrgetter(u'real')(5)
print operator.attrgetter('__class__.__name__')(3), operator.attrgetter('__class__.__name__', 'imag')(3)
print operator.methodcaller('upper')('abc'), operator.methodcaller('method', 1, 2, k=3)(New())
for make in (lambda: operator.itemgetter(7)('abc'), lambda: operator.itemgetter('a')({}),
             lambda: operator.attrgetter('a.b')(3), lambda: operator.attrgetter('real.x')(3),
             lambda: operator.methodcaller('nope')(3), lambda: operator.attrgetter(3)(3),
             lambda: operator.methodcaller('upper', 1)('a'), lambda: operator.attrgetter('')(3),
             lambda: operator.methodcaller(3)(3), lambda: operator.attrgetter('a', 3)):
    try:
        print repr(make()).split(' at ')[0]
    except Exception, e:
        print type(e).__name__, e
if hasattr(operator, '_compare_digest'):
    for args in [(), ('a', 'a'), ('a', 'b'), (u'a', u'a'), (u'a', 'a'), (bytearray('a'), 'a'), (1, 2), ('a', 1)]:
        print args, show('_compare_digest', *args)
