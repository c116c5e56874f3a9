"""Classes derived from built-in types, where built-in functions look past their methods."""
def t(f):
    try: print f()
    except Exception, e: print e.__class__.__name__, e
t(lambda: (1,2)*1.5); t(lambda: (1,2)-(1,)); t(lambda: (1,)*'a'); t(lambda: [1]*None); t(lambda: 'a'*2.0); t(lambda: (1,).__add__([1])); t(lambda: (1,)+[1]);  t(lambda: 1.5*(1,2))
class T(tuple):
    def __iter__(self): return iter('x')
t(lambda: tuple(T((1,2)))); t(lambda: T(T((1,2)))); t(lambda: list(T((1,2)))); t(lambda: [].extend(T((1,))))
class L(list):
    def __iter__(self): return iter('x')
t(lambda: tuple(L((1,2)))); t(lambda: list(L((1,2)))); t(lambda: sorted(L([2,1]))); t(lambda: set(L([1]))); t(lambda: [0]+L([1])); t(lambda: zip(L([1]),[2])); t(lambda: map(None,L([1]))); t(lambda: ''.join(L(['a']))); t(lambda: (lambda *a: a)(*L([1,2]))); t(lambda: dict(L([(1,2)]))); t(lambda: max(L([1,2]))); t(lambda: filter(None,L([1,2])))
def f():
    a,b=L([1,2])
    return a,b
t(f)
def f():
    a=[1,2,3]; a[0:2]=L([7]); b=[0]; b+=L([5]); b[::1]=L([4])
    return a,b
t(f)
class S(str):
    def __iter__(self): return iter('xy')
    def __len__(self): return 99
    def __getitem__(self,i): return 'g'
t(lambda: list(S('abc'))); t(lambda: len(S('abc'))); t(lambda: S('abc')[0]); t(lambda: S('abc')[0:1]); t(lambda: 'a' in S('abc')); t(lambda: tuple(S('a')));t(lambda: S('abc')+'d'); t(lambda: S('abc').upper()); t(lambda: reversed(S('ab')).next()); t(lambda: bool(S(''))); t(lambda: set(S('q')))
class D(dict):
    def __iter__(self): return iter('xy')
    def keys(self): return ['k']
    def __getitem__(self,k): return 'v'
    def __len__(self): return 7
    def items(self): return 'items'
t(lambda: dict(D(a=1))); t(lambda: list(D(a=1))); t(lambda: D(a=1).items()); t(lambda: len(D())); t(lambda: (lambda **k: k)(**D(a=1))); t(lambda: '%(a)s' % D(a=1)); t(lambda: repr(D(a=1))); t(lambda: D(a=1)=={'a':1}); t(lambda: dict.fromkeys(D(a=1))); t(lambda: 'a' in D(a=1)); t(lambda: eval('a', D(a=1))); t(lambda: bool(D())); t(lambda: set(D(a=1))); t(lambda: D(a=1).copy()); t(lambda: type(D(a=1).copy())); t(lambda: D.fromkeys('ab'))
