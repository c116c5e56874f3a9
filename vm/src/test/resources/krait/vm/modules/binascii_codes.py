# Bytes as ASCII and back by binascii.
import binascii

def t(f, *a):
    try:
        print f.__name__, repr(a)[:90], '->', repr(f(*a))
    except Exception, e:
        print f.__name__, repr(a)[:90], type(e).__name__, e

print sorted(n for n in dir(binascii) if not n.startswith('__'))
print binascii.Error, binascii.Error.__bases__, binascii.Incomplete, binascii.Incomplete.__bases__
ALL = ''.join(map(chr, range(256)))
TEXTS = ('', 'a', 'ab', 'abc', 'abcd', 'a' * 57, 'hello world\n', '\0\0\0', '\xff\xfe', ALL[:45], ALL[200:245])
for s in TEXTS:
    for f, g in ((binascii.b2a_hex, binascii.a2b_hex), (binascii.b2a_base64, binascii.a2b_base64),
                 (binascii.b2a_uu, binascii.a2b_uu), (binascii.b2a_qp, binascii.a2b_qp)):
        t(f, s)
        if f is not binascii.b2a_uu or len(s) <= 45:
            print g(f(s)) == s
    h = binascii.b2a_hqx(binascii.rlecode_hqx(s))
    print repr(h)
    t(binascii.rlecode_hqx, s)
    t(binascii.crc32, s)
    t(binascii.crc32, s, 12345)
    t(binascii.crc_hqx, s, 0)
    t(binascii.crc_hqx, s, 12345)
t(binascii.hexlify, ALL)
t(binascii.unhexlify, 'AbCdEf')
for s in ('a', 'abc', 'ag', 'zz', ' a', '12 3'):
    t(binascii.a2b_hex, s)
for s in ('YQ==', 'YQ=', 'YQ', 'Y', 'YWI=', 'YWJj', 'YWJj\n', ' Y Q = = ', 'YQ==YQ==', '====', '=', 'Y===', 'YQ==\n\n',
          '\xffYWJj', 'YW-Jj', 'YWJjZ', 'YWJjZA', 'A===', 'AB=C', 'YQ=\n='):
    t(binascii.a2b_base64, s)
t(binascii.b2a_base64, 'x' * 1000)
for s in ('', ' ', '!', '#86)C', '#86)C\n', '#86)C   ', '#86)C x', '$86)C', '$86)C9', '`', '`\n', '  ', '\x00', '!80', '!8', '"86)', '#8\x01)C',
          '#86)C`', 'M', '%86)C9 '):
    t(binascii.a2b_uu, s)
t(binascii.b2a_uu, 'x' * 45)
t(binascii.b2a_uu, 'x' * 46)
for s in ('=41=42', '=4', '=', 'a=\nb', 'a=\r\nb', '=zz', 'a_b', '=\xff', '==41', 'a =  \nb', '=4G', '=41=\n', '= x\n'):
    t(binascii.a2b_qp, s)
    t(binascii.a2b_qp, s, True)
for s in ('a b', 'a ', 'a\t', 'a\n', ' \n', 'a \nb', '\t\n', '=', '_', '.', '.\n', '\n.\n', 'a\r\nb', 'a\rb', 'x' * 80, 'x' * 75 + '=', 'x' * 74 + '\xff',
          '\x00\x01', '~\x7f\x80', 'x' * 76, 'x' * 76 + '\n', 'x' * 77, 'a.b', '\xff' * 30, 'a' * 72 + ' b', 'From x'):
    for args in ((), (True,), (False, False), (True, False), (False, True, True), (True, True, True)):
        t(binascii.b2a_qp, s, *args)
print repr(binascii.b2a_qp(data='a_ b', quotetabs=1, istext=0, header=1)), repr(binascii.a2b_qp(data='a_b', header=1))
for s in ('', '!', '!"#', 'AB:', ':', 'A\nB', 'a\x00', '"!!!', 'N\xff', '!:'):
    t(binascii.a2b_hqx, s)
for s in ('', 'a', 'aaaa', 'aaa', 'a\x90', '\x90', '\x90\x90', 'x' * 300, 'aaaab'):
    t(binascii.rlecode_hqx, s)
for s in ('', 'a', 'a\x90\x04', '\x90\x00', 'a\x90', '\x90', 'a\x90\x00b', '\x90\x05', 'a\x90\x01', 'a\x90\xffb', 'a\x90\x02\x90\x03'):
    t(binascii.rledecode_hqx, s)
FUNCTIONS = [getattr(binascii, n) for n in sorted(dir(binascii)) if n[0] in 'abcr' or n in ('hexlify', 'unhexlify')]
for f in FUNCTIONS:
    t(f)
    for a in (5, None, u'414A', u'\xe9', []):
        if f is binascii.crc_hqx:
            t(f, a, 0)
        else:
            t(f, a)
    t(f, 'a', 'b', 'c', 'd', 'e')
t(binascii.crc32, 'a', 'b')
t(binascii.crc32, 'a', -1)
t(binascii.crc32, 'a', 2 ** 32 - 1)
t(binascii.crc32, 'a', 2 ** 32)
t(binascii.crc32, 'a', 2 ** 70)
t(binascii.crc_hqx, 'a')
t(binascii.crc_hqx, 'a', 2 ** 31)
t(binascii.crc_hqx, 'a', 2 ** 17 + 1)
t(binascii.crc_hqx, 'a', -1)
