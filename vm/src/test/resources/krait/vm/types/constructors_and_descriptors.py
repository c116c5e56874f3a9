"""Constructors, attributes of classes, descriptors: what is allowed and what is said."""
import sys
def t(f):
    try: print f()
    except Exception, e: print e.__class__.__name__, e
class A(object): pass
class N(object):
    def __new__(cls,*a): return object.__new__(cls,*a)
class I(object):
    def __init__(self,*a): object.__init__(self,*a)
class B(object):
    def __new__(cls,*a): return object.__new__(cls,*a)
    def __init__(self,*a): object.__init__(self,*a)
for c in A,N,I,B: 
    t(lambda: c(1).__class__)
    t(lambda: c().__class__)
t(lambda: object(1)); t(lambda: object.__new__(A,1).__class__); t(lambda: object().__init__(1)); t(lambda: A().__init__(1)); t(lambda: I().__init__(1))
t(lambda: object.__new__(int)); t(lambda: object.__new__(list)); t(lambda: object.__new__(3)); t(lambda: object.__new__()); t(lambda: int.__new__(object)); t(lambda:int.__new__(str))
class L(list): pass
t(lambda: object.__new__(L)); t(lambda: list.__new__(L)); t(lambda: tuple.__new__(L)); t(lambda: ValueError.__new__(KeyError)); t(lambda: BaseException.__new__(KeyError,1)); t(lambda: Exception.__new__(KeyError,1)); t(lambda: BaseException.__new__(EnvironmentError,1)); t(lambda: dict.__new__(dict,1,2,x=3))
class AM(object): pass
try:
    AM.__abstractmethods__=frozenset(['g','f'])
    t(lambda: AM())
    class BM(AM): pass
    t(lambda: BM.__abstractmethods__)
    del AM.__abstractmethods__
    t(lambda: AM().__class__)
except Exception, e: print e
t(lambda: super()); t(lambda: super(1)); t(lambda: super(A,1)); t(lambda: super(A).__get__(A()).__class__); t(lambda: repr(super(A,A()))[:20]); t(lambda:repr(super(A))[:50]);t(lambda:repr(super(B,B))[:60])
t(lambda: classmethod()); t(lambda: classmethod(1,2)); t(lambda: staticmethod(3).__get__(1)); t(lambda: classmethod(x=3))
t(lambda: xrange()); t(lambda: xrange(1,2,3,4)); t(lambda:xrange('a'));t(lambda: xrange(1,2,0)); t(lambda: xrange(x=3)); t(lambda: xrange(10**30))
t(lambda: A().__dict__.__class__); t(lambda: type.__dict__['__dict__'])
t(lambda: setattr(A(),'__dict__',5)); t(lambda: setattr(A,'__dict__',5)); t(lambda: delattr(A(),'__dict__')); t(lambda: A.__dict__['__weakref__']); t(lambda: A().__weakref__); t(lambda: setattr(A(),'__weakref__',1))
t(lambda: type('X',(object,),{'__slots__':['a']}).a); t(lambda: type(5,(),{})); t(lambda: type('a',5,{})); t(lambda: type('a',(),5)); t(lambda: type('a',())); t(lambda: type()); t(lambda: type('a',(5,),{})); t(lambda: type('a',(),{},4)); pass
t(lambda: setattr(A,'__name__',5)); t(lambda: setattr(A,'__name__','a\0b')); t(lambda: delattr(A,'__name__')); t(lambda: setattr(int,'__name__','x')); t(lambda: setattr(int,'foo',1)); t(lambda: delattr(int,'foo')); t(lambda: setattr(A,'__module__','mm')); t(lambda: A); t(lambda: delattr(A,'__module__')); t(lambda: setattr(A,'__doc__','d')); t(lambda: setattr(A,'__bases__',(object,))); t(lambda: setattr(A,'__mro__',())); t(lambda: delattr(A,'__bases__')); t(lambda: A.nope); t(lambda: delattr(A,'nope')); t(lambda: A().nope); t(lambda: delattr(A(),'nope'))
t(lambda: (1).x); t(lambda: setattr(1,'x',2)); t(lambda: delattr(1,'x')); t(lambda: setattr(1,'real',2)); t(lambda: delattr(1,'real')); t(lambda: setattr([],'append',2)); t(lambda:setattr(1j,'real',3))
t(lambda: int.__add__('a',1)); t(lambda: int.__add__()); t(lambda: str.join()); t(lambda: str.join(5,[])); t(lambda: [].append.__self__); t(lambda: dict.fromkeys.__self__); t(lambda: dict.__dict__['fromkeys'](int)); t(lambda: dict.__dict__['fromkeys']()); t(lambda: dict.__dict__['fromkeys'](1));t(lambda: dict.__dict__['fromkeys'](dict,'ab'))
t(lambda: dict.__dict__['fromkeys'].__get__(1)); t(lambda: str.join.__get__(1)); t(lambda: str.join.__get__(None)); t(lambda: str.join.__get__(None,None)); t(lambda: int.real.__get__('a')); t(lambda: int.real.__set__(1,2)); t(lambda: int.real.__delete__(1)); t(lambda: property().__get__(1)); t(lambda: property().__set__(1,2)); t(lambda: property().__delete__(1))
t(lambda: A.__init__); t(lambda: A().__init__.__self__.__class__); t(lambda: A.__subclasses__()); t(lambda: type.__subclasses__()); t(lambda: A.mro()); t(lambda: type.mro(5)); t(lambda: isinstance(1,5)); t(lambda: issubclass(1,int)); t(lambda: issubclass(int,5)); t(lambda: isinstance(1,(int,5))); t(lambda: isinstance('a',(int,5)))
