# Longs become floats in the same way in constants and at run time.
numbers = [10 ** 25, 10 ** 23, -10 ** 25, 2 ** 53 + 1, 2 ** 63 + 1025, 3 ** 50, 7 ** 99, 9007199254740993L]
for number in numbers:
    for text in ('%r * 1.0', '%r %% 1e-7', '%r / 3.0', '1e300 // %r', '%r + 1j', "'%%.16e' %% %r", '1.5 - %r'):
        source = text % number
        print source, compile(source, 'f', 'eval').co_consts, eval(source)
    for other in numbers[:4]:
        source = 'from __future__ import division\nx = %r / %r' % (number, other)
        print compile(source, 'f', 'exec').co_consts[2:], number.__truediv__(other)
for source in ('2L ** 1059 * 3j', '2L ** 1059 * 1.0', '2L ** 1059 + 1j', '1L << 1059', '10L ** 400 * 0.5'):
    try:
        print eval(source)
    except OverflowError, e:
        print source, e
