# Events of sys.settrace and sys.setprofile beyond those of the corpus.
import sys
log = []
def show(frame, event, arg):
    a = arg
    if event == 'exception':
        a = (arg[0].__name__, str(arg[1]), arg[2] is not None)
    elif event.startswith('c_'):
        a = arg.__name__
    log.append((event, frame.f_code.co_name, frame.f_lineno, a))
def run(f, profile, local=True):
    del log[:]
    def tracer(frame, event, arg):
        show(frame, event, arg)
        if local:
            return tracer
    (profile and sys.setprofile or sys.settrace)(tracer)
    try:
        try:
            f()
        except Exception, e:
            log.append((type(e).__name__, str(e)))
    finally:
        (profile and sys.setprofile or sys.settrace)(None)
    print f.__name__, profile, local
    for entry in log: print '   ', entry
def builtins():
    len('abc')
    max(1, 2)
    [].append(1)
    map(abs, [-1])
    sorted([2, 1], key=lambda v: v)
    try:
        int('x')
    except ValueError:
        pass
    dict(a=1)
    len(*['ab'])
    'a'.join(['b'])
    isinstance(1, int)
def raising():
    [].pop()
def generator():
    g = numbers()
    g.next()
    try: g.throw(KeyError, 'thrown')
    except KeyError: pass
    g = numbers()
    g.next()
    g.close()
def numbers():
    try:
        yield 1
    finally:
        done = 1
    yield 2
class C:
    def __init__(self): self.x = 1
    def __getattr__(self, name): return len(name)
def classes():
    c = C()
    c.missing
def comprehension():
    return [x for x in
            range(3)
            if x]
def loop():
    n = 0
    while n < 3: n += 1
    for i in 1, 2: pass
    while True:
        break
def nested():
    try:
        raising()
    finally:
        x = 1
for f in builtins, raising, generator, classes, comprehension, loop, nested:
    for profile in False, True:
        run(f, profile)
run(loop, False, False)
def bad_tracer(frame, event, arg):
    if event == where:
        raise ValueError('tracer failed at ' + event)
    return bad_tracer
def victim():
    try:
        1 / 0
    except ZeroDivisionError:
        return 5
def depth(tb):
    n = 0
    while tb: n += 1; tb = tb.tb_next
    return n
for where in 'call', 'line', 'exception', 'return':
    sys.settrace(bad_tracer)
    try:
        try:
            print where, victim()
        except Exception, e:
            print where, type(e).__name__, e, depth(sys.exc_info()[2]), sys.gettrace()
    finally:
        sys.settrace(None)
for where in 'call', 'return', 'c_call', 'c_return', 'c_exception':
    def f():
        try: int('z')
        except ValueError, e: return str(e)
    sys.setprofile(bad_tracer)
    try:
        try:
            print where, f()
        except Exception, e:
            print where, type(e).__name__, e, depth(sys.exc_info()[2]), sys.getprofile()
    finally:
        where = None
        sys.setprofile(None)
def late():
    x = 1
    def local(frame, event, arg):
        log.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
        return local
    sys._getframe().f_trace = local
    x = 2
    sys.settrace(lambda *a: None)
    x = 3
    for i in 1, 2:
        x = i
    sys.settrace(None)
    x = 4
del log[:]
late()
print log
def locals_seen():
    a = 1
    b = 2
    return a, b
def changer(frame, event, arg):
    if event == 'line' and 'b' in frame.f_locals:
        frame.f_locals['a'] = 'changed'
        frame.f_locals.pop('b', None)
    return changer
sys.settrace(changer)
try:
    print locals_seen()
except Exception, e:
    print type(e).__name__, e
sys.settrace(None)
def inner_trace(frame, event, arg):
    print sys.call_tracing(sum, ([1, 2],)) if hasattr(sys, 'call_tracing') else 3
    return None
sys.settrace(inner_trace)
(lambda: 1)()
sys.settrace(None)
def whole(frame, event, arg): log.append((event, frame.f_lasti, frame.f_lineno - frame.f_code.co_firstlineno)); return whole
def lasti():
    g = numbers()
    for x in g:
        y = x
    return [z for z in (1, 2)]
del log[:]
sys.settrace(whole); lasti(); sys.settrace(None)
print log
g = numbers()
print g.gi_frame.f_lasti, g.gi_frame.f_lineno, g.next(), g.gi_frame.f_lasti, g.gi_frame.f_lineno
