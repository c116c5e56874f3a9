# What a bytearray is filled from, how far it got when an error came, and length hints.
class Old:
    def __iter__(self): return iter([1,2])
    def __length_hint__(self): print 'hint'; return 3
    def __len__(self): print 'len'; raise AttributeError(1)
class Old2:
    def __iter__(self): return iter([1,2])
    def __length_hint__(self): print 'hint'; return 3
class Old3:
    def __iter__(self): return iter([1,2])
    def __getattr__(self, n): print 'OG', n; raise AttributeError(n)
for c in (Old, Old2, Old3): print c.__name__; list(c()); tuple(c()); map(None, c()); zip(c())
def t(f, *a):
    try: print repr(f(*a))
    except Exception, e: print type(e).__name__, e
class A: 
    def __index__(self): return 1/0
class B: 
    def __iter__(self): return 1/0
class C: 
    def __index__(self): return 3
class D(object): 
    def __index__(self): raise ValueError(1)
class E(object): 
    def __index__(self): raise TypeError(1)
class F(object): 
    def __index__(self): raise OverflowError(1)
class G(object): 
    def __index__(self): return 'a'
class H(object): 
    def __index__(self): return 10**30
class I(object): 
    def __iter__(self): raise KeyError(1)
class J: 
    def __getitem__(self, i): return [1,2][i]
class K(object): 
    def __index__(self): raise TypeError(1)
    def __iter__(self): return iter([65])
for c in (A, B, C, D, E, F, G, H, I, J, K): t(bytearray, c()); t(bytearray, [c()]); 
t(bytearray, 10**30); t(bytearray, -1); t(bytearray, 1.5); t(bytearray, None); t(bytearray, [10**30]); t(bytearray, -10**30)
b = bytearray()
def g():
    for i in range(3): print len(b), repr(b); yield i
b.__init__(g())
try: b.__init__([1, 300])
except ValueError: print repr(b)
b = bytearray('abc')
try: b.__init__(1, 2)
except TypeError: print repr(b)
try: b.__init__(1.5)
except TypeError: print repr(b)
b.__init__(b); print repr(b)
b = bytearray('abc')
b.__init__(iter(b)); print repr(b)
class S(bytearray): pass
x = S('abc'); x.a = 5
import sys
t(x.__reduce__); t(x.__reduce_ex__, 2); t(bytearray('\xff').__reduce__)
x = S('abc'); t(x.__reduce__)
if sys.version_info >= (2, 7):
    m = memoryview('ac')
    for f in (bytearray('abc').strip, bytearray('abc').lstrip, bytearray('abac').rstrip, bytearray('abacac').count, bytearray('abac').find, bytearray('abac').index, bytearray('abac').split, bytearray('abac').rsplit, bytearray('abac').partition, bytearray('ac').startswith, bytearray('ac').endswith, bytearray('abac').__contains__, bytearray('ab').extend, bytearray('ab').__iadd__, bytearray('ab').join):
        t(f, m)
    t(bytearray('abac').replace, m, memoryview('x')); t(bytearray('abc').translate, memoryview('x' * 256)); t(bytearray, m)
    t(lambda: bytearray('ab') + m); t(lambda: bytearray('ac') == m); t(lambda: bytearray('ab').join([m]))
