from __future__ import with_statement
import sys
import thread
import time


def show(function, *args, **names):
    try:
        result = repr(function(*args, **names))
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, str(e).split('\n')[-1].strip())
    print getattr(function, '__name__', '?'), args, names or '', result


print dir(thread), thread.LockType, thread._local, thread.error, thread.error.__bases__
lock = thread.allocate_lock()
print type(lock), [x for x in dir(lock) if x not in dir(object)], type(thread.get_ident()), type(thread.allocate())
show(lock.release)
print lock.acquire(), lock.acquire(0), lock.locked(), lock.release(), lock.locked(), lock.acquire_lock(1), lock.locked_lock()
print lock.release_lock(), lock.__enter__(), lock.__exit__(None, None, None)
show(lock.acquire, 'a')
show(lock.acquire, 1, 2)
show(thread.LockType)
for args in [(), (1,), (len, 1), (len, (), 3), (1, ()), (len, (), {}, 4)]:
    show(thread.start_new_thread, *args)
for args in [(1, 2), (-1,), (100,), ('a',), (1 << 20,), (0,), ()]:
    show(thread.stack_size, *args)

done = thread.allocate_lock()
done.acquire()
seen = []


def work(n, k=0):
    for i in range(3):
        seen.append((n, i, k))
    done.release()


print type(thread.start_new_thread(work, (1,), {'k': 5}))
done.acquire()
print seen
thread.start_new(work, (2,))
done.acquire()
print seen[3:]

# Threads that only count take turns, and no increment under the lock is lost.
total = [0]
ended = [thread.allocate_lock() for i in range(4)]


def count(mine):
    for i in xrange(2000):
        lock.acquire()
        total[0] += 1
        lock.release()
    mine.release()


for each in ended:
    each.acquire()
    thread.start_new_thread(count, (each,))
for each in ended:
    each.acquire()
print total

flag = []


def spin():
    while not flag:
        pass
    done.release()


thread.start_new_thread(spin, ())
time.sleep(0.05)
flag.append(1)
done.acquire()
print 'spun'


def leaves():
    try:
        thread.exit()
    finally:
        done.release()


thread.start_new_thread(leaves, ())
done.acquire()
ids = [thread.get_ident()]
thread.start_new_thread(lambda: (ids.append(thread.get_ident()), done.release()), ())
done.acquire()
print ids[0] != ids[1], ids[0] == thread.get_ident()
show(thread.exit.__name__.upper)
try:
    thread.exit_thread()
except SystemExit, e:
    print 'exit', e.args


class Local(thread._local):
    kind = 'class'

    def __init__(self, *args, **names):
        self.args = args, names


for local in thread._local(), Local(1, a=2):
    local.x = 1
    print sorted(local.__dict__.items())

    def other():
        seen.append(sorted(local.__dict__.items()))
        local.x = 2
        seen.append(sorted(local.__dict__.items()))
        done.release()

    thread.start_new_thread(other, ())
    done.acquire()
    print seen[-2:], local.x, getattr(local, 'kind', None)
    del local.x
    print hasattr(local, 'x')
show(thread._local, 1)
with lock:
    print lock.locked()
print lock.locked()
if hasattr(thread, '_count'):
    time.sleep(0.02)
    print thread._count()
old = sys.stderr


class Lines(object):
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


sys.stderr = Lines()


def fails():
    raise ValueError('in thread')


thread.start_new_thread(fails, ())
while 'in thread\n' not in sys.stderr.text:
    time.sleep(0.01)
text, sys.stderr = sys.stderr.text, old
print [line for line in text.split('\n') if 'thread' in line and 'File' not in line][-1]
print text.startswith('Unhandled exception in thread started by <function fails at ')
try:
    thread.interrupt_main()
    time.sleep(1)
except KeyboardInterrupt:
    print 'interrupted'
