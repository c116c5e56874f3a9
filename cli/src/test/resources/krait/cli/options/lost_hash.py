class A(object):
    def __eq__(self, o): return True
class B(list):
    def __eq__(self, o): return True
class C(A):
    def __cmp__(self, o): return 0
class D(object):
    __hash__ = None
    def __eq__(self, o): return True
class E(D):
    def __eq__(self, o): return True
def f(): return sorted([3, 'a', None, 1.0, (1,), []])
f(); f()
print 1 < 2L, 1 < 2.0, u'a' < 'b', (1,) < (2,), [1, 'a'] < [1, 2]
print 1 in ['a', 1], max(1, 'a')
