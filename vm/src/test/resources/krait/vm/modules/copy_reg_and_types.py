"""copy_reg and types, which Krait has of its own, and object.__reduce_ex__, which needs the first."""
import copy_reg
import types


def attempt(function, *args):
    try:
        return function(*args)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


for name in sorted(vars(types)):
    if not name.startswith('_'):
        print name, getattr(types, name)
print sorted(getattr(types, '__all__', ()))
for name in sorted(vars(copy_reg)):
    value = getattr(copy_reg, name)
    if isinstance(value, types.FunctionType):
        print name, value.func_code.co_varnames[:value.func_code.co_argcount], value.func_defaults
    elif not name.startswith('__'):
        print name, type(value)
print copy_reg.__all__
print copy_reg.dispatch_table.keys(), copy_reg.dispatch_table[complex](1 + 2j)


class Classic:
    pass


class Plain(object):
    def __init__(self):
        self.x = 1


class Empty(object):
    pass


class Slots(object):
    __slots__ = 'a', '__hidden', '__dict__'


class _Under(Slots):
    __slots__ = '__more'


class __(object):
    __slots__ = '__most',


class Closed(object):
    __slots__ = 'only'


class Listed(list):
    def __init__(self, *args):
        list.__init__(self, *args)
        self.label = 'listed'


class Counted(dict):
    pass


class Number(int):
    __slots__ = ()

    def __getnewargs__(self):
        return int(self) + 1,


class State(object):
    def __getstate__(self):
        return 'state'


class NoState(State):
    def __getstate__(self):
        return None


class Wrong(object):
    def __getnewargs__(self):
        return [1]


class Own(object):
    def __reduce__(self):
        return 'own'


class Mixed(Classic, list):
    pass


def shown(parts):
    if not isinstance(parts, tuple):
        return parts
    rest = []
    for part in parts[1:]:
        if hasattr(part, 'next'):
            part = ('next', list(part))
        rest.append(part)
    return parts[0].__name__, rest


slots = Slots()
slots.a = 1
slots._Slots__hidden = 2
slots.other = 3
under = _Under()
under._Under__more = 4
objects = [Plain(), Empty(), slots, under, __(), Closed(), Listed('ab'), Counted(a=1), Number(5),
           State(), NoState(), Wrong(), Own(), Mixed('c'), object(), 5, 'text', [1, 2], {'k': 'v'},
           (1,), None, len, 1.5, iter([]), types.FunctionType, xrange(3), u'u', set('a')]
copy_reg.__newobj__, copy_reg._reconstructor
for thing in objects:
    print type(thing).__name__
    for protocol in range(3):
        try:
            parts = shown(thing.__reduce_ex__(protocol))
        except Exception, e:
            parts = type(e).__name__, str(e)
        # Objects show their addresses.
        print '  ', protocol, str(parts).split(' at 0x')[0]
    print '  ', attempt(copy_reg._slotnames, type(thing)), '__slotnames__' in vars(type(thing))
made = copy_reg._reconstructor(Listed, list, [1, 2])
print made, vars(made), type(made)
print copy_reg._reconstructor(Number, int, 5), type(copy_reg._reconstructor(Empty, object, None))
print copy_reg.__newobj__(Number, 7), attempt(copy_reg.__newobj__)
print attempt(copy_reg._reduce_ex, Plain(), 2) or 'AssertionError'

print attempt(copy_reg.pickle, Classic, len)
print attempt(copy_reg.pickle, Plain, 5)
print attempt(copy_reg.pickle, Plain, len, 5), Plain in copy_reg.dispatch_table
print attempt(copy_reg.pickle, 'any', len, len), copy_reg.dispatch_table['any']
print attempt(copy_reg.constructor, 5), attempt(copy_reg.constructor, len)

for args in [('m', 'n', 5), ('m', 'n', 5), ('m', 'n', 6), ('m', 'o', 5), ('m', 'o', 0),
             ('m', 'o', 1 << 31), ('m', 'o', '7'), ('m', 'o', 'x'), ([], 'o', 9)]:
    print args, attempt(copy_reg.add_extension, *args),
    print copy_reg._extension_registry, copy_reg._inverted_registry
copy_reg._extension_cache[5] = copy_reg._extension_cache[6] = 'cached'
for args in [('m', 'n', 6), ('m', 'x', 5), ('m', 'n', 5), ('m', 'n', 5)]:
    print args, attempt(copy_reg.remove_extension, *args),
    print copy_reg._extension_registry, copy_reg._inverted_registry, copy_reg._extension_cache
print copy_reg.clear_extension_cache(), copy_reg._extension_cache

registry = copy_reg.dispatch_table
print reload(copy_reg) is copy_reg, copy_reg.dispatch_table is registry, reload(types) is types
