# Objects as bytes by cPickle: what comes back, and what is refused.
import cPickle
import sys

class Old:
    def __init__(self, x=1):
        self.x = x

class OldArgs:
    def __init__(self, *args):
        self.args = args

    def __getinitargs__(self):
        return self.args

class OldState:
    def __getstate__(self):
        return ['state']

    def __setstate__(self, state):
        self.restored = state

class Reduced(object):
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return Reduced, (self.value,), {'more': 1}

class Listed(object):
    def __reduce__(self):
        return make, (), None, iter([1, 2]), iter([('k', 'v')])

def make():
    return Collect()

class Collect(object):
    def __init__(self):
        self.log = []

    def append(self, x):
        self.log.append(x)

    def __setitem__(self, k, v):
        self.log.append((k, v))

class Named(object):
    def __reduce__(self):
        return 'SINGLE'
SINGLE = Named()

def function():
    pass

def t(f, *a):
    try:
        print f.__name__, repr(a)[:70], '->', repr(f(*a))
    except Exception, e:
        print f.__name__, repr(a)[:70], type(e).__name__, str(e).split(' at 0x')[0]

print sorted(n for n in dir(cPickle) if not n.startswith('__'))
print cPickle.HIGHEST_PROTOCOL, cPickle.format_version, cPickle.compatible_formats
for n in ('PickleError', 'PicklingError', 'UnpickleableError', 'UnpicklingError', 'BadPickleGet'):
    print getattr(cPickle, n).__mro__

VALUES = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 63, 0L, 1L, -1L, 255L, -128L, 2L ** 70, -2L ** 70,
          2L ** 2100, 0.0, -0.0, 1.5, 1e300, 0.1, '', 'a', "it's", 'two\nlines\0\xff', 'x' * 300, u'', u'abc', u'\xe9\u1234', u'back\\slash\nline',
          (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2, [3]], range(3), {}, {1: 2}, {'a': [1], 'b': (2,)},
          len, int, Old, Reduced, function, ValueError, sys.exit, 1j]
for value in VALUES:
    for protocol in (0, 1, 2):
        text = cPickle.dumps(value, protocol)
        back = cPickle.loads(text)
        print type(value) is type(back) and (value == back), repr(text)[:60] if not isinstance(value, (tuple, list, dict, complex)) else '',
    print
big = range(2500)
table = dict((i, str(i)) for i in range(1500))
for protocol in (0, 1, 2):
    print cPickle.loads(cPickle.dumps(big, protocol)) == big, cPickle.loads(cPickle.dumps(table, protocol)) == table
    a = [1]
    a.append(a)
    b = cPickle.loads(cPickle.dumps(a, protocol))
    print b[1] is b, len(b)
    d = {}
    d['self'] = d
    e = cPickle.loads(cPickle.dumps(d, protocol))
    print e['self'] is e
    shared = ['shared']
    x, y = cPickle.loads(cPickle.dumps((shared, shared), protocol))
    print x is y
    l = []
    tup = (l, 1)
    l.append(tup)
    r = cPickle.loads(cPickle.dumps(tup, protocol))
    print r[0][0] is r
    o = Old(5)
    o.me = o
    p = cPickle.loads(cPickle.dumps(o, protocol))
    print p.__class__ is Old, p.x, p.me is p
    print cPickle.loads(cPickle.dumps(OldArgs(1, 2), protocol)).args, cPickle.loads(cPickle.dumps(OldState(), protocol)).restored
    print sorted(cPickle.loads(cPickle.dumps(Reduced([1]), protocol)).__dict__.items())
    print cPickle.loads(cPickle.dumps(Listed(), protocol)).log, cPickle.loads(cPickle.dumps(SINGLE, protocol)) is SINGLE

class File(object):
    def __init__(self, text=''):
        self.text = text

    def write(self, text):
        self.text += text

    def read(self, n):
        result, self.text = self.text[:n], self.text[n:]
        return result

    def readline(self):
        end = self.text.find('\n') + 1
        return self.read(end)
f = File()
cPickle.dump([1, 2], f)
cPickle.dump('second', f, 2)
print repr(f.text), cPickle.load(f), cPickle.load(f)
f = open('pickle.bin', 'wb')
cPickle.dump({'in': 'a file'}, f, 1)
cPickle.dump(2, f)
f.close()
f = open('pickle.bin', 'rb')
print cPickle.load(f), cPickle.load(f)
f.close()
import posix
posix.remove('pickle.bin')
f = File()
p = cPickle.Pickler(f, 1)
shared = [1]
p.dump(shared)
p.dump(shared)
u = cPickle.Unpickler(f)
first = u.load()
print first is u.load(), p.binary, type(p), type(u)
p.clear_memo()
f = File()
p = cPickle.Pickler(f)
p.persistent_id = lambda x: isinstance(x, Old) and 'old' or None
p.dump([Old(), 1])
u = cPickle.Unpickler(File(f.text))
u.persistent_load = lambda name: 'persistent ' + name
print u.load()
t(cPickle.loads, f.text)
u = cPickle.Unpickler(File(cPickle.dumps(Old)))
u.find_global = lambda module, name: (module, name)
print u.load()
u = cPickle.Unpickler(File(cPickle.dumps(Old)))
u.find_global = None
t(u.load)
for text in ('', '.', 'x.', 'I1\n', 'S\'abc\n.', 'Sabc\n.', 'g5\n.', 'N', '(.', 't.', 'a.', '\x80\x05.', 'cno_such_module\nx\n.', 'c__builtin__\nno_such\n.',
             'I1\nI2\n.', '(1N.', 'K', 'U\x05ab', 'N(lp1\nI1\na.', '\x82\x01.', '2.'):
    t(cPickle.loads, text)
t(cPickle.loads)
t(cPickle.loads, 5)
t(cPickle.dumps)
t(cPickle.dumps, 1, 3)
t(cPickle.dumps, 1, -1)
t(cPickle.dumps, 1, 'x')
t(cPickle.dump, 1)
t(cPickle.dump, 1, 5)
t(cPickle.load, 5)
t(cPickle.Pickler, 'x')
t(cPickle.Unpickler, 5)
