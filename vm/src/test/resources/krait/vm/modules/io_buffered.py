# Files with a buffer over others: what they ask of these, results and errors.
import _io, posix

def shown(r):
    return type(r).__name__ if isinstance(r, _io._IOBase) else repr(r)

def t(f, *a, **k):
    try:
        print shown(f(*a, **k))
    except Exception, e:
        print type(e).__name__, e, e.args

class Raw(_io._RawIOBase):
    def __init__(self, data='', limit=3):
        self.data, self.limit, self.written = data, limit, []
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def readinto(self, b):
        if self.data is None:
            return None
        n = min(self.limit, len(b), len(self.data))
        print 'readinto', type(b).__name__, len(b), n
        b[:n], self.data = self.data[:n], self.data[n:]
        return n
    def write(self, b):
        print 'write', type(b).__name__, len(b)
        if self.limit is None:
            return None
        n = min(self.limit, len(b))
        self.written.append(b.tobytes()[:n])
        return n
    def seek(self, *a):
        print 'seek', a
        return 7
    def tell(self):
        return 7
    def truncate(self, size=None):
        print 'truncate', size
        return size

r = Raw('abcdefg\nhij\nklmnopq\n')
t(r.read, 5); t(r.read, 0); t(r.readall)
b = _io.BufferedReader(Raw('abcdefg\nhij\nklmnopq\nrst'), 8)
t(b.read, 2); t(b.peek); t(b.readline); t(b.readline, 2); t(b.tell); t(b.read1, 2); t(b.read1, 0); t(b.read1, -1)
t(b.read, -2); t(b.read, 7); t(b.readlines); t(b.read); t(b.flush); t(b.truncate); t(b.seek, 3); t(b.seek, 0, 5)
t(b.seek, 'a'); t(b.seek, 1.5); t(b.read, 'a'); t(b.read, None); t(b.readline, None); t(b.readline, 'a')
print repr(b), b.raw is b.raw
b = _io.BufferedReader(Raw(None)); t(b.read, 3); t(b.read); t(b.peek); t(b.read1, 3); t(b.readline); t(b.readinto, bytearray(3))
x = bytearray(5)
b = _io.BufferedReader(Raw('abcdefgh', 99)); t(b.readinto, x); print x
w = _io.BufferedWriter(Raw(limit=4), 8)
t(w.write, 'abc'); t(w.write, u'de'); t(w.write, bytearray('fg')); t(w.write, 5); t(w.tell); t(w.write, 'hij' * 5); t(w.flush)
t(w.write, 'x'); t(w.seek, 0); t(w.truncate, 4); t(w.truncate); t(w.read); t(w.readline); print w.raw.written
w = _io.BufferedWriter(Raw(limit=None), 4)
t(w.write, 'abc')
try:
    w.write('defg')
except _io.BlockingIOError, e:
    print e.strerror, e.characters_written
w.raw.limit = 99; t(w.close); t(w.close); print w.closed, w.raw.written
class Bad(Raw):
    def write(self, b): return len(b) + 5
    def readinto(self, b): return -5
w = _io.BufferedWriter(Bad()); t(w.write, 'abc'); t(w.flush); t(_io.BufferedReader(Bad()).read, 3); w.raw.write = len
class Closing(Raw):
    def flush(self): raise IOError('flush')
    def close(self): Raw.close(self); raise IOError('close')
w = _io.BufferedWriter(Closing()); t(w.close); t(w.close); print w.closed
r = _io.BufferedRandom(_io.FileIO('x.tmp', 'w+'), 8)
t(r.write, 'hello\nworld\n'); t(r.tell); t(r.seek, 2); t(r.read, 3); t(r.write, 'XY'); t(r.tell); t(r.read, 2); t(r.seek, -3, 2); t(r.read)
t(r.seek, 0); t(r.readline); t(r.seek, 1, 1); t(r.peek); t(r.write, 'Q'); t(r.truncate); t(r.seek, 0); t(r.read); print repr(r)
for n in 'isatty readable writable seekable fileno name mode closed'.split():
    if n != 'fileno':
        a = getattr(r, n)
        print n, a() if callable(a) else a
t(r.close)
for n in 'read readline write flush isatty fileno next __iter__ readlines detach close'.split():
    print n,
    t(getattr(r, n), *(['x'] if n == 'write' else []))
posix.remove('x.tmp')
r = _io.BufferedReader(_io.BytesIO('abc'))
t(r.detach)
for n in 'read readline peek tell truncate flush isatty fileno readable detach next __iter__ close raw name mode closed'.split():
    print n,
    try:
        a = getattr(r, n)
    except Exception, e:
        print type(e).__name__, e
    else:
        t(a) if callable(a) else t(repr, a)
r = _io.BufferedReader.__new__(_io.BufferedReader)
for n in 'read readline peek flush close tell'.split():
    print n,
    t(getattr(r, n))
b = _io.BytesIO
t(_io.BufferedReader); t(_io.BufferedReader, 3); t(_io.BufferedReader, b(), 0)
t(_io.BufferedReader, b(), buffer_size=-1); t(_io.BufferedReader, raw=b()); t(_io.BufferedReader, b(), 1 << 62)
t(_io.BufferedRWPair, b())
t(_io.BufferedReader, _io._RawIOBase()); t(_io.BufferedWriter, _io._RawIOBase()); t(_io.BufferedRandom, _io._RawIOBase())
source, target = _io.BytesIO('abc\ndef'), _io.BytesIO()
p = _io.BufferedRWPair(source, target)
for n in 'readline peek read isatty fileno readable writable seekable detach flush seek tell truncate'.split():
    print n,
    t(getattr(p, n))
t(p.write, 'xyz'); t(p.flush); print target.getvalue(), p.closed; t(p.close); print p.closed; t(p.read); t(p.write, 'a')
