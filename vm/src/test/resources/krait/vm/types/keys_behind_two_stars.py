# What each kind of callee makes of keywords that are no plain str.
def f(*a,**k): return a, sorted(k.items())
def g(name=0): return name
class C(object):
    def __init__(self, **k): self.k=k
    def __call__(self, **k): return sorted(k.items())
    def m(self, name=3): return name
class Old:
    def __init__(self, name=1): self.name=name
def t(n,fn):
    try: print n, repr(fn())
    except Exception,e: print n, e.__class__.__name__, e
t(1,lambda:f(**{u'name':1}))
t(2,lambda:f(**{u'n\xe9':1}))
t(3,lambda:g(**{u'name':1}))
t(4,lambda:g(**{u'nam\xe9':1}))
t(5,lambda:g(**{u'nam':1}))
t(6,lambda:C(**{u'name':1}).k)
t(7,lambda:C()(**{u'name':1}))
t(8,lambda:C().m(**{u'name':1}))
t(9,lambda:Old(**{u'name':5}).name)
t(10,lambda:dict(**{u'name':1}))
t(11,lambda:dict(**{u'n\xe9':1}))
t(12,lambda:int(**{u'x':'5'}))
t(13,lambda:int('10',**{u'base':2}))
t(14,lambda:int('10',**{u'bas\xe9':2}))
t(15,lambda:sorted([2,1],**{u'reverse':True}))
t(16,lambda:[2,1].sort(**{u'reverse':True}))
t(17,lambda:'{a}'.format(**{u'a':1}))
t(18,lambda:u'{a}'.format(**{u'a':1}))
t(19,lambda:max([1],**{u'key':abs}))
t(20,lambda:enumerate([1],**{u'start':3}).next())
t(21,lambda:len([1],**{u'x':1}))
t(22,lambda:f(**{1:1}))
t(23,lambda:f(**{u'a':1,1:2}))
t(24,lambda:g(1,**{u'name':2}))
t(25,lambda:f(a=1,**{u'a':2}))
t(26,lambda:f(**{'a':1,u'b':2}))
t(27,lambda:object(**{u'a':1}))
t(28,lambda:type('X',(),{})(**{u'a':1}))
t(29,lambda:ValueError(**{u'a':1}))
t(31,lambda:complex(**{u'real':1}))
t(32,lambda:str(**{u'object':1}))
t(33,lambda:unicode(**{u'string':'a'}))
t(34,lambda:unicode('a',**{u'encoding':u'ascii'}))
t(35,lambda:property(**{u'doc':1}).__doc__)
t(36,lambda:slice(**{u'a':1}))
t(37,lambda:f(**{u'\ud800':1}))
t(38,lambda:dict([(1,2)],**{u'k':1}))
t(39,lambda:{}.update(**{u'k':1}))
d={}
t(40,lambda:(d.update(**{u'k\xe9':1}),d))
t(41,lambda:f.__call__(**{u'k':1}))
t(42,lambda:apply(f,(),{u'k':1}))
t(43,lambda:apply(f,(),{1:1}))
t(44,lambda:apply(g,(),{u'n\xe9':1}))
t(45,lambda:zip(**{u'n\xe9':1}))
t(46,lambda:__import__(**{u'name':'sys'}))
t(47,lambda:(lambda name:1)(**{u'n\xe9':1}))
t(48,lambda:(lambda:1)(**{u'n\xe9':1}))
t(49,lambda:(lambda:1)(**{u'n':1}))
class D(dict): pass
t(50,lambda:f(**D({u'a':1})))
class M:
    def keys(self): return [u'a']
    def __getitem__(self,k): return k
t(51,lambda:f(**M()))
class US(unicode): pass
t(52,lambda:f(**{US('a'):1}))
t(53,lambda:g(**{US('name'):1}))
t(54,lambda:f(**{'a':1,u'a\x00':2}))
t(55,lambda:[type(k) for k in f(**{u'name':1})[1]])
