"""Types that have no hash, though they have object's method; and the method of None."""


def attempt(function, *args):
    try:
        return type(function(*args)).__name__
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


class Bytes(bytearray):
    pass


class Equal(bytearray):
    def __eq__(self, other):
        return True


class Hashed(bytearray):
    def __hash__(self):
        return 5


class List(list):
    pass


values = [bytearray(), Bytes(), Equal(), Hashed(), [], List(), {}, set(), None]
if hasattr(dict, 'viewkeys'):
    values += [{}.viewkeys(), {}.viewitems(), {}.viewvalues(), memoryview('')]
for value in values:
    kind = type(value)
    method = kind.__hash__
    print kind.__name__, attempt(hash, value), method, type(kind.__dict__.get('__hash__', 'none of its own'))
    print attempt(value.__hash__), attempt({}.get, value)
print None.__hash__() == hash(None), attempt(basestring), attempt(basestring.__new__, basestring)
print attempt(basestring.__new__, str, 'a'), basestring.__new__ is str.__new__


class Base(basestring):
    pass


print attempt(Base), attempt(Base, 5)
