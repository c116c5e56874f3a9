# Files in memory by cStringIO.
import cStringIO

def t(f, *a):
    try:
        print getattr(f, '__name__', f), a, '->', repr(f(*a))
    except Exception, e:
        print getattr(f, '__name__', f), a, type(e).__name__, e

print sorted(n for n in dir(cStringIO) if not n.startswith('__') and n != 'cStringIO_CAPI')
print cStringIO.InputType, cStringIO.OutputType, cStringIO.StringIO
o = cStringIO.StringIO()
i = cStringIO.StringIO('one\ntwo\nthree')
for f in (i, o):
    print type(f), [n for n in dir(f) if not n.startswith('__')], f.closed
    t(f.isatty)
    t(f.flush)
    t(f.tell)
    t(f.getvalue, 1)
    t(f.isatty, 1)
print isinstance(o, cStringIO.OutputType), type(o) is cStringIO.OutputType
t(i.read, 2)
t(i.tell)
t(i.getvalue, True)
t(i.getvalue)
t(i.readline)
t(i.readline, 2)
t(i.readline, 0)
t(i.readline, -1)
t(i.read, 100)
t(i.read)
t(i.readline)
t(i.readlines)
t(i.reset)
t(i.readlines)
i.seek(0)
t(i.readlines, 5)
t(i.seek, -3, 2)
t(i.read)
t(i.seek, 2)
t(i.seek, 1, 1)
t(i.tell)
t(i.seek, 100)
t(i.tell)
t(i.read, 5)
t(i.readline)
t(i.seek, -5)
t(i.tell)
t(i.seek, 0, 7)
t(i.tell)
t(i.seek)
t(i.seek, 'x')
t(i.truncate, 5)
i.seek(0)
t(i.read)
i.seek(0)
print list(i), iter(i) is i
t(i.next)
t(i.read, 'x')
t(i.read, 1, 2)
t(i.write if hasattr(i, 'write') else len, 'x')
t(i.close)
print i.closed
for name in ('read', 'readline', 'readlines', 'tell', 'reset', 'getvalue', 'next', 'flush', 'isatty', 'close'):
    t(getattr(i, name))
t(i.seek, 0)

t(o.write, 'hello')
t(o.write, ' world')
t(o.getvalue)
t(o.tell)
t(o.seek, 2)
t(o.write, 'XY')
t(o.getvalue)
t(o.getvalue, True)
t(o.read)
t(o.seek, 15)
t(o.getvalue)
t(o.write, 'far')
t(o.getvalue)
t(o.truncate, 4)
t(o.tell)
t(o.getvalue)
t(o.truncate)
t(o.seek, 2)
t(o.truncate)
t(o.getvalue)
t(o.truncate, -1)
t(o.truncate, 50)
t(o.tell)
t(o.getvalue)
t(o.writelines, ['a\n', 'b\n'])
t(o.writelines, ('c', 5))
t(o.writelines, 5)
t(o.writelines, [u'u'])
t(o.getvalue)
t(o.write, 5)
t(o.write, None)
t(o.write, u'abc')
t(o.write, u'\xe9')
print o.write(buffer('buf'))
t(o.write)
t(o.write, 'a', 'b')
t(o.getvalue)
o.reset()
print o.readline(), o.readlines(), o.read()
print >>o, 'printed', 1,
print o.softspace
print >>o, 2
print repr(o.getvalue()[-12:])
o.softspace = 5
print o.softspace
for name, value in (('softspace', 'x'), ('other', 1), ('closed', 1)):
    try:
        setattr(o, name, value)
        print name, getattr(o, name)
    except Exception, e:
        print name, type(e).__name__, e
    try:
        setattr(i, name, value)
        print name, getattr(i, name)
    except Exception, e:
        print name, type(e).__name__, e
o.close()
for name in ('read', 'readline', 'readlines', 'tell', 'reset', 'getvalue', 'next', 'flush', 'isatty', 'close'):
    t(getattr(o, name))
t(o.write, 'x')
for argument in (5, None, u'unicode', u'\xe9', [], bytearray('ba')):
    try:
        f = cStringIO.StringIO(argument)
        print type(f), repr(f.getvalue())
    except Exception, e:
        print repr(argument), type(e).__name__, e
f = cStringIO.StringIO(buffer('in a buffer'))
print f.read()
t(cStringIO.StringIO, 'a', 'b')
try:
    class Derived(cStringIO.OutputType):
        pass
except TypeError, e:
    print e
n = cStringIO.StringIO('a\n\nb')
print n.next(), n.next(), n.next()
t(n.next)
