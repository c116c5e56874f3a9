# Unbound methods ask the metaclass of their class whose instances they take.
class Meta(type):
    def __instancecheck__(cls, object):
        print 'instance?', cls.__name__, type(object).__name__
        return type(object).__name__ != 'str'

    def __subclasscheck__(cls, other):
        print 'subclass?', cls.__name__, other.__name__
        return issubclass(other, dict)


class Base(object):
    __metaclass__ = Meta

    def count(*args):
        return len(args)


class Table(dict):
    total = count = Base.count


class Number(int):
    count = Base.count


print Table.total, Table().total() == 1, Table.total(Table(), 2)
print Number.count, Number().count
for arguments in (), ('text',), (Number(), 1):
    try:
        print Number().count(*arguments)
    except TypeError, e:
        print e


class Refusing(type):
    def __subclasscheck__(cls, other):
        raise ValueError('not asked for')

    def __instancecheck__(cls, object):
        raise KeyError(object)


class Guarded(object):
    __metaclass__ = Refusing

    def f(self):
        return 'done'


class Derived(Guarded):
    pass


for action in lambda: Guarded.f(1), lambda: Guarded().f(), lambda: Guarded.__dict__['f'](3):
    try:
        print action()
    except Exception, e:
        print type(e), e
