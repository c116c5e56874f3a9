# Signals: their numbers and handlers, and SIGINT as a thread sends it.
import signal
import thread

def t(f, *a):
    try:
        print f.__name__, '->', f(*a)
    except Exception, e:
        print f.__name__, type(e).__name__, e
    except KeyboardInterrupt, e:
        print f.__name__, 'KeyboardInterrupt', e.args

print sorted((n, getattr(signal, n)) for n in dir(signal) if n.startswith('SIG') or n == 'NSIG')
for number in (1, 2, 13, 15, 25, 64, 0, 65, -1, 'x'):
    t(signal.getsignal, number)
t(signal.signal, 2, 5)
t(signal.signal, 0, signal.SIG_DFL)
t(signal.signal, 9, signal.SIG_DFL)
t(signal.signal, 'x', 1)
t(signal.signal, 2)
t(signal.default_int_handler)
t(signal.default_int_handler, 2, None)

def handler(number, frame):
    print 'handler', number, frame.f_code.co_name

print signal.signal(signal.SIGTERM, handler), signal.getsignal(signal.SIGTERM) is handler
print signal.signal(signal.SIGTERM, signal.SIG_IGN) is handler, signal.signal(signal.SIGTERM, signal.SIG_DFL)

def wait():
    thread.interrupt_main()
    for i in xrange(100000):
        pass

try:
    wait()
except KeyboardInterrupt:
    print 'interrupted'
print signal.signal(signal.SIGINT, handler)
wait()
print signal.signal(signal.SIGINT, signal.SIG_IGN) is handler
print signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    wait()
except KeyboardInterrupt:
    print 'interrupted'
