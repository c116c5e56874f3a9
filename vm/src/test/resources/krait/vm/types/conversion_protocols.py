"""What classes may return for iteration, lengths, truth and numbers, and the parts of xrange."""
import operator, sys
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception, e: return '%s: %s' % (type(e).__name__, e)
class N:
    def __init__(self, s): pass
    def __iter__(self): return self
n=N(1)
print t(iter, n) is n, t(list, n), t(enumerate, n).__class__, t(list, enumerate(n)), t(lambda: [x for x in n]), t(dict, n), t(zip, n), t(map, None, n)
class C(object):
    def __iadd__(self, o): return 'iadd'
    def __add__(self, o): return 'add'
    def __getitem__(self, i): return 5
    def __imul__(self, o): return 'imul'
c=C()
print t(operator.iconcat, c, c), t(operator.concat, c, c), t(operator.irepeat, c, 2), t(operator.iconcat, [1], (2,)), t(operator.iconcat, 1, 2)
for f in (operator.attrgetter('x'), operator.itemgetter(1)) + ((operator.methodcaller('foo'),) if sys.version_info >= (2,6) else ()):
    print t(f, c, surname='d'), t(f), t(f, 1, 2)
it = reversed([1,2,3])
print it.__length_hint__(), it.next()
l=[1,2,3,4]
it=reversed(l); it.next(); it.next()
l.pop(); l.pop(); print it.__length_hint__(), list(it)
l=[1,2,3,4]
it=reversed(l); it.next(); del l[1:]
print it.__length_hint__(), list(it)
class BadLen(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): raise RuntimeError('hello')
class BadHint(object):
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): raise RuntimeError('hello')
class NI(object):
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return NotImplemented
class TE(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): raise TypeError('hello')
for k in (BadLen, BadHint, NI, TE):
    print k.__name__, t(list, k()), t(tuple, k()), t([].extend, k()), t(zip, k()), t(map, None, k()), t(filter, None, k()), t(bytearray, k()), t(sum, k())
for a in ((0, -4, sys.maxint-1), (0, 5, sys.maxint), (-5,-10,-sys.maxint), (1, 10, 3), (10,1,-4), (5,5,2), (0,1,9)):
    print t(repr, t(xrange, *a)), t(len, xrange(*a)), xrange(*a).__reduce__()
class Z(object):
    def __len__(self): return self.v
class Zn(object):
    def __nonzero__(self): return self.v
class Old:
    def __nonzero__(self): return self.v
for k in (Z, Zn, Old):
    for v in (0, 1, 2, -1, 'x', 1L, True, None, 0.5, 2**70, []):
        o = k(); o.v = v
        print k.__name__, repr(v), t(bool, o), t(operator.not_, o), t(len, o) if k is Z else ''
class FS(float): pass
class F(object):
    def __float__(self): return FS(2)
class F2(float):
    def __float__(self): return FS(3)
class Ix(object):
    def __int__(self): return self.v
class Lx(long): pass
class Ii(int): pass
print type(t(float, F())), type(t(float, F2(4))), t(float, F2(4)), t(float, FS(1)).__class__
for v in (True, Ii(5), Lx(6), 5L, 1.5, 'x', None, Ii(2)):
    o=Ix(); o.v=v
    print repr(v), t(int, o), t(int, o).__class__, t(long, o), t(long, o).__class__
class T:
    def __trunc__(self): return self.v
class TI:
    def __trunc__(self): return self.v
    def __int__(self): return 42
class Tn(object):
    def __trunc__(self): return self.v
for k in (T, Tn):
    for v in (1, 5L, 1.5, 'x', TI(), Ix(), True):
        o=k(); o.v=v
        if isinstance(v, Ix): v.v=7
        print k.__name__, type(v).__name__, t(int, o), t(long, o)
for a in ((0.0, 0.0), (-0.0, -0.0), (0.0, -0.0), (-0.0, 0.0), (0, -0.0), (-0.0,), (-0j,), (0j, -0.0), (complex(0.0,-0.0), 0.0), (complex(-0.0, 0.0), complex(0.0, -0.0)), (1, complex(-0.0, -0.0)), (float('inf'), float('nan')), (complex(0, float('inf')), complex(0, float('inf')))):
    z = complex(*a)
    print a, repr(z.real), repr(z.imag)
