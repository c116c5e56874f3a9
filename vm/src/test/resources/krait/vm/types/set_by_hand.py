# Attributes set through object, methods bound by hand, dictionaries replaced.
import sys
def t(f, *a):
    try: print repr(f(*a))
    except Exception, e: print type(e).__name__, e
t(object.__setattr__, str, 'foo', 1)
t(object.__setattr__, list, 'foo', 1)
class M(type): pass
class A: 
    __metaclass__ = M
t(object.__setattr__, A, 'foo', 1)
t(object.__delattr__, str, 'lower')
t(object.__delattr__, A, 'foo')
t(type.__setattr__, A, 'foo', 1)
t(type.__setattr__, str, 'foo', 1)
class N(type):
    def __setattr__(self, n, v): object.__setattr__(self, n, v)
class B:
    __metaclass__ = N
def f(): B.x = 1
t(f)
class SD(dict): pass
t(object.__setattr__, SD(), 'a', 1)
t(object.__new__, dict)
t(dict.__new__, list)
t(object.__setattr__, 1, 'a', 1)
t(object.__setattr__, Exception(), 'a', 1)
t(Exception.__setattr__, Exception(), 'a', 1)
class F(Exception): pass
t(object.__setattr__, F(), 'a', 1)
t(object.__setattr__, sys, 'aa', 1)
t(object.__setattr__, t, 'aa', 1)
t(object.__delattr__, t, 'aa')
t(object.__getattribute__, A, '__name__')
t(object.__setattr__, file('/dev/null'), 'softspace', 1)
class Old: 
    def foo(self): pass
t(object.__setattr__, Old(), 'aa', 1)
t(object.__setattr__, Old, 'aa', 1)
print repr(Old.foo.__get__(Old())).split(' of ')[0]
print repr(Old.foo.__get__(None, Old)).split(' of ')[0]
class Sub(Old): pass
class Nw(object):
    def foo(self): pass
    goo = Old.foo
class Nsub(Nw): pass
print repr(Old.foo.__get__(Sub())).split(' of ')[0]
print repr(Old.foo.__get__(1)).split(' of ')[0]
print repr(Old.foo.__get__(1, Old)).split(' of ')[0]
print repr(Old.foo.__get__(Old(), int)).split(' of ')[0]
print repr(Old.foo.__get__(Old(), Sub)).split(' of ')[0]
print repr(Old.foo.__get__(None, Sub)).split(' of ')[0]
print repr(Nw.foo.__get__(Nw())).split(' of ')[0]
print repr(Nw.foo.__get__(Nsub())).split(' of ')[0]
print repr(Nsub.foo.__get__(Nw())).split(' of ')[0]
print repr(Nw.foo.__get__(1)).split(' of ')[0]
print repr(Nw().foo.__get__(1)).split(' of ')[0]
print repr(Nw().goo).split(' of ')[0]
print repr(Nw.goo).split(' of ')[0]
t(Old.foo.__get__)
t(Old.foo.__get__, None)
t(t.__get__, None)
print repr(t.__get__(1)).split(' at ')[0]
print repr(t.__get__(None, Old)).split(' at ')[0]
# __dict__
class E(object): pass
class Meta(type): pass
class EM(object): __metaclass__ = Meta
class Ex(Exception): pass
class Base1(object): __slots__=['__dict__']
class V1(object): __slots__=()
class X1(Base1, V1): pass
import types
class Mod(types.ModuleType): pass
for o in (E(), EM(), Ex(), Exception(), Base1(), X1(), E, EM, int, Old(), Old, sys, Mod('q'), t):
    for v in (1, None, [], {}, {'a': 1}):
        try: o.__dict__ = v; print type(o).__name__, 'set', v
        except Exception, e: print type(o).__name__, v, type(e).__name__, e
    if o not in (sys, t, Old):
      try: del o.__dict__; print type(o).__name__, 'del'; print o.__dict__
      except Exception, e: print type(o).__name__, type(e).__name__, e
# D descriptors through base
class E3(type): pass
class E4(E3): pass
d = object.__dict__.get('__dict__')
print d
print E.__dict__['__dict__'].__class__.__name__
t(E.__dict__['__dict__'].__get__, E)
t(E.__dict__['__dict__'].__set__, E, {})
t(E.__dict__['__dict__'].__set__, EM(), {})
t(E.__dict__['__dict__'].__delete__, E())
