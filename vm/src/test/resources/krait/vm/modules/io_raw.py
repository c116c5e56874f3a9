# The file of the system without a buffer: its modes, results, and the errors of bad arguments.
import _io, posix, sys
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r)
    except BaseException as e: print type(e).__name__, e, e.args
F=_io.FileIO
t(F); t(F,'/nonexistent/x'); t(F,'x.tmp','q'); t(F,'x.tmp','rw'); t(F,'x.tmp','++'); t(F,'x.tmp','+'); t(F,-1); t(F,1.5); t(F,'/'); t(F,'/','w'); t(F,999); t(F,'x.tmp','w',False); t(F,None); t(F,'a\0b'); t(F,u'a\0b');t(F,[]);t(F,'x','r',3,4)
t(F,'x.tmp','w',closefd=2, mode='r'); t(F,name='x.tmp',mode='w')
f=F('x.tmp','wb'); print repr(f),f.mode,f.name,f.closefd,f.closed; t(f.write,b'hello'); t(f.write,u'\u1234'); t(f.write,u'abc'); t(f.write,5); t(f.read); t(f.readall); t(f.readinto,bytearray(3)); t(f.tell); t(f.seek,0); t(f.seek,-1); t(f.seek,0,7); t(f.seek,1.5); t(f.seek,'a'); t(f.truncate); t(f.truncate,3); t(f.truncate,-1); t(f.truncate,None);t(f.truncate,'a')
t(f.isatty); print f.fileno()>2; t(f.readable); t(f.writable); t(f.seekable); t(f.flush); 
t(f.close); t(f.close); print repr(f), f.closed,f.mode,f.name
for n in 'read readline readall write truncate flush isatty fileno readable writable seekable next __iter__ name mode closed closefd readinto readlines __enter__'.split():
    print n,; 
    try: a=getattr(f,n)
    except Exception as e: print repr(e); continue
    if callable(a):
        t(a); t(a,1)
    else: print a
f=F('x.tmp','r+'); print repr(f); f.name='foo'; print repr(f); del f.name; print repr(f)[:16]; t(f.read,3); t(f.read); t(f.readinto,bytearray(3)); t(f.write,memoryview(b'abc')); t(f.write,buffer(b'abc')); t(f.seek,0); t(f.read,-1); t(f.readlines); 
f.xyz=1; print f.xyz
t(setattr,f,'mode','x')
g=F(f.fileno(),'r',False); print g.name==f.fileno(), g.closefd; g.close(); t(f.seek,0); g=F(f.fileno(),'r'); g.close(); t(f.seek,0); t(f.close)
f=F('x.tmp','ab'); print f.mode, f.tell()
f=F('x.tmp','ab+'); print f.mode, f.tell()
f=F('x.tmp','w+'); print f.mode
f=F('x.tmp'); t(f.write,b'a'); t(f.truncate); t(f.read,'a'); t(f.read,1.5); t(f.read,None); t(f.read, 2**70); t(f.readinto,b'abc'); t(f.readinto,u'x')
f=F.__new__(F); print repr(f); t(f.read); t(lambda:f.mode); t(lambda:f.closed); t(f.close);t(f.fileno);t(f.tell)
print F.__name__, F.__module__
posix.remove('x.tmp')
class D(F):
    def __init__(self,*a): F.__init__(self,*a); self.q=1
d=D('io_raw.py'); print d.q, d.name, repr(d); print len(d.readline()); print len(list(d))
