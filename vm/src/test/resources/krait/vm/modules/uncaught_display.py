import sys
class Cap:
    def __init__(self, fail=-1): self.l = []; self.fail = fail
    def write(self, s):
        if len(self.l) == self.fail: self.fail = -2; raise ValueError('no')
        self.l.append(s)
class E(Exception):
    def __str__(self): raise KeyError('inside')
class U(Exception):
    def __str__(self): return u'\xe9'
class Old: pass
def eh(*a, **k):
    old = sys.stderr
    sys.stderr = c = Cap(k.get('fail', -1))
    try:
        try: r = sys.excepthook(*a)
        except BaseException, e: r = type(e), e
    finally: sys.stderr = old
    return r, c.l
try: 1/0
except: tb = sys.exc_info()[2]
print eh(E, E(), None)
print eh(U, U(), None)
print eh(ValueError, u'\xe9', None)
print eh(ValueError, ValueError(1), tb)
for i in range(6): print i, eh(ValueError, ValueError(1), tb, fail=i)
print eh(SyntaxError, SyntaxError('m', ('f.py', 3, 5, 'x = = 1\n')), None)
print eh(SyntaxError, SyntaxError('m', ('f.py', 3, None, 'x = = 1\n')), None)
print eh(SyntaxError, SyntaxError('m', ('f.py', 3, 100, 'x = = 1')), None)
print eh(SyntaxError, SyntaxError('m', (None, 3, 2, '  x = = 1')), None)
print eh(SyntaxError, SyntaxError('m', ('f.py', 'x', 2, None)), None)
print eh(SyntaxError, SyntaxError('m', ('f.py', 3, 3, None)), None)
print eh(SyntaxError, SyntaxError('m', ('f.py', 3, 0, '\n')), None)
print eh(SyntaxError, SyntaxError('m'), None)
print eh(SyntaxError, SyntaxError(), None)
print eh(SyntaxError, 'm', None)
class P:
    print_file_and_line = 1
    msg = 'mm'; filename = 'ff'; lineno = 5; offset = 2; text = ' abc\n def\n'
print eh(ValueError, P(), None)
P.msg = 5
print eh(ValueError, P(), None)
P.msg = ''
print eh(ValueError, P(), None)
print eh('string', 'value', tb), eh('string', None, None), eh(5, 6, None), eh(None, None, None)
r, l = eh(Old, Old(), None); print r, l[:4]
class M(Exception): __module__ = 5
print eh(M, M('x'), None)
class D(Exception): pass
D.__name__ = 'a.b'
print eh(D, D('x'), None)
for lim in 0, -1, 1, 2, None, 'x', 10L:
    sys.tracebacklimit = lim
    print lim, eh(ValueError, ValueError(1), tb)
del sys.tracebacklimit
print eh(ValueError, ValueError(1), 5)
sys.stderr = None
sys.excepthook(ValueError, ValueError(1), tb)
sys.stderr = sys.__stderr__
sys.excepthook(E, E(), None)
sys.excepthook(U, U(), None)
sys.excepthook(ValueError, ValueError(u'\xe9'), None)
sys.excepthook(ValueError, u'\xe9', None)
