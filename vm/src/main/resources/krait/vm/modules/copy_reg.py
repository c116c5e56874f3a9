"""What pickle and copy have to know of types that can't tell how they are made again.

object.__reduce__ and object.__reduce_ex__ call the functions that begin with an underscore.
"""

from types import ClassType as _ClassType

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

# Bit of a type's __flags__: made by a class statement.
_HEAPTYPE = 0x200

# The function that takes apart the objects of a type.
dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Says which function takes objects of a type apart, and perhaps which makes them again."""
    if isinstance(ob_type, _ClassType):
        raise TypeError('copy_reg is not intended for use with classes')
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Refuses what can't be called, and so can't make objects again."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle_complex(c):
    return complex, (c.real, c.imag)


pickle(complex, pickle_complex, complex)


def _reconstructor(cls, base, state):
    """Makes an object of a class again, of the value that its built-in base has."""
    if base is object:
        return object.__new__(cls)
    from sys import version_info
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__ or version_info < (2, 6):
        base.__init__(made, state)
    return made


def _reduce_ex(self, proto):
    """What an object is made of, for the first two protocols."""
    assert proto < 2
    cls = self.__class__
    base = object
    for candidate in cls.__mro__:
        # Classic classes have no flags.
        if not getattr(candidate, '__flags__', _HEAPTYPE) & _HEAPTYPE:
            base = candidate
            break
    value = None
    if base is cls and base is not object:
        raise TypeError("can't pickle %s objects" % base.__name__)
    if base is not object:
        value = base(self)
    try:
        getstate = self.__getstate__
    except AttributeError:
        if getattr(self, '__slots__', None):
            raise TypeError('a class that defines __slots__ without defining __getstate__ '
                            'cannot be pickled')
        state = getattr(self, '__dict__', None)
    else:
        state = getstate()
    parts = _reconstructor, (cls, base, value)
    return parts + (state,) if state else parts


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def _slotnames(cls):
    """The names of all slots of a class and its bases, which the class then remembers."""
    names = cls.__dict__.get('__slotnames__')
    if names is not None:
        return names
    from sys import version_info
    names = []
    # A metaclass may hide the slots.
    for owner in hasattr(cls, '__slots__') and cls.__mro__ or ():
        slots = owner.__dict__.get('__slots__', ())
        if isinstance(slots, basestring):
            slots = [slots]
        for name in slots:
            if name[:2] == '__' and name[-2:] != '__':
                prefix = '_' + owner.__name__
                if version_info >= (2, 7):
                    prefix = owner.__name__.strip('_') and '_' + owner.__name__.lstrip('_')
                names.append(prefix + name)
            elif name not in ('__dict__', '__weakref__'):
                names.append(name)
    try:
        cls.__slotnames__ = names
    except:
        # Built-in types remember nothing.
        pass
    return names


# Short numbers for names that pickles hold often, and the objects found by them. The unpickler
# keeps these dictionaries, so they are changed, never replaced.
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Gives a name in a module a number."""
    code = int(code)
    if code < 1 or code > 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    known = _extension_registry.get(key)
    owner = _inverted_registry.get(code)
    if known == code and owner == key:
        return
    if key in _extension_registry:
        raise ValueError('key %s is already registered with code %s' % (key, known))
    if code in _inverted_registry:
        raise ValueError('code %s is already in use for key %s' % (code, owner))
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Takes the number from a name again."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError('key %s is not registered with code %s' % (key, code))
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
