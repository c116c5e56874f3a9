"""A thread that waits for the import lock lets the one run that holds it."""
import imp
import thread
import time

order = []


def other():
    imp.acquire_lock()
    order.append('other')
    imp.release_lock()


imp.acquire_lock()
imp.acquire_lock()
thread.start_new_thread(other, ())
time.sleep(0.05)
order.append('main')
print imp.lock_held(),
imp.release_lock()
imp.release_lock()
while len(order) < 2:
    time.sleep(0.01)
print order, imp.lock_held()
try:
    imp.release_lock()
except RuntimeError, e:
    print e
