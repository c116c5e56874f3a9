# isinstance and issubclass: what classes, metaclasses and instances say, and errors that are lost.
def t(f, *a):
    try:
        print repr(f(*a)).split(' at ')[0]
    except Exception, e:
        print type(e).__name__, e


class C(object):
    x = property(lambda s: s.y)
    z = property(lambda s: 1/0)
t(getattr, C(), 'x', 5); t(getattr, C(), 'z', 5); t(hasattr, C(), 'x'); t(hasattr, C(), 'z')
class K(object):
    __class__ = property(lambda s: 1/0)
class KA(object):
    __class__ = property(lambda s: s.qqq)
t(isinstance, K(), int); t(isinstance, KA(), int); t(isinstance, K(), K)
class B(object):
    __bases__ = property(lambda s: s.qqq)
class BZ(object):
    __bases__ = property(lambda s: 1/0)
class BT(object):
    __bases__ = (int,)
class BN(object):
    __bases__ = 5
for cls in (B, BZ, BT, BN, K, KA):
    o = cls()
    t(isinstance, 1, o); t(isinstance, K(), o); t(issubclass, o, int); t(issubclass, int, o); t(issubclass, o, o); t(isinstance, o, o)
    t(isinstance, C, o); t(issubclass, o, (int, str)); t(issubclass, C, (o, object))
deep = ()
for i in range(2000): deep = (deep,)
t(isinstance, 1, deep); t(issubclass, int, deep)
class Deep(object):
    def __init__(self, b): self.__bases__ = b and (b,) or ()
d = None
for i in range(5): d = Deep(d)
t(issubclass, d, Deep(d)); t(isinstance, 1, d)
for i in range(2000): d = Deep(d)
t(issubclass, d, Deep(None)); t(isinstance, 1, d)
class M(type):
    def __instancecheck__(s, o): print 'ic', o.__class__.__name__; return o == 3
    def __subclasscheck__(s, c): print 'sc', c.__name__; return 1
class A(object):
    __metaclass__ = M
    def f(self): return 'f'
t(A.f, 3); t(A.f, 4); t(A.f); t(A.f, A())
class Other(object):
    g = A.f
t(Other().g)
t(isinstance, A(), A)
t(isinstance, A(), (int, A))
t(issubclass, A, A)
class I(object):
    def __init__(self, v): self.v = v
    def __instancecheck__(self, o): return self.v
    def __subclasscheck__(self, o): return self.v
for v in (1, 0, '', 'a'): t(isinstance, 1, I(v)); t(issubclass, int, I(v)); t(issubclass, 7, I(v)); t(isinstance, 1, (int, I(v)))
i = C(); i.__instancecheck__ = lambda o: 'inst'
t(isinstance, 1, i)
class OI:
    def __instancecheck__(self, o): return 'x'
    def __subclasscheck__(self, o): return ''
t(isinstance, 1, OI()); t(issubclass, 1, OI())
