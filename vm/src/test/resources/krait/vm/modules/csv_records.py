# The module _csv: options, their errors, what is read and what is written.
import _csv, sys
def attempt(f,*a,**k):
    try: print f(*a,**k)
    except Exception,e: print type(e), e
class W:
    def __init__(self): self.s=[]
    def write(self,x): self.s.append(x); return len(x)
for bad in (1,u';',';;','',None,u'',1.5): 
    attempt(lambda: _csv.Dialect(delimiter=bad).delimiter); attempt(lambda: _csv.Dialect(quotechar=bad).quotechar); attempt(lambda: _csv.Dialect(escapechar=bad).escapechar)
    attempt(lambda: _csv.Dialect(lineterminator=bad).lineterminator); attempt(lambda: _csv.Dialect(quoting=bad).quoting); attempt(lambda: _csv.Dialect(strict=bad).strict)
attempt(lambda: _csv.Dialect(quoting=2L).quoting)
attempt(lambda: _csv.Dialect(quoting=2L**40).quoting)
attempt(lambda: _csv.Dialect(quoting=2L**70).quoting)
attempt(lambda: _csv.Dialect(quoting=2**32).quoting)
attempt(lambda: _csv.Dialect(quoting=True).quoting)
attempt(lambda:_csv.Dialect(quoting=7))
attempt(_csv.Dialect,1,2,3,4,5,6,7,8,9,10)
attempt(_csv.Dialect,foo=1)
attempt(_csv.Dialect,'x')
attempt(_csv.reader)
attempt(_csv.reader,1)
attempt(_csv.reader,[],1,2)
attempt(_csv.reader,[],foo=2)
attempt(_csv.writer)
attempt(_csv.writer,1)
attempt(_csv.writer,W(),1,2)
attempt(_csv.writer,W(),'nope')
attempt(_csv.register_dialect)
attempt(_csv.register_dialect,1)
attempt(_csv.register_dialect,'a',1,2)
attempt(_csv.unregister_dialect,'q')
attempt(_csv.unregister_dialect,[])
attempt(_csv.get_dialect,'q')
attempt(_csv.get_dialect,[])
attempt(_csv.get_dialect)
attempt(_csv.list_dialects)
attempt(_csv.list_dialects,1)
attempt(_csv.field_size_limit,1,2)
attempt(_csv.field_size_limit,1.0)
attempt(_csv.field_size_limit)
attempt(_csv.field_size_limit,10L)
attempt(_csv.field_size_limit,10**30)
attempt(_csv.field_size_limit,2)
attempt(_csv.field_size_limit,None)
print list(_csv.reader(['ab,c']))
attempt(list,_csv.reader(['abc,c']))
attempt(_csv.field_size_limit,1<<17)
d=_csv.Dialect()
for n in 'delimiter quotechar escapechar lineterminator quoting strict doublequote skipinitialspace'.split():
    print n, repr(getattr(d,n)); 
    def s(): setattr(d,n,1)
    def e(): delattr(d,n)
    attempt(s);attempt(e)
r=_csv.reader(['a'])
print r.line_num, repr(r.line_num), list(r), repr(r.line_num), type(r), type(r.dialect), iter(r) is r
def s(): r.line_num=2
attempt(s)
def s(): r.dialect=2
attempt(s)
attempt(type(r))
attempt(lambda: type(r).__name__)
print sorted(set(dir(type(r)))-set(dir(object))), sorted(set(dir(_csv.writer(W())))-set(dir(object))), sorted(set(dir(d))-set(dir(object)))
def read(l,**k): 
    attempt(list,_csv.reader(l,**k))
read(['a,b','"c','d"','"e'])
read(['a,b','"c'],strict=1)
read(['"a"b,c'],strict=1)
read(['"a"b,c'])
read(['"a'])
read(['"'])
read(['a,"'])
read(['a\0b'])
read(['a\rb'])
read(['a\n\r\n'])
read([u'a,b',u'\xe9'])
read([1])
read([[]])
read(['','a','\n'])
read(['a\\','b'],escapechar='\\')
read(['a\\'],escapechar='\\')
read(['"a\\','b"'],escapechar='\\')
read(['\\'],escapechar='\\')
read([',\\'],escapechar='\\')
read(['"\\'],escapechar='\\')
read(['"a\\'],escapechar='\\')
read(['1,"2",3.5, 4'],quoting=2)
read(['a'],quoting=2)
read(['1,,"",'],quoting=2)
read([' a, "b" , c'],skipinitialspace=1)
read(['"a"'],quoting=3)
read(['a,"b""c"'],quoting=3)
read(['"a""b"'],doublequote=0)
read(["'a','b'"],quotechar="'")
read(['a"b"c'])
read(['a\\,b'],escapechar='\\',quoting=3)
read(['a;b'],delimiter=';')
read(['"a"\r"b"'])
read(['"a"\n'])
def written(*rows,**k):
    w=W()
    try:
        x=_csv.writer(w,**k)
        for r in rows: print x.writerow(r),
    except Exception,e: print type(e),e,
    print w.s
class O: pass
class N(object):
    def __float__(self): return 1.0
    def __str__(self): return 'a,N'
class I(object):
    def __int__(self): return 1
    def __str__(self): return 'a,N'
class C(object):
    def __complex__(self): return 1
    def __str__(self): return 'C'
written([1,2.5,0.1,'a',None,1L,u'x',3j])
written([1,2.5,'a',None,N(),I(),C()],quoting=2)
written([1,'a',None],quoting=1)
written([''],[None],[],['',''],quoting=0)
written([''],quoting=3)
written(['a,b'],quoting=3)
written(['a,b','"','\\','\n','c\r'],quoting=3,escapechar='\\')
written(['a"b'],doublequote=0)
written(['a"b','a,b','\\'],doublequote=0,escapechar='\\')
written('abc',5)
written({1:2})
written({0:2})
written(None)
written(iter([]))
written(['a\0b','c'])
written(['ab','x'],lineterminator='xy\0z')
written(['ab',u'\xe9'])
written([u'a'],lineterminator=u'\xe9')
written(['a'],lineterminator=u'y')
written(['a b',' '],delimiter=' ')
written(['a"','b'],quotechar=None)
written(['a"',','],quotechar=None)
written(['a"',','],quotechar=None,escapechar='#')
written([1e20,1e-7,float('inf'),-0.0, 1/3.])
written(['a\tb','"'],quotechar="'",delimiter='\t')
written(O())
written([True,False])
w=W()
x=_csv.writer(w)
attempt(x.writerows,[[1],[2]])
attempt(x.writerows,5)
attempt(x.writerows,[5])
attempt(x.writerows,[[1],5,[2]])
attempt(x.writerow)
attempt(x.writerow,1,2)
print w.s
class WN: write=5
attempt(_csv.writer,WN())
attempt(_csv.writer,object())
class E:
    def write(self,x): raise IOError('boo')
attempt(_csv.writer(E()).writerow,[1])
class D(_csv.Dialect): pass
q=D(delimiter=';')
q.foo=1
print q.__dict__, q.delimiter
print D(q) is q, _csv.Dialect(q) is q, _csv.Dialect(q,strict=1) is q
class P: delimiter='|'; quoting=1; quotechar="'"
class P2(object): 
    delimiter='|'
    @property
    def strict(self): raise ValueError('bad')
attempt(lambda: _csv.Dialect(P).delimiter)
attempt(lambda: _csv.Dialect(P()).quotechar)
attempt(lambda: _csv.Dialect(P2()).strict)
_csv.register_dialect('p',P)
_csv.register_dialect(u'q\xe9',delimiter=':')
print _csv.list_dialects(), _csv.get_dialect('p').quoting, _csv._dialects.keys(), _csv.get_dialect(u'q\xe9').delimiter
read(['a|b'],dialect='p')
print list(_csv.reader(['a|b'],'p')), list(_csv.reader(['a+b'],'p',delimiter='+'))
_csv.unregister_dialect('p')
print _csv.list_dialects()
print _csv.Error, _csv.Error.__bases__, _csv.__version__, _csv.Dialect, _csv.__name__, _csv.QUOTE_ALL
class BI:
    def __iter__(self): raise ValueError('it')
attempt(_csv.reader,BI())
def g():
    yield 'a,b'
    raise KeyError('k')
read(g())
class S(str): pass
read([S('a,b')])
print list(_csv.reader('a,b'))
read([buffer('a,b')])
read([bytearray('a,b')])
read([None])
x=_csv.reader(['a"b','"c','d'])
print x.next(), x.line_num
attempt(x.next)
print x.line_num
attempt(x.next)
