# Views of views, which look at the same object, and sizes that only a type tells.
import sys
from array import array
def t(f, *a):
    try: print repr(f(*a)).split(' at 0x')[0]
    except Exception, e: print type(e).__name__, e
a = array('c', 'hello world')
b = buffer(a, 2); c = buffer(b, 1, 4); d = buffer(c, 2, 10); e = buffer(c, 10); f = buffer(buffer(a, 2, 3), 1, -1)
for x in (b, c, d, e, f): print str(x), len(x), repr(x).split(',')[1], repr(x).split(',')[2][:10]
a[3:6] = array('c', 'XYZ')
for x in (b, c, d, e, f): print str(x), len(x)
big = sys.maxint
for args in ((1.5,), ('a',), (1, 1.5), (1, None), (-1,), (0, -2), (1L, 2L), (0, 3)):
    t(lambda: str(buffer('hello', *args))); t(lambda: len(buffer('hello', *args))); t(lambda: str(buffer(b, *args)))
class A(object):
    def __sizeof__(self): return 10
class B(object): pass
class C(object):
    def __getattribute__(self, n): print 'GA', n; return object.__getattribute__(self, n)
class M(type):
    def __sizeof__(self): return 77
class D(object): __metaclass__ = M
b = B(); b.__sizeof__ = lambda: 5
t(lambda: sys.getsizeof(A()) >= 10); t(lambda: sys.getsizeof(b) == 5); t(lambda: sys.getsizeof(C()) > 5); t(lambda: sys.getsizeof(D) in (77, 77+24, 77 + 32)); t(lambda: sys.getsizeof(int) > 100)
