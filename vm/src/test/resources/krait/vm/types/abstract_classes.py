# Classes without instances, which only an assignment to a class makes.
class M(type): pass
class A(object): pass
def fl(c): return bool(c.__flags__ & (1 << 20))
print fl(A)
A.__abstractmethods__ = ['x']
print fl(A)
class B(A): pass
print fl(B), fl(A)
try: A()
except TypeError, e: print e
try: B(); print 'B made'
except TypeError, e: print e
A.__abstractmethods__ = ()
print fl(A), A.__abstractmethods__
A()
try: print int.__abstractmethods__
except AttributeError, e: print e
try: int.__abstractmethods__ = ()
except TypeError, e: print e
class C(object): __abstractmethods__ = ['y', 'a', 'z']
print fl(C)
try: C(); print 'C made'
except TypeError, e: print e
