"""Objects that are gone after gc.collect(), whatever calls are going on, as weak references tell."""
import _weakref as weakref, gc
class C(object): pass
def f():
    c = C(); c.me = c
    r = weakref.ref(c)
    del c
    gc.collect()
    return r()
print f()
def g(*a):
    gc.collect(); return len(a)
def h():
    c = C()
    r = weakref.ref(c)
    def k(): gc.collect()
    l = [c]
    print (1, c) == 2, [c] + [1] == [], c is None
    del c, l
    k()
    print r(), g(*[1, 2])
    x = C()
    r = weakref.ref(x)
    print g(x, r) , r() is x
    x = None
    print g(1, 2, 3), r()
h()
c = C()
r = weakref.ref(c)
del c
gc.collect()
print r()
class L(object):
    def __del__(self): print 'del'
L().x = 5
gc.collect()
print 'end'
