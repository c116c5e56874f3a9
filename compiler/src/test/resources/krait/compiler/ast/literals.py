# -*- coding: utf-8 -*-
1, 0777, 0xFF, 10L, 9223372036854775808, -9223372036854775808
1.5, 1e100, .5, 1.e-3, 2j, -1, -1.5, - 1, -x, +1, ~1, -1 ** 2
'a\tb\x41\101\'', "caf\xc3\xa9 é", r'\n', u'\u20ac\N{EURO SIGN}é', ur'\u0041\n', 'a' 'b' u'c'
'''two
lines''', """a""" 'b'
(), (1,), [], {}, {1: 2, 3: 4,}, (i for i in x), f(i for i in x)
a if b else c, a or b and not c, a[1], a[:], a[1::], a.b.c(d)(e)[f]
a + b + c * d ** e // f | g ^ h & i << 2 >> 3
