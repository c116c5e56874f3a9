import sys, _warnings


class Screen:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)

    def take(self):
        pieces, self.pieces = self.pieces, []
        return pieces


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception, error:
        return error.__class__.__name__, str(error)


class Own(Warning):
    def __str__(self):
        return 'own ' + repr(self.args)


class Starts(object):
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return 'Starts(%r)' % self.text

    def match(self, text):
        return text.startswith(self.text)


print [(f[0], f[1], f[2].__name__, f[3], f[4]) for f in _warnings.filters]
print _warnings.default_action, _warnings.once_registry, sorted(n for n in dir(_warnings) if n[0] != '_')
sys.stderr = screen = Screen()
for i in range(2):
    _warnings.warn('twice')
    _warnings.warn('as asked', RuntimeWarning)
    _warnings.warn(Own('x', i))
print screen.take()
print sorted((str(k[0]), k[1].__name__, k[2]) for k in __warningregistry__)
for arguments in ((), (1,), ('m', int), ('m', 5), ('m', UserWarning, 'x'), ('m', Own, 1, 2)):
    print attempt(_warnings.warn, *arguments), screen.take()
print attempt(_warnings.warn, message='m', category=Own, stacklevel=1), screen.take()


def inner(level):
    _warnings.warn('levelled', UserWarning, level)


def outer(level):
    inner(level)


for level in (-1, 0, 1, 2, 3, 4, 50):
    outer(level)
    print level, screen.take()
print sorted(key for key in sys.__dict__['__warningregistry__'])
exec "_warnings.warn('from text')" in {'_warnings': _warnings}
exec "_warnings.warn('from text')" in {'_warnings': _warnings, '__name__': 'mod', '__file__': 'dir/mod.pyc'}
exec "_warnings.warn('from text')" in {'_warnings': _warnings, '__name__': 'mod'}
print attempt(eval, "_warnings.warn('x')", {'_warnings': _warnings, '__file__': 5})
print screen.take()
saved = sys.argv[:]
sys.argv[:] = ['']
name = globals().pop('__file__')
_warnings.warn('no argument')
del sys.argv[:]
_warnings.warn('no arguments')
sys.argv[:] = ['given name']
_warnings.warn('argument')
sys.argv, __file__ = saved, name
print screen.take()
for arguments in ((), ('m', Own, 'f'), ('m', Own, 'f', 'x'), ('m', Own, 'f', 1, None, 5), ('m', int, 'f', 1),
                  ('m', Own, 'no.py', 7), ('m', Own, 'dir/f.py', 7), (Own('y'), None, 'g', 8),
                  ('m', Own, 'warning_filters.py', 4), ('m', Own, 'f', 1, 'mod', None, None)):
    print attempt(_warnings.warn_explicit, *arguments), screen.take()
registry = {}
for i in range(2):
    _warnings.warn_explicit('text', UserWarning, 'file', 1, 'mod', registry)
print screen.take(), registry


class Loader:
    source = 'one\n \t two\nthree'

    def get_source(self, name):
        return self.source


for names in ({}, {'__loader__': Loader(), '__name__': 'n'}, {'__loader__': 5, '__name__': 'n'}):
    print attempt(_warnings.warn_explicit, 'm', Own, 'f', 2, 'mod', None, names), screen.take()
print attempt(_warnings.warn_explicit, 'm', Own, 'f', 9, 'mod', None, names and {'__loader__': Loader(), '__name__': 'n'})
kept = _warnings.filters[:]
for action in ('error', 'ignore', 'always', 'default', 'module', 'once', 'unknown'):
    _warnings.filters[:] = [(action, Starts('text'), UserWarning, Starts('mod'), 0)]
    registry = {}
    for line in (1, 1, 2):
        print action, attempt(_warnings.warn_explicit, 'text', UserWarning, 'f', line, 'mod', registry), screen.take(),
    print sorted(registry.items(), key=str)
    print attempt(_warnings.warn_explicit, 'text', UserWarning, 'f', 3, 'mod'), screen.take()
    print attempt(_warnings.warn_explicit, 'other', UserWarning, 'f', 3, 'mod'), screen.take()
    print attempt(_warnings.warn_explicit, 'text', UserWarning, 'f', 3, 'rest'), screen.take()
    print attempt(_warnings.warn_explicit, 'text', FutureWarning, 'f', 3, 'mod'), screen.take()
print _warnings.once_registry
for filters in ([1], [('ignore', 5, Own, None, 0)], [()], [(1, 2, 3, 4)], [('error', None, 5, None, 0)],
                [('error', None, Own, None, 'x')], [(5, None, Warning, None, 0)], []):
    _warnings.filters[:] = filters
    if filters != [1]:
        print filters, attempt(_warnings.warn_explicit, 'm', Own, 'f', 3, 'mod'), screen.take()
_warnings.default_action = 'error'
print attempt(_warnings.warn_explicit, 'm', Own, 'f', 3, 'mod')
del _warnings.default_action
print attempt(_warnings.warn_explicit, 'm', Own, 'f', 3, 'mod')
_warnings.default_action = 'default'
_warnings.filters[:] = [('error', None, SyntaxWarning, None, 0)]
for text in ('def f():\n  x = 1\n  global x', 'assert (1, "x")'):
    try:
        compile(text, 'text.py', 'exec')
    except (SyntaxError, SyntaxWarning), error:
        print error.__class__.__name__, error.args
_warnings.filters[:] = []
compile('def f():\n  x = 1\n  global x', 'text.py', 'exec')
print screen.take()


class FakeModule(object):
    filters = [('always', None, Own, None, 0)]
    onceregistry = {}


sys.modules['warnings'] = fake = FakeModule()
for i in range(2):
    _warnings.warn('faked', Own)
print screen.take()


def show(message, category, filename, lineno, file=None, line=None):
    print 'show', repr(message), category, filename, lineno, file, line


fake.showwarning = show
_warnings.warn('faked', Own)
fake.showwarning = lambda message, category, filename, lineno: show(message, category, filename, lineno)
_warnings.warn('faked', Own)
fake.showwarning = lambda *all: show(*all)
_warnings.warn('faked', Own)
fake.showwarning = len
print attempt(_warnings.warn, 'faked', Own), screen.take()
del sys.modules['warnings']
sys.stderr = None
_warnings.warn('to nobody')
del sys.stderr
_warnings.warn('lost')
sys.stderr = sys.__stderr__
_warnings.warn('on the screen')
