# The truth of objects, integers made of objects, and integers in formats.
class B:
    def __nonzero__(self): return self
class C(object):
    def __nonzero__(self): return 'Yes'
class D(object):
    def __nonzero__(self): return 2
class E(object):
    def __nonzero__(self): return 5L
class F:
    def __len__(self): return -1
class G:
    def __nonzero__(self): return -1
class H(object):
    def __nonzero__(self): return True
class I(object):
    def __len__(self): return -1
class J:
    def __len__(self): return 'a'
class K:
    def __nonzero__(self): return 2L
class L(object):
    def __nonzero__(self): return -1
class M(int):
    pass
class N(object):
    def __nonzero__(self): return M(0)
class O:
    def __len__(self): return 2L**70
class P(object):
    def __len__(self): return 2L**70
class Q(int):
    def __nonzero__(self): return 1.0
class R:
    def __nonzero__(self): return True
    def __len__(self): return 'x'
for c in (B,C,D,E,F,G,H,I,J,K,L,N,O,P,Q,R):
    try: print c.__name__, bool(c())
    except Exception,e: print type(e), e
    try: print c.__name__, not c()
    except Exception,e: print type(e), e
class S(object):
    def __len__(self): return M(0)
class T(object):
    def __len__(self): return 3L
for c in (S,T):
    try: print c.__name__, bool(c()), len(c())
    except Exception,e: print type(e), e
x=2L**80; y=5L
print long(x) is x, long(y) is y, int(x) is x, x.__index__() is x, x.__trunc__() is x, long(True), type(long(True))

def t(f,*a,**k):
    try: print repr(f(*a,**k)), 
    except Exception,e: print type(e),e,
    print
class L(long): pass
class OL(long): pass
class X(object):
    def __init__(s,v): s.v=v
    def __long__(s): return s.v
class XI(object):
    def __init__(s,v): s.v=v
    def __int__(s): return s.v
class XT(object):
    def __init__(s,v): s.v=v
    def __trunc__(s): return s.v
class XO:
    def __init__(s,v): s.v=v
    def __long__(s): return s.v
class XOT:
    def __init__(s,v): s.v=v
    def __trunc__(s): return s.v
class I(int): pass
class Int(object):
    def __init__(s,v): s.v=v
    def __int__(s): return s.v
class IL(long):
    def __long__(s): return L(9)
    def __int__(s): return I(8)
class II(int):
    def __long__(s): return L(9)
    def __int__(s): return I(8)
for c in (X,XI,XT,XO,XOT):
    for v in (1,2L,L(3),I(4),True,1.5,'a',None,XI(3),XT(4),Int(5),2L**70):
        for f in (int,long):
            print c.__name__, v if not isinstance(v,object.__class__) and type(v).__module__!='__main__' else type(v).__name__, f.__name__,
            try: r=f(c(v)); print r, type(r)
            except Exception,e: print type(e), e
for f in (int,long):
    r=f(IL(2)); print r,type(r); r=f(II(2)); print r,type(r); r=f(I(3)); print type(r); r=f(L(3)); print type(r)
    t(f); t(f,base=10); t(f,x=5); t(f,x='5'); t(f,x='12',base=3); t(f,'5',base=10); t(f,5,base=10); t(f,5,10); t(f,None,5); t(f,foo=1); t(f,'5',10,3); t(f,base=10,x='7'); t(f,x=None); t(f,'5',10L); t(f,'5','10'); t(f,'5',None); t(f,'5',2**70); t(f,'5',1); t(f,'5',37); t(f,u'5',7); t(f,'',3); t(f,'5\0'); t(f,'5\0',10); t(f, 1.5, 10); t(f,[],10); t(f,base=None); t(f,bytearray('12')); t(f,bytearray('12'),3); t(f,buffer('12')); t(f,buffer('12'),3); t(f,'0x10',0); t(f,'0o17',0); t(f,'0b11',0); t(f,'017',0); t(f,'1L',0); t(f,'1L'); t(f,'1l',10); t(f,' 1 L '); t(f,'-0x1f',16); t(f,'+ 1'); t(f,'z',36); t(f,'- 1',10); t(f,'0o',0);t(f,'0x',16);
class IntFails(object):
    def __int__(self): raise TypeError('boo')
class LongF(object):
    def __long__(self): return 5L
class IntOk(object):
    def __int__(self): return 7
class IntL(object):
    def __int__(self): return 7L**30
class IntBad(object):
    def __int__(self): return 'x'
class IntFl(object):
    def __int__(self): return 1.5
class LongBad(object):
    def __long__(self): return 'x'
class Both(object):
    def __int__(self): return 1
    def __long__(self): return 2L
class BothBad(object):
    def __int__(self): return 1
    def __long__(self): raise ValueError('l')
class BothBad2(object):
    def __int__(self): raise ValueError('i')
    def __long__(self): return 3L
class LongRI(object):
    def __long__(self): return 3
class OldInt:
    def __int__(self): return 9
class OldLong:
    def __long__(self): return 9L
class Fl(object):
    def __float__(self): return 2.5
class Idx(object):
    def __index__(self): return 4
class SI(int):
    def __int__(self): return 77
class SL(long):
    def __long__(self): return 78L
    def __int__(self): return 79
class SF(float):
    def __int__(self): return 80
    def __long__(self): return 81L
    def __float__(self): return 82.0
for f in '%d %u %x %o %c %g'.split():
    for v in (IntFails(),LongF(),IntOk(),IntL(),IntBad(),IntFl(),LongBad(),Both(),BothBad(),BothBad2(),LongRI(),OldInt(),OldLong(),Fl(),Idx(),SI(5),SF(7.5),1.9,2L**70,1e30,-1e30,'a',None,[],3j,float('nan'),float('inf'),True,''):
        if f!='%s':
            print f, type(v).__name__,
            t(lambda: f%v); t(lambda: unicode(f)%v)
