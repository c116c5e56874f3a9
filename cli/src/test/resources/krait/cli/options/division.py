from __future__ import with_statement
def t(f):
    try: print repr(f())
    except Exception, e: print type(e).__name__, e
class C:
    def __div__(self, o): return 'div'
    def __truediv__(self, o): return 'truediv'
    def __idiv__(self, o): return 'idiv'
    def __itruediv__(self, o): return 'itruediv'
    def __rdiv__(self, o): return 'rdiv'
    def __rtruediv__(self, o): return 'rtruediv'
class D(object):
    __div__ = C.__dict__['__div__']
print 7/2
print 7L/2
print 7.0/2
print 7j/2
print C()/1, 1/C()
t(lambda: D()/1)
x = 7
x /= 2
print x
x = 7L
x /= 2
print x
x = 7.0
x /= 2
print x
x = 7j
x /= 2
print x
c = C()
c /= 2
print c
print eval("9/2"), 
exec "print 9/2"
print (9).__div__(2), (9L).__div__(2), (9.).__div__(2)
t(lambda: 3/0)
t(lambda: 3L/0)
t(lambda: 3./0)
t(lambda: 3j/0)
print divmod(7, 2), 7 // 2, 7 % 2
print sum([1])/2, reduce(lambda a, b: a/b, [64, 4, 5])
print True/2
print 7/2L, 7/2.0, 2.0/7L
t(lambda: 1/'a')
import sys
try: print sys.flags.division_warning, sys.flags.division_new
except AttributeError: pass
