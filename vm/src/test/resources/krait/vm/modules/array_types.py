# Arrays of numbers and characters.
import array
from array import array as A

def t(f, *a):
    try:
        print getattr(f, '__name__', f), repr(a)[:80], '->', repr(f(*a))
    except Exception, e:
        print getattr(f, '__name__', f), repr(a)[:80], type(e).__name__, e

print sorted(n for n in dir(array) if not n.startswith('__')), array.ArrayType is A, A
print [n for n in dir(A) if n not in ('__format__', '__sizeof__', '__subclasshook__', '__hash__')]
for code in 'cbBuhHiIlLfd':
    a = A(code)
    print repr(a), a.typecode, code == 'u' or a.itemsize, len(a)
    for item in (0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 65535, 65536, 2 ** 31 - 1, 2 ** 31,
                 -2 ** 31, -2 ** 31 - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64, 'a', 'ab', u'a',
                 u'ab', '', None, 5L, 10 ** 400, [], 3j):
        t(a.append, item)
    try:
        a.append(1.5)
        print a[-1]
    except Exception, e:
        print type(e).__name__, e
    print repr(a)
t(A)
t(A, 5)
t(A, 'x')
t(A, 'ii')
t(A, u'i')
t(A, 'i', 5)
t(A, 'i', None)
t(A, 'i', [1, 2, 3])
t(A, 'i', (1, 2, 3))
print A('i', iter([1, 2]))
t(A, 'i', 'abcdefgh')
t(A, 'i', 'abc')
t(A, 'i', [1, 'x'])
t(A, 'c', 'text')
t(A, 'c', u'text')
t(A, 'u', u'text')
t(A, 'u', [u'a', u'b'])
t(A, 'd', A('i', [1, 2]))
t(A, 'i', A('d', [1.0]))
t(A, 'c', A('c', 'ab'))
t(A, 'i', [1], 2)
a = A('i', range(10))
t(a.tolist)
for key in (0, -1, 9, 10, -10, -11, 'x', None, 1.0, 2L, slice(2, 5), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -3),
            slice(5, 2), slice(-3, None), slice(0, 100, 3), slice(None, None, 0)):
    t(a.__getitem__, key)
print a[2:5], a[:], a[5:2], a[-3:]
b = a[:]
b[0] = 100
b[-1] = -100
t(b.__setitem__, 10, 1)
t(b.__setitem__, 0, 'x')
t(b.__setitem__, 'x', 0)
b[1:3] = A('i', [7, 8, 9])
print b
b[3:] = b
print b
t(b.__setitem__, slice(0, 2), [1, 2])
t(b.__setitem__, slice(0, 2), A('h', [1]))
b[::2] = A('i', range(len(b[::2])))
print b
t(b.__setitem__, slice(None, None, 2), A('i', [1]))
del b[0]
del b[-1]
del b[1:4]
print b
del b[::3]
print b
t(b.__delitem__, 100)
t(b.__delitem__, 'x')
b = A('i', [3, 1, 2, 3])
for f in (b.count, b.index, b.remove):
    for x in (3, 5, 'x', 2.0):
        t(f, x)
        print b
    t(f)
b = A('i', [1, 2, 3])
t(b.insert, 0, 9)
t(b.insert, 100, 8)
t(b.insert, -1, 7)
t(b.insert, -100, 6)
t(b.insert, 0, 'x')
t(b.insert, 'x', 0)
t(b.insert, 0)
print b
t(b.pop)
t(b.pop, 0)
t(b.pop, -2)
t(b.pop, 100)
t(b.pop, 'x')
t(A('i').pop)
print b
t(b.reverse)
print b
t(b.byteswap)
print b
t(A('c', 'ab').byteswap)
t(A('d', [1.5]).byteswap)
t(b.extend, [1, 2])
t(b.extend, A('i', [5]))
t(b.extend, A('h', [5]))
t(b.extend, 5)
t(b.extend, ['x'])
print b.extend(i for i in range(2))
b.extend(b)
print b
t(b.fromlist, [1, 2])
t(b.fromlist, (1, 2))
t(b.fromlist, [1, 'x'])
print len(b)
t(b.tostring)
t(b.fromstring, 'abcd')
t(b.fromstring, 'abc')
t(b.fromstring, 5)
t(b.fromstring, u'abcd')
print len(b)
t(A('u', u'ab\u1234').tounicode)
t(A('c', 'ab').tounicode)
u = A('u')
t(u.fromunicode, u'xyz')
t(u.fromunicode, 'xyz')
t(u.fromunicode, 5)
t(A('i').fromunicode, u'x')
print u
f = open('array.bin', 'wb')
A('h', range(10)).tofile(f)
A('h', [100]).write(f)
f.close()
f = open('array.bin', 'ab')
f.write(A('c', ''))
f.write(buffer(A('c', '')))
f.close()
f = open('array.bin', 'rb')
h = A('h')
t(h.fromfile, f, 5) if 0 else h.fromfile(f, 5)
print h
h.read(f, 3)
print h
try:
    h.fromfile(f, 100)
except EOFError, e:
    print 'EOFError', e
print h
f.close()
for call in (lambda: h.fromfile('x', 1), lambda: h.tofile('x'), lambda: h.fromfile(open('array.bin'), 'x'), lambda: h.tofile()):
    try:
        print call()
    except Exception, e:
        print type(e).__name__, e
import posix
posix.remove('array.bin')
a = A('i', [1, 2, 3])
print a + A('i', [4]), a * 2, 2 * a, a * 0, a * -1, 2 in a, 5 in a, 'x' in a, 2.0 in a
for call in (lambda: a + [1], lambda: a + A('h', [1]), lambda: a * 'x', lambda: a + 5, lambda: [1] + a):
    try:
        print call()
    except Exception, e:
        print type(e).__name__, e
b = A('i', [1])
b += A('i', [2])
print b
b += A('i', [3])
print b
b *= 3
print b
try:
    b += 5
except TypeError, e:
    print e
try:
    b += A('h', [1])
except TypeError, e:
    print e
for x in (A('i', [1, 2, 3]), A('i', [1, 2]), A('i', [1, 2, 4]), A('h', [1, 2, 3]), A('d', [1.0, 2.0, 3.0]), [1, 2, 3]):
    print a == x, a != x, a < x if not isinstance(x, list) else '', a >= x if not isinstance(x, list) else '', cmp(a, x) if not isinstance(x, list) else ''
try:
    hash(a)
except TypeError, e:
    print e
print A('c', 'a\n\xff'), A('u', u'a\u1234'), str(A('c', 'xy')), repr(A('f', [0.1, 1e30])), repr(A('d', [0.1])), A('I', [5]), A('L', [5])
print list(a), [x for x in A('c', 'ab')], list(reversed(a)), max(a), sum(a), sorted(A('c', 'hello')), type(iter(a))
print repr(buffer(a)[:4]), len(buffer(a)), repr(str(buffer(A('c', 'abc'))))
print a.__reduce__(), A('u', u'x').__reduce__(), A('c', 'x').__reduce__()
print a.__copy__() == a, a.__deepcopy__({}) is a, a.__copy__()
print type(a.buffer_info()), a.buffer_info()[1]

class B(A):
    def __new__(cls, *args):
        return A.__new__(cls, 'i', *args)

    def __init__(self, *args):
        self.tag = args
s = B([1, 2])
print s, s.tag, type(s), type(s[:]), type(s + s), s.__reduce__()
print isinstance(s, A), s == A('i', [1, 2])
for name in ('typecode', 'itemsize', 'other'):
    try:
        setattr(a, name, 1)
        print 'set'
    except Exception, e:
        print type(e).__name__, e
print ''.join(A('c', 'joined')), 'x'.join(A('c', 'abc'))
for convert in (int, long, float, complex):
    for view in (buffer(A('c', '12')), buffer(buffer(A('c', '12')), 1), buffer('12'), buffer(buffer('12'), 1)):
        try:
            print convert(view)
        except TypeError, e:
            print e
