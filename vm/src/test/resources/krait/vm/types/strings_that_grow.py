"""Strings built bit by bit: each stays what it was, whoever appends to it, and empty operands give the other one."""

def check(s, bits):
    return s == ''.join(bits), len(s), hash(s) == hash(''.join(bits)), s[-3:], s.count('7'), s in {''.join(bits): 1}

for size in (1, 7, 100, 255, 256, 257, 1000):
    s, bits, kept = '', [], []
    for i in range(2 * size):
        bit = '%d,' % (i * i)
        s += bit
        bits.append(bit)
        if i % (size // 3 + 1) == 0:
            kept.append((s, len(bits)))
    print size, check(s, bits), [check(old, bits[:n])[:3] == (True, len(old), True) for old, n in kept]

base = 'x' * 300
base += 'y'
left, right = base + 'left', base + 'right'
left += '!'
right += '?'
base += 'more'
print left[298:], right[298:], base[298:], len(left), len(right), len(base)
double = base
for i in range(5):
    double += double
print len(double), double == base * 32

def nested(n):
    text = 'z' * 256 + '('
    for i in xrange(n):
        text = text + str(i)
        if i == 3:
            mark = text
        text = text + ','
    return mark[-8:], text[-8:], len(text)
print nested(2000)

big = ''
for i in xrange(200000):
    big += 'ab'
print len(big), big == 'ab' * 200000

class S(str):
    pass
a, b, e = 'abc', S('xy'), S('')
print (a + '') is a, ('' + a) is a, type(a + e), type(e + a), type(b + ''), (b + '') is b, type('' + b), type(e + e)
x = a
x += ''
print x is a, ''.__add__(a) is a, a.__add__('') is a

w = u''
for i in xrange(100000):
    w += u'\u20ac' if i & 1 else 'a'
print len(w), w == u'a\u20ac' * 50000, repr(w[-3:]), hash(w) == hash(u'a\u20ac' * 50000)
class U(unicode):
    pass
u, n, e = u'abc', U(u'xy'), U(u'')
print (u + u'') is u, (u'' + u) is u, (u + '') is u, type(u + e), type(e + u), (n + u'') is n, type(n + u''), type(u'' + n), type(e + e)
