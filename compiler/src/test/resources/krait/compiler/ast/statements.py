import os, a.b as c
from ..pkg import (x as y, z,)
from . import w
@deco
@deco.attr(1, k=2, *args, **kw)
def f(a, (b, c)=(1, 2), d=None, *rest, **named):
    global g
    print >>out, a, b,
    print
    return (yield), lambda x, y=1: x
class K(Base, object):
    """Doc."""
    attr = other = [i for i in range(3) if i for j, k in i]
    attr[1:2, ..., ::3] += 1
try:
    raise E, 1, tb
except (A, B), e:
    pass
except:
    raise
else:
    assert x, 'msg'
finally:
    del x, y[0], (z.w)
while 1:
    if a < b <= c != d: break
    elif not a in b is not c: continue
    else: exec 'code' in g, l
else:
    exec 'code'
for i, in x: pass
with a as (b, c): `a, b`
