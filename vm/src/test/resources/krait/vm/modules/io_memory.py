# Files of bytes and of characters in memory: results, errors, pickled states.
import _io, sys
def shown(r): return type(r).__name__ if isinstance(r, _io._IOBase) else repr(r)
def t(f,*a,**k):
    try: r=f(*a,**k); print shown(r)
    except BaseException as e: print type(e).__name__, e, e.args
B=_io.BytesIO
t(B,u'abc'); t(B,3); t(B,None); t(B,initial_bytes=b'abc'); t(B,b'a',b'b'); t(B,bytearray('abc'))
b=B(b'hello\nworld\n'); t(b.read,3); t(b.readline); t(b.readline,2); t(b.tell); t(b.readlines); t(b.seek,0); t(b.readlines,3); t(b.seek,2); t(b.read1,3); t(b.read1); t(b.seek,3,1); t(b.seek,-100,1);t(b.seek,-2,2); t(b.seek,1,0); t(b.seek,-1); t(b.seek,0,9); t(b.seek,1.5);t(b.seek,'a'); t(b.tell)
t(b.read,None); t(b.read,'a'); t(b.read,1.5); t(b.readline,'a'); t(b.readlines,'a'); t(b.readlines,None); t(b.readline,None); t(b.truncate,3); t(b.getvalue); t(b.tell); t(b.truncate,-1); t(b.truncate,'a'); t(b.truncate,None); t(b.truncate)
t(b.write,u'x'); t(b.write,3); t(b.write,buffer('abc')); t(b.write,memoryview('abc')); t(b.write,bytearray('q')); t(b.getvalue); t(b.write,b''); t(b.writelines,[b'a',b'b']); t(b.writelines,[u'a']); t(b.writelines,3)
t(b.seek,50); t(b.read); t(b.write,b'z'); t(b.getvalue); t(b.seek,0); x=bytearray(4); t(b.readinto,x); print x; t(b.readinto,b'abc'); t(b.__getstate__); b.foo=1; t(b.__getstate__); t(b.__setstate__,(b'xyz',1,{'q':2})); print b.q; t(b.read); t(b.__setstate__,3); t(b.__setstate__,(1,2,3)); t(b.__setstate__,(b'',-1,None)); t(b.__setstate__,(b'','a',None)); t(b.__setstate__,(b'',1,3));t(b.__setstate__,(b'',1))
for n in 'isatty readable writable seekable flush closed fileno detach'.split():
    a=getattr(b,n); print n,; t(a) if callable(a) else sys.stdout.write(repr(a)+'\n')
print list(B(b'a\nb')), repr(b)[:20], 
t(b.close); t(b.close)
for n in 'read readline readlines read1 write seek tell truncate flush isatty fileno readable writable seekable next __iter__ closed getvalue writelines __getstate__ __enter__ detach'.split():
    print n,; 
    try: a=getattr(b,n)
    except Exception as e: print repr(e); continue
    if callable(a):
        t(a); t(a,1)
    else: print a
t(b.__init__,b'new'); t(b.read)
with B(b'x') as q: print q.read()
print q.closed
S=_io.StringIO
t(S,b'abc'); t(S,3); t(S,None); t(S,u'a',u'\n'); t(S,u'a',b'x'); t(S,u'a',u'x'); t(S,u'a',3); t(S,initial_value=u'abc',newline=None); t(S,u'a',u'\n',3)
for nl in (None,'','\n','\r','\r\n',u'\n'):
    s=S(u'a\nb\r\nc\rd',nl); print repr(nl), ; t(s.getvalue); t(s.readlines); t(lambda:s.newlines); s.seek(0,2); t(s.write,u'x\ny\r\nz'); t(s.getvalue); t(lambda:s.newlines); s.seek(0); t(s.read,3); t(s.readline); t(s.tell)
s=S(u'hello\nworld\U00012345x\n'); t(s.read,3); t(s.tell); t(s.readline); t(s.readline,2); t(s.read); t(s.tell); t(s.seek,1); t(s.seek,0,1); t(s.seek,1,1); t(s.seek,1,2); t(s.seek,0,2); t(s.seek,-1); t(s.seek,0,5);t(s.seek,1.5); t(s.truncate,3); t(s.getvalue); t(s.truncate,-1); t(s.truncate,'a'); t(s.truncate,None); t(s.read,'a'); t(s.read,None);t(s.read,1.5);t(s.readline,'a');t(s.readline,None)
t(s.write,b'x'); t(s.write,3); t(s.seek,6); t(s.write,u'z'); t(s.getvalue); t(s.__getstate__); s.foo=1; t(s.__getstate__)
t(s.__setstate__,(u'abc',u'\n',1,{'zz':1})); print s.zz; t(s.read); t(s.__setstate__,3); t(s.__setstate__,(1,2,3,4)); t(s.__setstate__,(u'',u'',-1,None)); t(s.__setstate__,(u'',u'','a',None)); t(s.__setstate__,(u'','x',1,3))
print s.encoding, s.errors, s.line_buffering, s.newlines
for n in 'isatty readable writable seekable flush closed fileno detach'.split():
    a=getattr(s,n); print n,; t(a) if callable(a) else sys.stdout.write(repr(a)+'\n')
t(s.close); t(s.close)
for n in 'read readline readlines write seek tell truncate flush isatty fileno readable writable seekable next __iter__ closed getvalue writelines __getstate__ __enter__ encoding errors newlines line_buffering detach'.split():
    print n,; 
    try: a=getattr(s,n)
    except Exception as e: print repr(e); continue
    if callable(a):
        t(a); t(a,1)
    else: print a
s=S.__new__(S); t(s.read); t(s.closed if 0 else s.close)
print list(S(u'a\nb'))
