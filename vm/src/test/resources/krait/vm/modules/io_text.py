# Files of text: decoding and encoding, ends of lines, places, lines, and io.open.
import _io, posix, sys
def shown(r): return type(r).__name__ if isinstance(r, (_io.BytesIO, _io.IncrementalNewlineDecoder)) else repr(r)
def t(f,*a,**k):
    try: r=f(*a,**k); print shown(r)
    except BaseException as e: print type(e).__name__, e, e.args
T=_io.TextIOWrapper; B=_io.BytesIO
t(T); t(T,3); t(T,B(),'nope'); t(T,B(),newline='x'); t(T,B(),newline=3); t(T,B(),errors=3); t(T,B(),encoding=3); t(T,B(),u'utf-8'); t(T,B(),None,None,None,1,2)
w=T(B(),'utf-8'); print repr(w), w.encoding, w.errors, w.newlines, w.line_buffering, w._CHUNK_SIZE, type(w.buffer)
t(w.write,'abc'); t(w.write,3); t(w.write,u'abc\u1234'); t(w.tell); t(w.buffer.getvalue); t(w.flush); t(w.buffer.getvalue); t(w.read); t(w.readline); t(w.seek,0); t(w.read,2); t(w.tell); t(w.read); t(w.read); t(w.readline); t(w.seek,1,1); t(w.seek,0,1); t(w.seek,1,2); t(w.seek,0,2); t(w.seek,-1); t(w.seek,0,7); t(w.seek,1.5); t(w.seek,'a'); t(w.read,'a'); t(w.read,None); t(w.read,1.5); t(w.readline,'a'); t(w.truncate,2); t(w.truncate); t(w.truncate,'a'); t(w.buffer.getvalue)
for n in 'isatty readable writable seekable fileno name mode closed'.split():
    print n,
    try:
        a=getattr(w,n); t(a) if callable(a) else sys.stdout.write(repr(a)+'\n')
    except Exception as e: print repr(e)
t(setattr,w,'_CHUNK_SIZE',0); t(setattr,w,'_CHUNK_SIZE','a'); t(setattr,w,'_CHUNK_SIZE',5); t(lambda:delattr(w,'_CHUNK_SIZE'))
t(w.close); t(w.close)
for n in 'read readline readlines tell truncate flush isatty fileno readable writable seekable next __iter__ closed writelines __enter__ encoding errors newlines line_buffering buffer name'.split():
    print n,; 
    try: a=getattr(w,n)
    except Exception as e: print repr(e); continue
    if callable(a):
        t(a); t(a,1); 
    else: print str(a)[:12]
w=T(B(),'utf-8'); t(w.detach); print repr(w)
for n in 'read readline readlines tell truncate flush isatty fileno readable writable seekable next __iter__ closed writelines __enter__ encoding errors newlines line_buffering buffer name detach close'.split():
    print n,; 
    try: a=getattr(w,n)
    except Exception as e: print repr(e); continue
    if callable(a):
        t(a); t(a,1) 
    else: print str(a)[:12]
w=T.__new__(T); t(w.read); t(w.write,u'x'); t(lambda:repr(w)); t(lambda:w.encoding); t(w.close); t(lambda:w.errors); t(lambda:w.closed)
data=u'a\nb\r\nc\rd\u20ac\r\n\U00012345z\r'
for enc in ('utf-8','latin-1','ascii'):
  for nl in (None,'','\n','\r','\r\n'):
    raw=data.encode(enc,'replace')
    w=T(B(raw),enc,newline=nl); print enc,repr(nl); t(w.readlines); t(lambda:w.newlines); w.seek(0); t(w.read,4); t(w.tell); t(w.readline); t(w.tell); t(w.readline,1); p=w.tell(); print p; t(w.read); w.seek(p); t(w.read)
    w=T(B(),enc,newline=nl); t(w.write,data[:9]); w.flush(); t(w.buffer.getvalue)
w=T(B(b'ab\xffcd'),'ascii'); t(w.read); t(w.read)
w=T(B(b'ab\xffcd'),'ascii',errors='ignore'); t(w.read)
w=T(B(b'ab\xffcd'),'utf-8',errors='replace'); t(w.read); print w.errors
w=T(B(),'ascii'); t(w.write,u'\xe9'); w=T(B(),'ascii','replace'); t(w.write,u'\xe9'); w.flush(); print w.buffer.getvalue()
w=T(B(b'abc'),'utf-8'); t(w.next); t(w.tell); print list(w)
w=T(B(b'abc\ndef\n'),'utf-8'); t(w.next); t(w.tell); print list(w); t(w.tell)
w=T(B(),'utf-8',line_buffering=True); w.write(u'a'); t(w.buffer.getvalue); w.write(u'b\nc'); t(w.buffer.getvalue); print w.line_buffering
I=_io.IncrementalNewlineDecoder
d=I(None,True); t(d.decode,u'a\r\nb\r'); t(d.newlines if 0 else lambda:d.newlines); t(d.getstate); t(d.decode,u'\n'); t(lambda:d.newlines); t(d.decode,u'x\r',final=True); t(lambda:d.newlines); t(d.reset); t(d.getstate); t(lambda:d.newlines); t(d.setstate,(b'',1)); t(d.decode,u''); t(d.decode,u'',True); t(d.decode,b'x'); t(I); t(I,None); t(I,None,True,'strict'); t(I,translate=False,decoder=None); t(d.setstate,3); t(d.setstate,(1,2,3)); t(d.setstate,('a','b'))
d=I(None,False); t(d.decode,u'a\r'); t(d.decode,u'\nb\rc\n'); t(lambda:d.newlines)
O=_io.open
t(O); t(O,'/nonexistent'); t(O,'x.tmp','q'); t(O,'x.tmp','rw'); t(O,'x.tmp','wU'); t(O,'x.tmp','rtb'); t(O,'x.tmp','t'); t(O,'x.tmp','rb',encoding='a'); t(O,'x.tmp','rb',errors='a'); t(O,'x.tmp','rb',newline='a'); t(O,'x.tmp','r',0); t(O,'x.tmp','w',0); t(O,'x.tmp','wb',0); t(O,'x.tmp','wb',-5); t(O,'x.tmp','wb',1); t(O,'x.tmp','w',1,'utf-8'); t(O,'x.tmp','rr'); t(O,3.5); t(O,None); t(O,'x.tmp',3); t(O,'x.tmp',u'r',encoding='ascii'); t(O,'x.tmp','r+b'); t(O,'x.tmp','U',encoding='ascii'); t(O,'x.tmp','rUb'); t(O,'x.tmp','a+',encoding='ascii'); t(O,'x.tmp','rb',3); t(O,'x.tmp','w',encoding='nope'); t(O,'x.tmp','r',newline='x');t(O,'/')
f=O('x.tmp','w',encoding='utf-8'); print f, f.name, f.mode, f.buffer, f.buffer.raw, f.buffer.mode; f.write(u'h\xe9llo\nworld\n'); f.close(); t(f.tell); print f.closed
for l in O('x.tmp',encoding='utf-8'): print repr(l)
f=O('x.tmp','r+',encoding='utf-8'); t(f.readline); t(f.tell); t(f.write,u'X'); t(f.tell); f.seek(0); t(f.read); f.close()
f=O('x.tmp','r+b'); t(f.readline); t(f.tell); t(f.write,b'Q'); t(f.tell); t(f.seek,0); t(f.read); t(f.seek,3); t(f.write,b'zz'); t(f.read,2); t(f.tell); t(f.truncate); f.close()
f=O('x.tmp','ab'); t(f.tell); f.write(b'end'); t(f.tell); f.close(); print open('x.tmp').read()
f=O('x.tmp'); f.close(); t(f.read); t(lambda:iter(f).next()); t(f.fileno)
posix.remove('x.tmp')
