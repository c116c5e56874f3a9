# What trace functions see and change of local names, and where tracing begins and ends.
import sys
# class locals under trace
def go():
    x = 12
    class C:
        def f(self):
            return x
    y = 1
    class D:
        y = 2
        def g(self): return x, y
    print x, y, C().f(), D().g(), sorted(n for n in D.__dict__ if n[0] != '_')
    def h():
        y
        z = locals()
        return sorted(z.items())
    print h()
sys.settrace(lambda *a: None)
try:
    try: go()
    except Exception, e: print type(e).__name__, e
finally: sys.settrace(None)
def tr(f, e, a):
    f.f_locals
    return tr
sys.settrace(tr)
try:
    try: go()
    except Exception, e: print type(e).__name__, e
finally: sys.settrace(None)
def tr2(f, e, a):
    if e == 'line': f.f_locals['x'] = 99; f.f_locals['new'] = 5
    return tr2
def go2():
    x = 1
    def inner(): return x
    print x, inner()
    x = 2
    print x, inner()
    class C:
        z = 3
        def m(self): return x
        print sorted(k for k in locals() if k[:2] != '__')
    print C().m(), x
sys.settrace(tr2)
try:
    try: go2()
    except Exception, e: print type(e).__name__, e
finally: sys.settrace(None)
# f_trace None
out = []
def tr3(f, e, a):
    out.append((f.f_lineno - f.f_code.co_firstlineno, e)); return tr3
def ft():
    sys._getframe().f_trace = None
    l = 2
    l = 3
sys.settrace(tr3)
try:
    try: ft()
    except Exception, e: print type(e).__name__, e
finally: sys.settrace(None)
print out
def ft2():
    del sys._getframe().f_trace
    l = 2
del out[:]
sys.settrace(tr3)
try:
    try: ft2()
    except Exception, e: print type(e).__name__, e
finally: sys.settrace(None)
print out
def sr(tracefunc):
    try: _sr(tracefunc)
    except RuntimeError: pass
def _sr(tracefunc):
    sys.settrace(tracefunc)
    sys._getframe().f_back.f_trace = tracefunc
    raise RuntimeError
del out[:]
sr(tr3)
sys.settrace(None)
print out
del out[:]
def gh2():
    for i in (x for x in range(3)):
        pass
    g = gg()
    g.next()
    g.close()


def gg():
    try:
        yield 1
        yield 2
    finally: pass
for f in (gh2,):
    del out[:]
    sys.settrace(tr3)
    f()
    sys.settrace(None)
    print out
