# What is asked for its length before its items are taken, and the ends of the largest ranges.
import sys
def t(f,*a,**k):
    try: print repr(f(*a,**k))
    except Exception,e: print type(e),e
class BadLen(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): raise RuntimeError('hello')
class BadHint(object):
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): raise RuntimeError('hint')
class TypeLen(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): raise TypeError('t')
class AttrLen(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): raise AttributeError('t')
class NegLen(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): return -5
class StrLen(object):
    def __iter__(self): return iter(range(3))
    def __len__(self): return 'a'
class BigHint(object):
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return 2L**70
class NoneHint(object):
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return None
class NegHint(object):
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return -7
for c in (BadLen,BadHint,TypeLen,AttrLen,NegLen,StrLen,BigHint,NoneHint):
    print c.__name__
    t(list,c()); t(tuple,c()); t([].extend,c()); t(bytearray,c()); t(bytearray().extend,c()); t(zip,c()); t(map,None,c()); t(map,lambda x:x,c()); t(filter,None,c()); t(set,c()); t(sorted,c()); t(dict.fromkeys,c()); t(max,c()); t(reversed,c()); t(lambda: [].__iadd__(c()))
    def s():
        l=[1]; l[:]=c(); return l
    t(s); t(''.join,c()); t(sum,c()); t(reduce,lambda a,b:a,c()); t(lambda: map(None,c(),[1]))
def b(): 
    x=bytearray('a'); x[:]=c(); return x
for c in (BadLen,TypeLen,BadHint,NegLen): t(b)
# xrange
for a in ((0,-4,sys.maxint-1),(-sys.maxint, -sys.maxint+3, 2),(1,10,3),(10,1,-3),(0,0,5),(-sys.maxint-1, sys.maxint, 10585*10**4),(5,),(0,5,-1),(sys.maxint-3,sys.maxint,2),(-sys.maxint-1,-sys.maxint+10,4),(sys.maxint,-sys.maxint-1,-sys.maxint),(-9223372036854775807, -9223372036854770553, 10585),(sys.maxint-1,sys.maxint,sys.maxint),(-3,-sys.maxint-1,-sys.maxint-1)):
    def f():
        x=xrange(*a); return x, len(x), x.__reduce__(), eval(repr(x))
    t(f)
