"""What a metaclass may give as method resolution order."""
def t(result):
    class M(type):
        def mro(self): return result(self)
    for base in (object, int, dict):
        try:
            X = M('X', (base,), {})
            print X.__mro__
        except TypeError, e: print 'TypeError', e
class A(object): pass
class S(object): __slots__='a'
class I(int): pass
t(lambda c: [c, dict, object])
t(lambda c: [c, A, object])
t(lambda c: [c, S, object])
t(lambda c: [c, I, int, object])
t(lambda c: [1])
t(lambda c: 1)
t(lambda c: [])
t(lambda c: [object])
t(lambda c: (c, int, object))

