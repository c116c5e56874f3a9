# Errors of what stands behind stars in calls, and strings of derived classes that print writes to a file.
import itertools, sys
def t(f, *a, **k):
    try: print repr(f(*a, **k)).split(' at 0x')[0]
    except Exception, e: print type(e).__name__, str(e).split(' at 0x')[0]
def g(*a, **k): return a, k
class X:
    def __iter__(self): raise TypeError('mine')
class X2:
    def next(self): raise TypeError('mine')
    def __iter__(self): return self
class X3(object):
    def __getitem__(self, i): raise TypeError('mine')
class X4(object):
    def keys(self): raise TypeError('keys')
class X5(object):
    def keys(self): return ['a']
    def __getitem__(self, k): raise TypeError('item')
class X6(object):
    def keys(self): raise AttributeError('keys')
class X7(object): pass
def broken():
    raise TypeError('gen')
    yield 1
def broken2():
    yield 1
    raise TypeError('gen2')
for x in (X, X2, X3, X4, X5, X6, X7, broken, broken2):
    t(lambda: g(*x())); t(lambda: g(**x())); t(lambda: g(1, *x())); t(lambda: g(a=1, **x()))
    t(lambda: g(*(i for i in x()))); t(lambda: dict(**x())); t(lambda: len(*x()));
    try:
        a, b = x()
    except Exception, e: print type(e).__name__, e
    try:
        for i in x(): pass
    except Exception, e: print type(e).__name__, e
# print of str subclasses on real files
class letter(str):
    def __str__(self): return self
class letter2(str):
    def __str__(self): return 'other'
class letter3(str):
    def __str__(self): return letter2('x')
for l in (letter2('w'), letter3('w')):
    try: print l
    except RuntimeError, e: print 'RE', e
    print [l], (l,), {l: l}
    print >> sys.stdout, l
    try: sys.stdout.write(l); print
    except RuntimeError, e: print 'RE', e
try:
    print letter('w')
except RuntimeError, e: print 'RE', e
try:
    print >>sys.stdout, letter('w')
except RuntimeError, e: print 'RE', e
def g(*a): return a
def r(x): raise TypeError('mine')
class N(object):
    def __iter__(self): return self
    def next(self): raise TypeError('mine')
for x in (itertools.imap(r, [1]), N(), iter(r, 5), enumerate(N()), (i for i in N()), reversed([1])):
    try: g(*x)
    except TypeError, e: print e
