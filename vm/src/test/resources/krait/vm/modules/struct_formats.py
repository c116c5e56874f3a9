# Packing and unpacking by _struct: all formats and orders, and the errors.
import _struct as struct
import sys
import _warnings

_warnings.filters[:0] = [('always', None, DeprecationWarning, None, 0)]


class Warned(object):
    """Keeps what warnings say."""

    text = ''

    def write(self, text):
        self.text += text

    def show(self):
        lines = [line for line in self.text.splitlines() if 'Warning: ' in line]
        for line in lines:
            print 'warning:', line[line.index('Warning: ') + 9:]
        self.text = ''


def t(f, *a):
    try:
        result = repr(f(*a))
    except Exception, e:
        result = type(e).__name__ + ' ' + str(e)
    print f.__name__, a, '->', result
    warned.show()

warned = Warned()
sys.stderr = warned
print struct.error, struct.error.__bases__, struct.__name__, struct.Struct
print sorted(n for n in dir(struct) if not n.startswith('__'))
print [n for n in dir(struct.Struct) if not n.startswith('__')]
ORDERS = ('', '@', '=', '<', '>', '!')
for code in 'xcbB?hHiIlLqQfdspP':
    for order in ORDERS:
        t(struct.calcsize, order + code)
for fmt in ('', ' ', 'ii', 'ci', 'ic', 'chiq', '@chiq', '=chiq', '3s', '0s', 's', '10p', '3xi', '0i', 'c0i',
            'i0q', ' i i ', '3', 'i3', 'y', '<P', '=?', '@', 'i<', '99999999999999999999i', '4294967296s',
            '9223372036854775807i', '1152921504606846976q', '-1i', 'i\n\ti', '@@i', 'n', 'N', 'e'):
    t(struct.calcsize, fmt)
t(struct.calcsize)
t(struct.calcsize, 5)
t(struct.calcsize, u'i')
t(struct.calcsize, 'i', 'i')
t(struct.calcsize, None)

NUMBERS = (0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 65535, 65536, 2147483647,
           2147483648, -2147483648, -2147483649, 4294967295, 4294967296, 9223372036854775807,
           9223372036854775808, -9223372036854775808, -9223372036854775809, 18446744073709551615,
           18446744073709551616, 1L, -1L, 10L ** 30, 1.0, 1.5, -2.5, 1e30, 'a', None, True, u'a', [], 3j)
for code in 'bBhHiIlLqQP':
    for order in ('', '<', '>'):
        if code != 'P' or not order:
            for n in NUMBERS:
                t(struct.pack, order + code, n)
for code in 'fd':
    for order in ('', '<', '>'):
        for x in (0, 0.0, -0.0, 1.5, -2, 0.1, 1e30, 1e38, 3.4028235e38, 3.5e38, 1e300, 1e-40, 5e-324, 1e-46, 7L,
                  10L ** 400, 1e400, -1e400, 1e400 / 1e400, 'x', None, u'1', 3j):
            t(struct.pack, order + code, x)
for code in 'cs?x':
    for a in ((), ('a',), ('',), ('ab',), (u'a',), (5,), (None,), ([],), (True,), (0,), (buffer('a'),), ('a', 'b')):
        t(struct.pack, code, *[x for x in a if not isinstance(x, buffer)])
t(struct.pack, '5s', 'ab')
t(struct.pack, '2s', 'abcde')
t(struct.pack, '0s', 'abc')
t(struct.pack, '5p', 'ab')
t(struct.pack, '3p', 'abcde')
t(struct.pack, '0p', 'abc')
t(struct.pack, '1p', 'abc')
t(struct.pack, '300p', 'x' * 290)
t(struct.pack, '3s', 5)
t(struct.pack, '3p', 5)
t(struct.pack, '3s', u'ab')
t(struct.pack, '<2?', 5, [])
t(struct.pack, 'ii', 1)
t(struct.pack, 'i', 1, 2)
t(struct.pack, '')
t(struct.pack, '', 1)
t(struct.pack)
t(struct.pack, 5)
t(struct.pack, 'ci', 'a', 1)
t(struct.pack, '<ci', 'a', 1)
t(struct.pack, '>chiq', 'a', -2, 3, -4)
t(struct.pack, 'chiq', 'a', -2, 3, -4)
t(struct.pack, '3x2c', 'a', 'b')
t(struct.pack, '2h3i', 1, 2, 3, 4, 5)
t(struct.pack, 'i0l', 1)

class Index(object):
    def __index__(self):
        return 7

class Int(object):
    def __int__(self):
        return 8

class Float(object):
    def __float__(self):
        return 2.5

class Bad(object):
    def __nonzero__(self):
        raise KeyError('nonzero')

    def __index__(self):
        raise KeyError('index')

    def __float__(self):
        raise KeyError('float')

for code in "bBhHiIlLqQfd":
    for order in ('', '<'):
        for cls in (Index, Int, Float, Bad):
            try:
                print code, order, cls.__name__, repr(struct.pack(order + code, cls()))
            except Exception, e:
                print code, order, cls.__name__, type(e).__name__, e
            warned.show()

DATA = ''.join(chr((i * 37 + 200) % 256) for i in range(8))
for code in 'xcb?BhHiIlLqQfdspP':
    for order in ('', '<', '>'):
        if code != 'P' or not order:
            size = struct.calcsize(order + code)
            t(struct.unpack, order + code, DATA[:size])
            t(struct.unpack, order + code, '\xff' * size)
            t(struct.unpack, order + code, DATA[:size] + 'x')
t(struct.unpack, 'ci', 'a\0\0\0\1\0\0\0')
t(struct.unpack, '5s', 'abcde')
t(struct.unpack, '5p', '\2bcde')
t(struct.unpack, '5p', '\x09bcde')
t(struct.unpack, '0s', '')
t(struct.unpack, '2h2x2b', 'abcdefgh')
t(struct.unpack, '', '')
t(struct.unpack, 'i', '')
t(struct.unpack, 'i', 'abc')
t(struct.unpack, 'i', 5)
t(struct.unpack, 'i', None)
t(struct.unpack, 'i', u'abcd')
t(struct.unpack, 'i')
print struct.unpack('i', buffer('abcd'))
t(struct.unpack, '>2h', bytearray('abcd'))
t(struct.unpack_from, '>2h', bytearray('abcd'))
t(struct.unpack_from, 'i', 'abcdefgh')
t(struct.unpack_from, 'i', 'abcdefgh', 2)
t(struct.unpack_from, 'i', 'abcdefgh', 5)
t(struct.unpack_from, 'i', 'abcdefgh', -4)
t(struct.unpack_from, 'i', 'abcdefgh', -9)
t(struct.unpack_from, 'i', 'abcdefgh', 'x')
t(struct.unpack_from, 'i')
t(struct.unpack_from, 'i', 5)
b = bytearray('0123456789')
print struct.pack_into('>h', b, 2, 0x4142), b
print struct.pack_into('>h', b, -3, 0x4344), b
for a in (('>h', b, 9, 1), ('>h', b, -11, 1), ('>h', b, -1, 1), ('>h', b), ('>h', b, 0), ('>h',), ('>h', 'abc', 0, 1),
          ('>h', b, 'x', 1), ('>h', b, 0, 99999)):
    try:
        print struct.pack_into(*a)
    except Exception, e:
        print type(e).__name__, e
s = struct.Struct('>hi')
print s.format, s.size, repr(s.pack(1, 2)), s.unpack('abcdef'), s.unpack_from('xabcdef', 1), type(s)
for attribute in ('format', 'size', 'other'):
    try:
        setattr(s, attribute, 1)
        print attribute, 'set'
    except Exception, e:
        print type(e).__name__, e
for call in (lambda: s.pack(1), lambda: s.pack(1, 2, 3), lambda: s.unpack('a'), lambda: s.unpack(), lambda: s.unpack_from('a'),
             lambda: s.pack_into(bytearray(6)), lambda: struct.Struct(), lambda: struct.Struct(5), lambda: struct.Struct('y'),
             lambda: struct.Struct(format='i').size, lambda: s.pack('a', 2), lambda: s.pack(1, 'b'), lambda: s.unpack_from(buffer='abcdef'),
             lambda: s.pack_into(bytearray(4), 0, 1, 2)):
    try:
        print repr(call())
    except Exception, e:
        print type(e).__name__, e

class S(struct.Struct):
    pass
x = S('b')
x.name = 5
print x.size, x.name, x.pack(3) == '\3'
sys.stderr = sys.__stderr__
