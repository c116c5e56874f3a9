import cmath
import math


def text(x):
    # Ten digits: the last ones belong to the C library.
    if x != x:
        return 'nan'
    return '%.10g' % x


def show(name, *args, **names):
    try:
        result = getattr(cmath, name)(*args, **names)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)
    if isinstance(result, complex):
        return '(%s, %s)' % (text(result.real), text(result.imag))
    if isinstance(result, tuple):
        return str(map(text, result))
    if isinstance(result, float):
        return text(result)
    return repr(result)


class C(object):
    def __complex__(self):
        return 1 + 2j


class F(object):
    def __float__(self):
        return 0.5


class Bad(object):
    def __complex__(self):
        return 'x'


class Old:
    def __complex__(self):
        return 3j


inf, nan = float('inf'), float('nan')
print [name for name in dir(cmath) if name != '__file__'], cmath.pi == math.pi, cmath.e == math.e
FUNCTIONS = [name for name in dir(cmath) if name[0] != '_' and callable(getattr(cmath, name))]
SPECIAL = [-inf, -2.0, -0.0, 0.0, 1.5, inf, nan]
for name in FUNCTIONS:
    print name, show(name), '|', show(name, 1, 2, 3), '|', show(name, z=1), '|', show(name, 'a'), '|', show(name, None)
    if name == 'rect':
        continue
    print [show(name, z) for z in (0, 1, 1L, 0.5, -2, True, C(), F(), Old(), 1j, -1j, 1 + 1j, -0.3 - 4j, 3 - 0.1j, 10 ** 30)]
    print show(name, Bad())
    for x in SPECIAL:
        print x, [show(name, complex(x, y)) for y in SPECIAL]
    print [show(name, z) for z in (1e308 + 1e308j, 1e-310 + 1e-310j, -1e200 + 1e-200j, complex(0.0, 1e-320), 710 + 1j, 709.5 + 2j, -710 - 1j,
                                   complex(5, -710), 1 + 1e-170j, 0.9999999 + 1e-9j, complex(-1.5, 0.0), complex(-1.5, -0.0),
                                   complex(1.5, -0.0), complex(0.0, 1.5), complex(-0.0, 1.5), complex(-0.0, -1.5), 1e155 + 2j)]
for r in SPECIAL + [2.5, -1.0]:
    print r, [show('rect', r, p) for p in SPECIAL + [4.0, -2.5]]
print show('log', 8, 2), show('log', 1j, 3), show('log', 5, 1), show('log', 5, 0), show('log', 0), show('log', 3, 'x'), show('log', 100, 10j)
print show('rect', 1), show('rect', 'a', 1), show('rect', 1j, 2)
