from __future__ import division
import sys
import __future__


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception, error:
        return error.__class__.__name__, str(error)


class Names:
    def __init__(self, **known):
        self.known = known
        self.asked = []

    def __getitem__(self, name):
        self.asked.append(name)
        return self.known[name]

    def __setitem__(self, name, value):
        self.asked.append(name + '=')
        self.known[name] = value

    def __delitem__(self, name):
        self.asked.append('-' + name)
        del self.known[name]

    def keys(self):
        return ['k', 'a', 3]


class Own(dict):
    def __getitem__(self, name):
        return 'item ' + name


print eval('1 / 2'), eval(compile('1 / 2', 'f', 'eval')), eval(compile('1 / 2', 'f', 'eval', 0, 1))
print eval(' \t1 + 1'), repr(eval(u'u"\xe9"')), attempt(eval, '\n1'), attempt(eval, '1\n\n'), attempt(eval, ' ')
print attempt(eval), attempt(eval, 5), attempt(eval, '1', 5), attempt(eval, '1', {}, 5), attempt(eval, '1', Names())
print attempt(eval, 'x', Own(x=1)), attempt(eval, 'x', {}, Own(x=1)), attempt(eval, 'x', None, None), attempt(eval, '1\0')
names = Names(a=1)
print eval('a + len([a])', {}, names), names.asked
print attempt(eval, 'locals() is names, dir(), vars() is names', globals(), names), eval('globals() is locals()', {})
names = Names(a=1)
exec 'b = a; c = b; del a; import sys; from sys import maxint' in {}, names
print sorted(names.known), names.asked
print attempt(eval, compile('del missing', 'f', 'exec'), {}, Names())
space = {}
print eval('__builtins__', space) is __builtins__ or sorted(space), eval('len.__name__', {'__builtins__': {'len': len}})
print attempt(eval, 'len', {'__builtins__': {}}), attempt(eval, 'None', {'__builtins__': 5})
for arguments in (('1', 'f', 'exec', 0x2000), ('1', 'f', 'exec', 0x10), ('1', 'f', 'exec', 0x200), ('1', 'f', 'exec', 1),
                  ('1', 'f', 'exec', -1), ('1', 'f', 'exec', 'x'), ('1', 'f', 'other'), ('1', 'f', None), ('1', 5, 'exec'),
                  ('1', u'f', 'exec'), ('1', u'\xe9', 'exec'), ('1', 'f\0', 'exec'), (None, 'f', 'exec'), (buffer('1'), 'f', 'eval'),
                  ('1\0', 'f', 'exec'), (u'1\0', 'f', 'exec'), ('1', 'f'), ('1', 'f', 'eval', 0, 0, 0), ([], 'f', 'exec')):
    result = attempt(compile, *arguments)
    print arguments[1:], getattr(result, 'co_flags', result), getattr(result, 'co_filename', '')
print compile(source='1 / 2', filename='name', mode='eval', flags=0, dont_inherit=True).co_flags
print attempt(compile, '1', 'f', 'exec', bad=1), attempt(compile, '1', 'f', 'exec', flags=1.5)
for text in ('x = 1\n', 'x = 1', 'if 1:\n  x = 2', '', '# c', '\r\nx = 3\r\n', 'x = "\xe9"', '\xef\xbb\xbfx = 4'):
    space = {}
    print repr(text), attempt(eval, attempt(compile, text, 'f', 'exec'), space), space.get('x')


def local():
    a = 1
    exec 'b = a + 1'
    exec 'a = 5'
    print a, b, sorted(locals())
    exec 'c = a' in {'a': 7}
    print 'c' in locals(), attempt(eval, 'a + b')
    exec ('d = 4',)[0]
    exec ('e = d', {'d': 6}, locals())
    print d, e
    try:
        exec 'a = 8; 1 / 0'
    except ZeroDivisionError:
        print a


local()
for program in ("exec 5", "exec 'x' in 5", "exec '' in {}, 5", "exec '' in Names()", "exec None", "exec ('x',)", "exec 'x\\0'",
                "exec compile('y', 'f', 'eval')", "exec '', {}"):
    try:
        exec program
    except Exception, error:
        print program, error.__class__.__name__, error
out = open('part.py', 'w')
out.write('first line is read\nvalue = 3 / 2\nplace = __name__\n')
out.close()
part = open('part.py')
part.readline()
space = {'__name__': 'given'}
exec part in space
print space['value'], space['place'], repr(part.read())
part.close()
out = open('part.py', 'w')
out.write('value = 3 / 2\nif value:\n  place = __name__')
out.close()
print execfile('part.py'), value, place
space = {}
print execfile('part.py', space, Names(__name__='inner')), sorted(space)
print attempt(execfile, 'missing.py'), attempt(execfile), attempt(execfile, 'part.py', 5), attempt(execfile, 'part.py', {}, 5)
print attempt(execfile, 5), attempt(execfile, 'part.py', None), attempt(execfile, '.')
out = open('part.py', 'w')
out.write('def f(:\n')
out.close()
try:
    execfile('part.py')
except SyntaxError, error:
    print error.args
print getattr(__builtins__, 'print')
write = getattr(__builtins__, 'print')
print write('a', 1, u'b'), write(), write('x', 'y', sep='-', end='.\n'), write('z', end=None, sep=None, file=None)
print attempt(write, sep=1), attempt(write, end=[]), attempt(write, other=1), attempt(write, file=5)


class File:
    pieces = []

    def write(self, text):
        self.pieces.append(text)


write(1, u'\u20ac', [u'x'], sep='|', file=File())
write('a', 'b', end=u'', file=File())
write(file=File())
print File.pieces
print __future__.__all__ == ['all_feature_names'] + __future__.all_feature_names, sorted(vars(__future__._Feature))
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print name, feature, feature.getOptionalRelease() == feature.optional, feature.getMandatoryRelease() is feature.mandatory
print __future__._Feature(1, 2, 3), sorted(n for n in dir(__future__) if n.isupper())
exec 'exec compile("print 1 / 0", "deep.py", "exec")'
