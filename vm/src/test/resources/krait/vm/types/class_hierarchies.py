"""Random classes of both kinds with special methods, and what operators and functions make of them."""
import sys
class Rnd(object):
    def __init__(self, seed): self.s = seed
    def below(self, n):
        self.s = (self.s * 1103515245 + 12345) & 0x7fffffff
        return (self.s >> 8) % n
    def pick(self, items): return items[self.below(len(items))]
SKIPPED = (2, 6, 13, 26, 29, 53, 58, 59, 62, 66, 71, 72, 77, 78, 81, 82, 83, 86, 95, 99, 100, 117, 118, 128, 134, 142, 147)  # depends on addresses, or is listed as left
log = []
def note(*a): log.append(a)
BINARY = ['add', 'sub', 'mul', 'div', 'mod', 'and', 'or', 'lshift', 'floordiv', 'pow', 'divmod']
SIGNS = {'add': '+', 'sub': '-', 'mul': '*', 'div': '/', 'mod': '%', 'and': '&', 'or': '|', 'lshift': '<<', 'floordiv': '//', 'pow': '**', 'divmod': None}
def result(r): return r.pick(['NotImplemented', '"r%d"' % r.below(9), '%d' % (r.below(7) - 3), 'NotImplemented', 'None', '%d.5' % r.below(4)])
def method(r, n):
    k = r.below(24)
    if k < 5:
        op = r.pick(BINARY); pre = r.pick(['', 'r', 'i', 'r', ''])
        if op == 'divmod' and pre == 'i': pre = ''
        return '    def __%s%s__(self, o, *a): note("%s", "%s%s"); return %s\n' % (pre, op, n, pre, op, result(r))
    if k < 9:
        op = r.pick(['lt', 'le', 'eq', 'ne', 'gt', 'ge'])
        return '    def __%s__(self, o): note("%s", "%s"); return %s\n' % (op, n, op, r.pick(['NotImplemented', 'True', 'False', '0', '"x"', 'NotImplemented']))
    if k < 11: return '    def __cmp__(self, o): note("%s", "cmp"); return %s\n' % (n, r.pick(['0', '1', '-1', 'NotImplemented', '5L', '0.5']))
    if k == 11: return '    def __hash__(self): note("%s", "hash"); return %s\n' % (n, r.pick(['7', '2**40', '-1', '"s"', '3L']))
    if k == 12: return '    def __coerce__(self, o): note("%s", "coerce"); return %s\n' % (n, r.pick(['None', 'NotImplemented', '(1, 2)', '(self, o)', '(self, self)', '5', '("a", "b")']))
    if k == 13: return '    def __getattr__(self, name): note("%s", "getattr", name); %s\n' % (n, r.pick(['raise AttributeError(name)', 'return 5', 'raise KeyError(name)', 'return lambda *a: 3']))
    if k == 14: return '    def __nonzero__(self): note("%s", "nonzero"); return %s\n' % (n, r.pick(['True', '0', '2', '"x"', 'None']))
    if k == 15: return '    def __len__(self): note("%s", "len"); return %s\n' % (n, r.pick(['0', '3', '-1', '"x"', '2L']))
    if k == 16: return '    def __getitem__(self, i): note("%s", "getitem")\n        if i > 4 or i < 0: raise IndexError(i)\n        return %s\n' % (n, r.pick(['i', '[4, 5][i]', 'self.zz', '"g"']))
    if k == 17: return '    def __contains__(self, i): note("%s", "contains"); return %s\n' % (n, r.pick(['1', '0', '"y"', 'None']))
    if k == 18: return '    def __iter__(self): note("%s", "iter"); return %s\n' % (n, r.pick(['iter([1, 2])', '[1]', 'iter("ab")']))
    if k == 19: return '    def __call__(self, *a, **k): note("%s", "call"); return a, sorted(k)\n' % n
    if k == 20: return '    def __%s__(self): note("%s", "conv"); return %s\n' % (r.pick(['int', 'long', 'float', 'index', 'oct', 'hex', 'neg', 'pos', 'abs', 'invert', 'complex']), n, r.pick(['3', '4L', '2.5', '"q"', '1j']))
    if k == 21: return '    def __%s__(self): note("%s", "text"); return %s\n' % (r.pick(['repr', 'str', 'unicode']), n, r.pick(['"t"', 'u"u"', '5', 'u"\\xe9"']))
    if k == 22: return '    p = property(lambda self: "%s.p", %s)\n' % (n, r.pick(['None', 'lambda self, v: note("set", v)']))
    return '    def m(self): return "%s.m"%s\n' % (n, r.pick(['', ', getattr(super(%s, self), "m", lambda: 0)()' % n]))
def cls(r, n, names):
    bases = []
    for i in range(r.below(3)):
        b = r.pick(names + ['object', 'int', 'list', 'str', 'dict', 'tuple', 'float', 'object', 'object'])
        if b not in bases: bases.append(b)
    body = '    x = "%s"\n' % n
    if r.below(6) == 0: body += '    __slots__ = %s\n' % r.pick(["['a']", "()", "['a', 'b']", "'s'", "['__dict__']", "['__weakref__', 'q']"])
    for i in range(r.below(6)): body += method(r, n)
    return 'class %s%s:\n%s' % (n, bases and '(%s)' % ', '.join(bases) or '', body)
def show(f):
    del log[:]
    try: v = f()
    except Exception, e: v = '%s: %s' % (e.__class__.__name__, e)
    except: v = 'other'
    try:
        t = type(v)
        if t in (int, long, float, str, unicode, bool, tuple, list, complex, type(None), type(NotImplemented)): text = repr(v)
        else: text = '<%s>' % getattr(v, 'x', t.__name__)
    except Exception, e: text = 'repr %s' % e.__class__.__name__
    if ' at 0x' in text: text = 'address'
    print '  ', text, log
EXPRS = ['a + b', 'b + a', 'a - b', 'a * b', 'b * a', 'a / b', 'a % b', 'a & b', 'a | b', 'a << b', 'a // b', 'a ** b', 'divmod(a, b)', 'a < b', 'a <= b', 'a == b',
    'a != b', 'a > b', 'a >= b', 'cmp(a, b) * 0', 'hash(a) * 0', 'bool(a)', 'not a', 'len(a)', 'a[0]', 'a[1]', 'a["k"]', 'a[0:1]', '1 in a', 'b in a', 'list(a)[:3]', 'a()', 'a(1, k=2)',
    'int(a)', 'long(a)', 'float(a)', 'complex(a)', 'oct(a)', 'hex(a)', '-a', '+a', 'abs(a)', '~a', '[10, 20, 30, 40, 50][a]', 'str(a)[:0]', 'unicode(a)[:0]', '"%s" % (a,) * 0', 'a.x', 'a.p', 'a.m()', 'a.zz',
    'a.x == b.x', 'isinstance(a, B)', 'coerce(a, b)', 'a == 1', '1 == a', 'a < "s"', '[a] == [b]', 'a in [b]', '{1: 2}.get(a, 0)', 'sorted([a, b]) and 0', 'max(a, b).x', 'a.q', 'a.__class__.__name__',
    'pow(a, b, 3)', 'range(3)[a:]', '[1, 2] * a', '"ab" + a', 'a + "ab"', '3 + a', 'a + 3', '2.5 * a', 'a * 2L', '[] + a', 'a + []', 'iter(a).next()', 'reversed(a).next()', 'issubclass(A, B)', 'setattr(a, "p", 1)',
    'setattr(a, "new", 1)', 'a.new', 'delattr(a, "new")', 'setattr(a, "a", 5)', 'a.a', 'vars(a).keys()', 'A.x', 'A.m', 'a.m.im_class.__name__', '[k.__name__ for k in A.__mro__]', 'A.__bases__ == ()', 'A.__name__', 'dir(A) == dir(B)']
STATEMENTS = ['c = a; c += b', 'c = a; c -= b', 'c = a; c *= b', 'c = b; c |= a', 'c = a; c **= b', 'c = [1]; c += a', 'c = 1; c += a', 'a[0] = 1', 'del a[0]', 'a[0:1] = [5]', 'del a[1:2]', 'for c in a: break', 'c, d = a', 'print >>a, 1']
def run(seed):
    r = Rnd(seed * 7919 + 13)
    ns = {'note': note}
    names = []
    for i in range(2 + r.below(3)):
        n = 'ABCDE'[i]
        text = cls(r, n, names)
        try:
            exec text in ns
            names.append(n)
        except Exception, e:
            print seed, n, e.__class__.__name__, str(e).split('\n')
    if len(names) < 2: return
    A, B = ns[r.pick(names)], ns[r.pick(names)]
    print seed, A.__name__, B.__name__
    try: a = A(); b = B()
    except Exception, e:
        print '  new', e.__class__.__name__, e
        return
    env = {'a': a, 'b': b, 'A': A, 'B': B, 'note': note}
    for i in range(14):
        e = r.pick(EXPRS)
        print '  ', e,
        show(lambda: eval(e, env))
    for i in range(3):
        e = r.pick(STATEMENTS)
        print '  ', e,
        def go():
            exec e in env
            return env.get('c')
        env.pop('c', 0)
        show(go)
for seed in range(150):
    if seed not in SKIPPED: run(seed)
