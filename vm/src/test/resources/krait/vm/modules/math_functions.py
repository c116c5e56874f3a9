import math


def show(name, *args, **names):
    try:
        return repr(getattr(math, name)(*args, **names))
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


class Real(object):
    def __float__(self):
        return 2.25


class Truncated(object):
    def __trunc__(self):
        return 'cut'


class Bad(object):
    def __float__(self):
        return 'x'


inf, nan = float('inf'), float('nan')
print [name for name in dir(math) if name != '__file__']
# Functions whose results are the nearest float, whatever the library: all digits count.
EXACT = ['ceil', 'copysign', 'degrees', 'fabs', 'factorial', 'floor', 'fmod', 'frexp', 'fsum', 'hypot', 'isinf', 'isnan',
         'ldexp', 'modf', 'radians', 'sqrt', 'trunc']
POINTS = [0.0, -0.0, 1, -1, 0.5, -2.5, 3L, 1e-310, 5e-324, 1e308, 1e17, -7.999, True, 2 ** 60, 10 ** 30, 10 ** 400, inf, -inf,
          nan, Real(), Truncated(), Bad(), 'x', None, [], 1j]
for name in sorted(n for n in dir(math) if n[0] != '_' and callable(getattr(math, n))):
    print name, show(name), '|', show(name, 1, 2, 3), '|', show(name, x=1)
    points = POINTS
    if name == 'factorial':
        points = [p for p in POINTS if not isinstance(p, (int, long, float)) or abs(p) < 10 or p in (inf, -inf)]
    results = [show(name, p) for p in points]
    if name in EXACT:
        print results
    else:
        print [r for r in results if 'rror' in r or 'inf' in r or 'nan' in r]
    if name in ('atan2', 'copysign', 'fmod', 'hypot', 'ldexp', 'pow', 'log'):
        for a in (0.0, -0.0, 1, -1, 2.5, -3, inf, -inf, nan, 'a'):
            results = [show(name, a, b) for b in (0.0, -0.0, 1, -1, 2, -3, 0.5, inf, -inf, nan, 1 << 80, 'b')
                       if name != 'copysign' or b == b]
            if name in EXACT:
                print a, results
            else:
                print a, [r for r in results if len(r) < 6 or 'rror' in r]


def close(name, values, wanted):
    for args, result in zip(values, wanted):
        got = getattr(math, name)(*args)
        if abs(got - result) > 4e-16 * abs(result):
            print name, args, repr(got), repr(result)


print math.pi == 3.1415926535897931, math.e == 2.7182818284590451
close('exp', [(1,), (-1,), (0.1,), (700,), (-700.5,)],
      [2.718281828459045, 0.36787944117144233, 1.1051709180756477, 1.0142320547350045e+304, 5.97998177999829e-305])
close('log', [(2,), (10,), (1e-300,), (1.1,), (3L ** 500,)],
      [0.6931471805599453, 2.302585092994046, -690.7755278982137, 0.09531017980432493, 549.3061443340548])
close('sin', [(1,), (1e10,), (0.1,)], [0.8414709848078965, -0.48750602508751904, 0.09983341664682815])
close('cos', [(1,), (1e10,), (0.1,)], [0.5403023058681398, 0.873119622676856, 0.9950041652780258])
close('tan', [(1,), (0.1,)], [1.5574077246549023, 0.10033467208545055])
close('asin', [(0.5,), (0.9,)], [0.5235987755982989, 1.1197695149986342])
close('acos', [(0.5,), (-0.9,)], [1.0471975511965979, 2.6905658417935308])
close('atan', [(0.5,), (100,)], [0.4636476090008061, 1.5607966601082315])
close('atan2', [(1, 2), (-1, -2)], [0.4636476090008061, -2.677945044588987])
close('sinh', [(0.5,), (5,)], [0.5210953054937474, 74.20321057778875])
close('cosh', [(0.5,), (5,)], [1.1276259652063807, 74.20994852478785])
close('tanh', [(0.5,), (5,)], [0.46211715726000973, 0.9999092042625951])
close('pow', [(2, 0.5), (10, -3.3), (1.1, 1000)], [1.4142135623730951, 0.0005011872336272725, 2.469932918005826e+41])
close('log10', [(2,), (1000,), (10L ** 300,)], [0.3010299956639812, 3.0, 300.0])
close('asinh', [(0.5,), (5,), (1e10,), (-1e-10,)], [0.48121182505960347, 2.3124383412727525, 23.718998110500402, -1e-10])
close('acosh', [(1.5,), (5,), (1e10,)], [0.9624236501192069, 2.2924316695611777, 23.718998110500402])
close('atanh', [(0.25,), (0.75,), (-1e-10,)], [0.25541281188299536, 0.9729550745276566, -1e-10])
close('log1p', [(1e-10,), (1,)], [9.9999999995e-11, 0.6931471805599453])
print [show('frexp', x) for x in (0.1, 1e300, -5e-324, 2.0 ** -1030, 3)]
print [show('ldexp', *a) for a in ((0.5, 5), (1, -1074), (3, -1075), (1, -1075), (1.5, -1074), (1, 1023), (-1, 1024), (0.0, 1 << 90),
                                   (1, 1 << 90), (1, -1 << 90), (-1, -1 << 90), (5e-324, 2000), (1e300, -2100), (1, 2.0), (1, True))]
print [show('modf', x) for x in (3.75, -0.25, 1e300, -5)]
print [show('fmod', *a) for a in ((1e300, 7), (-1e22, 3.7), (5.5, 1e-300), (-6, 3))]
print [show('hypot', *a) for a in ((1, 1), (3, 4), (1e200, 1e200), (1e-200, 1e-200), (0.1, 0.2), (1e308, 1e308), (nan, inf), (5e-324, 0))]
print [show('factorial', n) for n in (0, 1, 5, 20, 21, 25, 5.0, 5.5, -1, -1.0, '5', 10L, True, inf, nan)]
print [show('fsum', v) for v in ([0.1] * 10, [1e100, 1, -1e100], [], [1, 2L, 0.5], ['x'], 5, [inf, -inf], [inf, 1], [nan, 1],
                                 [1e308, 1e308, -1e308], [1e-16, 1, 1e16], [1e16, 1, -1e16, 1e-16], [2.0 ** 53, 1.0, 1e-100],
                                 [2.0 ** 53, 0.5, -5e-324], [-0.0, -0.0], [1e308, 9.97920154767359905828186356518419283e291])]
values = [((i * 7919) % 1000 - 500) * 10.0 ** ((i * 31) % 40 - 20) for i in range(500)]
print repr(math.fsum(values)), repr(math.fsum(reversed(values)))
print [show('log', *a) for a in ((8, 2), (100L, 10), (1, 0), (10, 1), (10, -1), (0L,), (-5L,), (5, 'x'))]
if hasattr(math, 'erf'):
    close('erf', [(0.1,), (1,), (2,), (-3,), (7,)],
          [0.1124629160182849, 0.8427007929497148, 0.9953222650189527, -0.9999779095030014, 1.0])
    close('erfc', [(0.1,), (1,), (2,), (-3,), (7,), (27,)],
          [0.8875370839817152, 0.1572992070502852, 0.004677734981047268, 1.9999779095030015, 4.183825607779414e-23, 5.237048923789257e-319])
    close('gamma', [(0.5,), (5,), (24,), (1e-30,), (-1.5,), (100.25,), (171,)],
          [1.7724538509055159, 24.0, 2.5852016738884978e+22, 1e+30, 2.363271801207354, 2.948509704199374e+156, 7.257415615307999e+306])
    close('lgamma', [(0.5,), (3,), (-1.5,), (1e-30,), (1e20,)],
          [0.5723649429247004, 0.6931471805599453, 0.860047015376481, 69.07755278982137, 4.505170185988092e+21])
    close('expm1', [(1e-10,), (1,), (-1,)], [1.00000000005e-10, 1.718281828459045, -0.6321205588285577])
