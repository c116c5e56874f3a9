"""file objects: modes, buffering, lines, positions, newlines and errors."""
import sys

def t(f, *args):
    try:
        return f(*args)
    except (IOError, ValueError, TypeError, EOFError, StopIteration, OverflowError), e:
        return '%s: %s' % (e.__class__.__name__, e)

def put(name, text):
    f = open(name, 'wb')
    f.write(text)
    f.close()

put('a.txt', 'one\ntwo\r\nthree\rfour\n\nsix')
print 'modes'
for mode in ('r', 'rb', 'rU', 'U', 'rt', 'r+', 'w', 'a', 'a+', 'w+', 'x', '', 'ab', 'br', 'Ur', 'wU', 'aU', 'U+', 'rr', 'r+b', 'zr', 'rw', 'wr'):
    put('m.txt', 'abc\n')
    try:
        f = open('m.txt', mode)
    except (IOError, ValueError), e:
        print repr(mode), e.__class__.__name__, e
        continue
    print repr(mode), f.mode, t(f.read), t(f.write, 'xyz'), t(f.tell), f.closed,
    f.close()
    print f.closed, repr(open('m.txt').read())

print 'lines'
for mode in ('r', 'rU'):
    f = open('a.txt', mode)
    print mode, f.readlines(), f.newlines, f.read(), f.readline(), f.readlines()
    f = open('a.txt', mode)
    print list(f), f.newlines
    f = open('a.txt', mode)
    print [f.readline(3) for i in range(8)], f.newlines, f.tell()
    f = open('a.txt', mode)
    print [(f.readline(), f.tell(), f.newlines) for i in range(7)]
    f = open('a.txt', mode)
    print [f.read(n) for n in (0, 1, 5, 4, 3, 100, 1)], f.newlines
    f = open('a.txt', mode)
    print f.readlines(1), f.readlines(6), f.readlines(0)
    f = open('a.txt', mode)
    print f.readline(0), f.readline(-1), f.readline(-5), f.read(-1)
for text in ('', '\r', '\n', '\r\n', '\r\r\n', '\n\r', 'a\rb\r\nc\n', '\r\n\r', 'x' * 8191 + '\r\ny', 'x' * 8192 + '\n\r\n'):
    put('n.txt', text)
    f = open('n.txt', 'U')
    print repr(f.read()[-8:]), f.newlines,
    f = open('n.txt', 'U')
    print [line[-4:] for line in f], f.newlines

print 'iteration and methods'
f = open('a.txt')
print f.next(), t(f.read), t(f.readline), t(f.readlines), t(f.readinto, bytearray(3)) if sys.version_info > (2, 6) else ''
f.seek(0)
print f.read(3), f.next(), t(f.read)
print list(f), t(f.next), t(f.read), t(f.next)
f.seek(4)
print f.readline(), iter(f) is f, f.xreadlines() is f
for line in f:
    break
f.seek(0, 1) if False else None

print 'write'
f = open('w.txt', 'w')
print t(f.read), t(f.readline), t(f.next), t(f.readlines), t(f.write, u'uni'), t(f.write, u'\xe9'), t(f.write, 5), t(f.write, None), t(f.write, buffer('buf')), t(f.write), t(f.write, 'a', 'b')
print t(f.writelines, ['a', u'b', buffer('c')]), t(f.writelines, ['x', 5]), t(f.writelines, 5), t(f.writelines, 'abc'), f.tell()
print >>f, 'printed', 1, 2
print >>f, 'soft',
print f.softspace, f.tell()
f.softspace = 5
print f.softspace, t(setattr, f, 'softspace', 'x')
f.flush()
print repr(open('w.txt').read())
f.close()
f = open('a.txt')
print t(f.write, 'x'), t(f.writelines, ['x']), t(f.truncate)
try:
    print >>f, 'x'
except IOError, e:
    print e
f.close()
for m in ('read', 'readline', 'readlines', 'next', 'flush', 'tell', 'isatty', 'fileno', 'xreadlines', '__iter__', 'truncate', '__enter__'):
    print m, t(getattr(f, m)),
print t(f.seek, 0), t(f.write, 'x'), t(f.writelines, []), f.close(), f.closed, f.name, f.mode, f.newlines, f.encoding

print 'positions'
f = open('p.txt', 'w+')
f.write('0123456789')
print f.tell(), f.seek(3), f.tell(), f.read(2), f.tell()
f.seek(0, 1)
f.write('AB')
f.seek(-1, 2)
print f.tell(), f.read(), f.read(), f.tell()
f.seek(100)
print f.tell(), repr(f.read())
f.seek(12)
f.write('end')
f.seek(0)
print repr(f.read())
print t(f.seek, -1), t(f.seek, 0, 3), t(f.seek, 'x'), t(f.seek, 1.5), t(f.seek), t(f.seek, 1, 2, 3), t(f.seek, 2 ** 70)
f.seek(5)
print t(f.truncate), f.tell()
f.seek(0)
print repr(f.read()), t(f.truncate, 3), f.tell(), t(f.truncate, -1), t(f.truncate, 'x')
f.seek(0)
print repr(f.read()), t(f.truncate, 6)
f.seek(0)
print repr(f.read())
f.close()
f = open('p.txt', 'a+')
print f.tell() in (0, 6), f.write('more'), f.tell(), f.seek(0), f.read(3), f.seek(2), f.write('!'), f.tell(), f.seek(0), repr(f.read())
f.close()

print 'buffering'
for size in (-1, 0, 1, 2, 10, 100000):
    f = open('b.txt', 'w', size)
    seen = []
    for text in ('ab', 'cd\n', 'e' * 20, 'f' * 5000):
        f.write(text)
    f.close()
    print size, len(open('b.txt').read()),
print t(open, 'b.txt', 'w', 'x'), t(open, 'b.txt', 'r', 1.5) if False else ''
f = open('b.txt', 'r', 0)
print f.read(2), f.readline()
f.close()

print 'names'
print t(open, 'missing.txt'), t(open, 'missing/x', 'w'), t(open, '.'), t(open, '.', 'w'), t(open, 'a\0b'), t(open, 5), t(open, None), t(open), t(open, ''), t(open, 'a.txt/b')
f = open(u'a.txt')
print repr(f.name), f.__class__, isinstance(f, file), open is file
print t(file, 'a.txt', 'r', 0, 0)
with open('a.txt') as g:
    print g.readline(),
print g.closed, t(g.__enter__)

class F(file):
    def __init__(self, name):
        file.__init__(self, name)
        self.extra = 1
    def readline(self):
        return 'mine'
f = F('a.txt')
print f.extra, f.readline(), f.next(), type(f).__name__
print f.close(), t(f.read)
print repr(f).split(' at ')[0], repr(open('a.txt', 'rb')).split(' at ')[0]
b = bytearray('....')
f = open('a.txt')
print f.readinto(b), b
n = 0
big = open('big.txt', 'w')
for i in xrange(3000):
    big.write('line %d\n' % i)
big.close()
print sum(map(len, open('big.txt'))), len(open('big.txt').readlines()), len(open('big.txt').read()), [len(x) for x in (open('big.txt').readlines(100),)]
