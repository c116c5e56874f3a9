# The abstract files of io and its exceptions.
import _io
def shown(r): return type(r).__name__ if isinstance(r, _io._IOBase) else repr(r)
def t(f,*a,**k):
    try: r=f(*a,**k); print shown(r)
    except BaseException as e: print type(e).__name__, type(e), e, e.args
class A(_io.BytesIO): pass
b=_io.BytesIO(b'abc')
b.foo=1
t(lambda:b.__dict__)
t(lambda:A().__dict__)
t(lambda:_io._IOBase().__dict__)
x=A(); x.y=2; t(lambda:x.__dict__)
t(lambda: _io._IOBase().closed)
x=_io._IOBase()
for n in 'seek tell truncate flush fileno isatty readable writable seekable _checkClosed _checkSeekable _checkReadable _checkWritable readline readlines __iter__ next __enter__ __exit__ close'.split():
    print n,; t(getattr(x,n))
    if n in('seek','truncate'): print n,; t(getattr(x,n),1); t(getattr(x,n),1,2,3)
for n in 'tell truncate flush fileno isatty readable writable seekable _checkClosed _checkSeekable _checkReadable _checkWritable readline readlines __iter__ next __enter__ __exit__ close writelines'.split():
    print 'closed',n,; t(getattr(x,n))
t(x.readline,'a'); t(x.readline, 1.5); t(x.readline, None); t(x.readlines,'a');t(x.writelines,3)
for c in (_io._RawIOBase,_io._BufferedIOBase,_io._TextIOBase):
    for n in 'read readall readinto read1 detach write readline encoding errors newlines'.split():
        if hasattr(c,n):
            print c.__name__,n,
            a=getattr(c(),n)
            if callable(a):
                t(a);t(a,1);t(a,-1)
            else: print a
try:
    e=_io.BlockingIOError(1,'x',3); print e.args, e.characters_written, e.errno,e.strerror, e.filename
    t(_io.BlockingIOError); t(_io.BlockingIOError,1); t(_io.BlockingIOError,1,2); t(_io.BlockingIOError,1,2,'a');t(_io.BlockingIOError,1,2,3,4)
    t(str,e)
except Exception as e: print repr(e)
e=_io.UnsupportedOperation('x'); print repr(e), str(e), e.errno, e.args, e.message
