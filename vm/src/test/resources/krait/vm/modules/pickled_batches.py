# What is pickled in batches, damaged pickles, and picklers without a memo.
import cPickle
class L(list): pass
class D(dict): pass
class I(object):
    def __init__(s,n=0): s.items=range(n)
    def append(s,x): s.items.append(x)
    def __reduce__(s): return I,(),None,iter(s.items),None
class J(object):
    def __init__(s,n=0): s.items=dict.fromkeys(range(n))
    def __setitem__(s,k,x): s.items[k]=x
    def __reduce__(s): return J,(),None,None,s.items.iteritems()
class LL(list):
    def __reduce__(s): return LL,(),None,iter(s),None
class DD(dict):
    def __reduce__(s): return DD,(),None,None,s.iteritems()
for n in (0,1,2,3,999,1000,1001,1002,2001):
    for p in 0,1,2:
        for o in (I(n),J(n),LL(range(n)),DD.fromkeys(range(n)),range(n),dict.fromkeys(range(n))):
            s=cPickle.dumps(o,p)
            print n,p,type(o).__name__,len(s), hash(s), repr(s[-12:])
class Bad(object):
    def __reduce__(s): return Bad,(),None,iter([1]),iter([1,2])
class Bad2(object):
    def __reduce__(s): return Bad2,(),None,None,iter([(1,2,3)])
class Bad3(object):
    def __reduce__(s): return Bad3,(),None,None,iter([(1,2),3])
for c in Bad,Bad2,Bad3:
    for p in 0,1,2:
        try: print repr(cPickle.dumps(c(),p))
        except Exception,e: print type(e),e
for p in ['.','1','2','R',')R','a','Na','b','Nb','d','i__builtin__\nlist\n','l','o','p1\n','q\x00','r\x00\x00\x00\x00','s','Ns','NNs','t','}(Nu','\x81',')\x81','(.','(0','N(.','N(2','(2','c__builtin__\nlist\n)(R',']N(a','(Nd','N(p1\n','N(q\0','}NN(s','}N(Ns','}(NNs','}((u','(\x81','N(\x85','NN(\x86','N(N\x86','(e','(u','(Na','((e','(]e','(s','N0N.','N(1.','']:
    try: print repr(p), repr(cPickle.loads(p))
    except Exception,e: print repr(p), type(e),e
import sys
l=[]; l.append(l); d={}; d[1]=d
class O: pass
o=O(); o.o=o
ll=L(); ll.append(ll)
class S: 
    def write(s,x): pass
for x in (l,d,(l,)):
    p=cPickle.Pickler(S()); p.fast=1
    try: p.dump(x)
    except ValueError,e: print e.args[0].split(' at ')[0]
sys.setrecursionlimit(150)
for x in (ll,):
    p=cPickle.Pickler(S(),2); p.fast=1
    try: p.dump(x)
    except RuntimeError,e: print str(e)[:32]
