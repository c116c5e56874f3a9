import sys
def attempt(f, fr, to, on='line'):
    log = []
    done = []
    def tr(frame, event, arg):
        if frame.f_code is not f.func_code: return None
        if event == on and not done and frame.f_lineno - frame.f_code.co_firstlineno == fr:
            done.append(1)
            try:
                frame.f_lineno = frame.f_code.co_firstlineno + to
                log.append('jumped to +%d' % (frame.f_lineno - frame.f_code.co_firstlineno))
            except Exception, e:
                log.append('%s: %s' % (type(e).__name__, str(e).replace(str(frame.f_code.co_firstlineno + to), 'N')))
        return tr
    sys.settrace(tr)
    try:
        try:
            r = f()
        except Exception, e:
            r = type(e).__name__, str(e)
    finally:
        sys.settrace(None)
    print f.__name__, fr, to, on, r, log
def plain():
    x = []
    x.append(1)
    x.append(2)
    x.append(3)
    return x
for a, b in (2,4),(4,2),(3,3),(2,5),(2,99),(2,-5),(1,0),(3,1): attempt(plain, a, b)
def loops():
    x = []
    for i in 1, 2:
        x.append(i)
        x.append(-i)
    x.append(9)
    while len(x) < 7:
        x.append(7)
    return x
for a in range(1,9):
    for b in range(1,9): attempt(loops, a, b)
def tries():
    x = []
    try:
        x.append(1)
        try:
            x.append(2)
        finally:
            x.append(3)
            x.append(4)
        x.append(5)
    except ValueError:
        x.append(6)
    except TypeError, e:
        x.append(7)
    return x
for a in range(1,15):
    for b in range(1,15): attempt(tries, a, b)
class M:
    def __enter__(self): return 5
    def __exit__(self, *a): pass
def gen():
    g = g2()
    return list(g)
def g2():
    yield 1
    yield 2
    yield 3
def attempt2():
    log = []
    def tr(frame, event, arg):
        log.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_lasti))
        return tr
    sys.settrace(tr)
    try: r = gen()
    finally: sys.settrace(None)
    print r
    for l in log: print l
attempt2()
for bad in 'x', 1.5, None, 5L, True:
    def tr(frame, event, arg):
        try: frame.f_lineno = bad; print 'ok', frame.f_lineno
        except Exception, e: print type(e).__name__, e
        return tr
    sys.settrace(tr)
    (lambda: 1)()
    sys.settrace(None)
for ev in 'call', 'return', 'exception':
    attempt(plain, 2, 4, ev)
def boom():
    x = 1
    try:
        1 / 0
        x = 2
    except ZeroDivisionError:
        x = 3
    return x
attempt(boom, 3, 4, 'exception')
