# The file without a buffer and the file in memory that 2.6 has for its io.
import _fileio, _bytesio
def shown(r): return type(r).__name__ if isinstance(r, _bytesio._BytesIO) else repr(r)
def t(f,*a,**k):
    try: r=f(*a,**k); print shown(r)
    except BaseException as e: print type(e).__name__, e, e.args
F=_fileio._FileIO
print F, F.__mro__
print 'names'
t(F); t(F,'/nonexistent/x'); t(F,'x.tmp','q'); t(F,'x.tmp','rw'); t(F,'x.tmp','+'); t(F,-1); t(F,'/'); t(F,999); t(F,'x.tmp','w',False); t(F,None); t(F,'a\0b'); t(F,[]);t(F,'x','r',3,4); t(F,name='x.tmp',mode='w')
f=F('x.tmp','w'); print repr(f)[:20],f.mode,f.closefd,f.closed; t(lambda:f.name); t(f.write,b'hello'); t(f.write,u'abc'); t(f.write,5); t(f.read); t(f.readall); t(f.readinto,bytearray(3)); t(f.tell); t(f.seek,0); t(f.seek,-1); t(f.seek,0,7); t(f.seek,1.5); t(f.truncate); t(f.truncate,3); t(f.truncate,None);0
t(f.isatty); t(f.readable); t(f.writable); t(f.seekable); t(f.close); t(f.close); print repr(f)
for n in 'read readall write tell truncate isatty fileno readable writable seekable mode closed closefd readinto'.split():
    print n,
    try: a=getattr(f,n)
    except Exception as e: print repr(e); continue
    if callable(a): t(a)
    else: print a
f=F('x.tmp','r+'); t(f.read,3); t(f.read); t(f.readinto,bytearray(3)); t(f.write,buffer(b'abc')); t(f.seek,0); t(f.read,-1); print f.mode; t(f.read,'a'); t(f.read,1.5); t(f.read,None); t(f.readinto,b'abc')
f=F('x.tmp','a'); print f.mode, f.tell()
f=F('x.tmp'); t(f.write,b'a'); t(f.truncate); print repr(f)[:20]
B=_bytesio._BytesIO
print B, B.__mro__, sorted(B.__dict__)
t(B,u'abc'); t(B,3); t(B,None); t(B,initvalue=b'abc'); t(B,b'a',b'b'); t(B,bytearray('abc'))
b=B(b'hello\nworld\n'); t(b.read,3); t(b.readline); t(b.readline,2); t(b.tell); t(b.readlines); t(b.seek,0); t(b.readlines,3); t(b.seek,2); t(b.read1,3); t(b.read1); t(b.seek,3,1); t(b.seek,-100,1);t(b.seek,-2,2); t(b.seek,1,0); t(b.seek,-1); t(b.seek,0,9); t(b.seek,1.5);t(b.seek,'a'); t(b.tell)
t(b.read,None); t(b.read,'a'); t(b.read,1.5); t(b.readline,'a'); t(b.readlines,'a'); t(b.readlines,None); t(b.readline,None); t(b.truncate,3); t(b.getvalue); t(b.tell); t(b.truncate,-1); t(b.truncate,'a'); t(b.truncate,None); t(b.truncate)
t(b.write,u'x'); t(b.write,3); t(b.write,buffer('abc')); t(b.write,bytearray('q')); t(b.getvalue); t(b.write,b''); t(b.writelines,[b'a',b'b']); t(b.writelines,[u'a']); t(b.writelines,3)
t(b.seek,50); t(b.read); t(b.write,b'z'); t(b.getvalue); t(b.seek,0); x=bytearray(4); t(b.readinto,x); print x; t(b.readinto,b'abc')
for n in 'isatty readable writable seekable flush closed'.split():
    print n,
    try: a=getattr(b,n)
    except Exception as e: print repr(e); continue
    if callable(a): t(a)
    else: print a
print list(B(b'a\nb')); t(b.close); t(b.close)
for n in 'read readline readlines read1 write seek tell truncate flush isatty readable writable seekable next __iter__ closed readinto getvalue writelines'.split():
    print n,
    try: a=getattr(b,n)
    except Exception as e: print repr(e); continue
    if callable(a): t(a)
    else: print a
