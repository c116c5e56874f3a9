"""__del__ where it does not matter when exactly it is called: after gc.collect() and at the end of the program."""
import gc, sys

log = []
numbers = {}

class Classic:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        log.append(('classic', self.name, self.__class__.__name__))

class New(object):
    __slots__ = ('name', '__dict__')
    def __init__(self, name):
        self.name = name
        self.extra = [name]
        numbers[name] = id(self)
    def __del__(self):
        log.append(('new', self.name, self.extra, id(self) == numbers[self.name], type(self) is New))

class Derived(New):
    def __del__(self):
        New.__del__(self)
        log.append('derived')

def seen(title):
    gc.collect()
    print title, sorted(log)
    del log[:]

def make():
    Classic('a'), New('b'), Derived('c')
    kept = New('d')
    return kept
kept = make()
seen('temporaries')
print log

class Half(object):
    def __init__(self):
        raise ValueError('no')
    def __del__(self):
        log.append('half made')
def half():
    try:
        Half()
    except ValueError, e:
        print e
half()
try:
    int('x')
except ValueError:
    pass
sys.exc_clear()
seen('init raised')

class Saved(object):
    all = []
    def __del__(self):
        Saved.all.append(self)
def save():
    Saved().mark = 'marked'
save()
gc.collect()
print len(Saved.all), Saved.all[0].mark, Saved.all[0].__class__ is Saved
Saved.__del__ = lambda self: None

class Errors(object):
    def write(self, text):
        log.append(text)
class Bad(object):
    def __del__(self):
        raise KeyError(self.__class__.__name__)
def bad():
    Bad()
stderr, sys.stderr = sys.stderr, Errors()
bad()
gc.collect()
sys.stderr = stderr
print ''.join(log).split('.__del__')[0]
del log[:]

def by_hand():
    o = object.__new__(New)
    o.name, o.extra, numbers['o'] = 'o', 0, id(o)
    o.__dict__ = {'extra': 'replaced'}
    c = Classic('replaced')
    c.__dict__ = {'name': 'another'}
by_hand()
seen('object.__new__')

class Last:
    def __init__(self, name):
        self.name = name
    def __del__(self, write=sys.stdout.write):
        write('at the end: ' + self.name + '\n')
z = Last('public z')
_y = Last('private y')
a = Last('public a')
w = Last('public w')
del New.__del__
print 'end'
