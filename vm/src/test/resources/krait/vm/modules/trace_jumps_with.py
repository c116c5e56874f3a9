# Jumps out of with statements and at yields.
from __future__ import with_statement
import sys
# jumps
def jumper(frm, to, event='line'):
    def tr(f, e, a):
        if f.f_code.co_name[:2] != 'jf': return None
        if e == event and f.f_lineno - f.f_code.co_firstlineno == frm and not done:
            done.append(1)
            f.f_lineno = to + f.f_code.co_firstlineno
        return tr
    done = []
    return tr
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): o.append(self.n)
    def __exit__(self, *a): o.append(-self.n)
o = []
def jf1():
    for i in [1]:
        with CM(2):
            o.append(3)
    o.append(4)
def jf2():
    try:
        o.append(1)
    finally:
        with CM(2):
            o.append(3)
        o.append(4)
    o.append(5)
def jf3():
    o.append(1)
    yield 2
    o.append(3)
def jf4():
    o.append(1)
    with CM(2):
        with CM(3):
            o.append(4)
        o.append(5)
    o.append(6)
for f, a, b, ev in ((jf1, 3, 4, 'line'), (jf1, 3, 1, 'line'), (jf1, 3, 2, 'line'), (jf2, 5, 6, 'line'), (jf2, 5, 7, 'line'), (jf2, 5, 2, 'line'), (jf3, 2, 3, 'line'), (jf3, 2, 3, 'return'), (jf3, 2, 3, 'call'), (jf3, 3, 1, 'line'), (jf4, 4, 5, 'line'), (jf4, 4, 6, 'line'), (jf4, 5, 6, 'line'), (jf4, 1, 4, 'line'), (jf4, 6, 1, 'line')):
    del o[:]
    sys.settrace(jumper(a, b, ev))
    try:
        try: r = f(); r is None or list(r)
        except Exception, e: sys.settrace(None); print type(e).__name__, e
    finally: sys.settrace(None)
    print f.__name__, a, b, ev, o
