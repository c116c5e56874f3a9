"""Prints the names that built-in types and modules have.

Lines are "dir TYPE: NAMES", "own TYPE: NAME=KIND ..." for what stands in the type's own
dictionary (but the documentation and the ways to attributes), "size TYPE: NUMBERS", and
"module NAME: NAMES". Runs on CPython 2.5, 2.6 and 2.7 without a library.
"""
import sys
import __builtin__
import exceptions


def generator():
    yield sys._getframe()


def outer():
    x = 1
    return lambda: x


class Classic:
    def method(self):
        pass


class Slotted(object):
    __slots__ = ['field']


def traceback():
    try:
        1 // 0
    except ZeroDivisionError:
        return sys.exc_info()[2]


def sequence():
    class Sequence:
        def __getitem__(self, i):
            raise IndexError
    return iter(Sequence())


objects = '''
None
Ellipsis
NotImplemented
outer
outer.func_code
sys._getframe()
generator()
traceback()
outer().func_closure[0]
Classic
Classic()
Classic().method
len
str.join
int.__add__
(1).__add__
dict.__dict__['fromkeys']
type(outer).func_code
type(outer).func_closure
type.__dict__
Slotted.field
sys
sequence()
iter(int, 0)
iter([])
reversed([])
iter(())
iter('')
iter(u'')
iter({})
{}.iterkeys()
{}.itervalues()
{}.iteritems()
iter(set())
iter(xrange(1))
reversed(xrange(1))
u'a'._formatter_parser()
u'a'._formatter_field_name_split()[1]
iter(bytearray())
{}.viewkeys()
{}.viewvalues()
{}.viewitems()
sys.flags
sys.version_info
sys.float_info
sys.long_info
'''.split('\n')

types = {}


def add(value):
    if isinstance(value, type):
        types[value.__name__] = value


for module in (__builtin__, exceptions):
    for name in dir(module):
        add(getattr(module, name))
for text in objects:
    if text:
        try:
            value = eval(text)
        except (AttributeError, NameError):
            continue
        add(type(value))

names = types.keys()
names.sort()
for name in names:
    listed = dir(types[name])
    listed.sort()
    print 'dir %s: %s' % (name, ' '.join(listed))
unlisted = ('__doc__', '__getattribute__', '__setattr__', '__delattr__')
for name in names:
    own = types[name].__dict__.items()
    own.sort()
    listed = ['%s=%s' % (k, type(v).__name__) for k, v in own if k not in unlisted]
    print 'own %s: %s' % (name, ' '.join(listed))

version_tag = 1 << 19
for name in names:
    cls = types[name]
    flags = int(cls.__flags__ & ~version_tag)
    sizes = cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__, flags
    print 'size %s: %d %d %d %d %d' % ((name,) + sizes)

modules = '''
__builtin__ exceptions sys marshal imp operator itertools math cmath time _random _collections
_functools _warnings gc _weakref thread
'''.split()
for name in modules:
    try:
        module = __import__(name)
    except ImportError:
        continue
    listed = [n for n in dir(module) if n not in ('__file__', '__path__')]
    listed.sort()
    print 'module %s: %s' % (name, ' '.join(listed))
