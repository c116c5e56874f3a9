# Compression by zlib. Of what is compressed only what comes out again is shown.
import zlib

def t(f, *a):
    try:
        print getattr(f, '__name__', f), repr(a)[:60], '->', repr(f(*a))[:80]
    except Exception, e:
        print getattr(f, '__name__', f), repr(a)[:60], type(e).__name__, e

HUNDRED = 'x\x9cKL\xa4=\x00\x00zG%\xe5'
ABC = 'x\x9cKLJ\x06\x00\x02M\x01\''
print zlib.error, zlib.error.__bases__
for name in sorted(dir(zlib)):
    if isinstance(getattr(zlib, name), int):
        print name, getattr(zlib, name)
for s in ('', 'a', 'hello hello hello', 'x' * 100000, ''.join(map(chr, range(256))) * 50):
    for level in range(-1, 10):
        print zlib.decompress(zlib.compress(s, level)) == s,
    print zlib.crc32(s), zlib.adler32(s), zlib.crc32(s, 5), zlib.adler32(s, 5), zlib.crc32(s, -7)
t(zlib.decompress, 'abc')
t(zlib.decompress, '')
t(zlib.decompress, HUNDRED[:-3])
t(zlib.decompress, HUNDRED + 'x')
t(zlib.decompress, ABC[:-1] + 'x')
t(zlib.decompress, 'abc', 99)
for f in (zlib.compress, zlib.decompress, zlib.crc32, zlib.adler32):
    t(f)
    t(f, 5)
    t(f, 'a', 'b')
    t(f, u'\xe9')
t(zlib.compress, 'a', 10)
t(zlib.compress, 'a', -2)
t(zlib.compressobj, 77)
t(zlib.decompressobj, 99)
print zlib.decompress(zlib.compress(u'unicode')), zlib.decompress(zlib.compress(buffer('buffer')))
c = zlib.compressobj(9)
data = c.compress('first ') + c.flush(zlib.Z_SYNC_FLUSH)
d = zlib.decompressobj()
print repr(d.decompress(data)), repr(d.unused_data), repr(d.unconsumed_tail), type(c), type(d)
data = c.compress('second') + c.flush()
print repr(d.decompress(data + 'tail')), repr(d.unused_data), repr(d.flush())
t(d.decompress, 'more')
t(c.compress, 'x')
t(c.flush)
t(zlib.compressobj().flush, 99)
t(zlib.compressobj().compress, 5)
d = zlib.decompressobj()
t(d.decompress, 'abc')
t(d.decompress, 'x', -1)
d = zlib.decompressobj()
text = ''.join(chr(i * i % 251) for i in range(5000))
rest = zlib.compress(text)
out = ''
while rest:
    part = d.decompress(rest, 100)
    print len(part),
    out += part
    rest = d.unconsumed_tail
print len(out), out + d.flush() == text
t(d.flush, 0)
c = zlib.compressobj(6, zlib.DEFLATED, -15)
raw = c.compress('raw data') + c.flush()
print zlib.decompress(raw, -15), zlib.decompressobj(-15).decompress(raw)
t(zlib.decompress, raw)
