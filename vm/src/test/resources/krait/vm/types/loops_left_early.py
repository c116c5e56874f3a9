"""A generator that only its loop can reach is closed when the loop is left, as its finally blocks show."""
import sys

log = []

def gen(name, n=3):
    try:
        for i in range(n):
            yield i
        print '  exhausted', name
    except GeneratorExit:
        print '  exit', name, sys.exc_info()[0]
        raise
    finally:
        print '  closed', name

def show(title):
    print title

show('break')
for x in gen('a'):
    break
show('after break')

def returned():
    for x in gen('b'):
        for y in gen('c'):
            return x, y
print returned()

show('exception caught outside')
try:
    for x in gen('d'):
        for y in gen('e'):
            1 / 0
except ZeroDivisionError:
    print 'caught', sys.exc_info()[0]

def failing():
    for x in gen('f'):
        raise KeyError(x)
try:
    failing()
except KeyError, e:
    print 'caught', repr(e)

show('list comprehension')
try:
    print [1 / (x - 1) for x in gen('g')]
except ZeroDivisionError:
    print 'caught'

show('methods and __iter__')
class New(object):
    def __iter__(self):
        try:
            yield 1
            yield 2
        finally:
            print '  closed New'
    def walk(self, *args, **names):
        try:
            yield args
            yield names
        finally:
            print '  closed walk', args, sorted(names.items())
n = New()
for x in n:
    break
for x in n.walk():
    break
for x in New().walk(1, a=2):
    break
for x in n.walk(*(1, 2), **{'k': 3}):
    break
for x in gen(name='named', n=2):
    break
for x in gen('four', 4):
    break

show('held by a name')
held = gen('held')
for x in held:
    break
print held.next()
held.close()

show('held by a wrapper')
def wrapper():
    log.append(gen('wrapped'))
    return log[-1]
for x in wrapper():
    break
print log[0].next(), log[0].next()
for x in wrapper():
    break
print [g.gi_running for g in log]
log[0].close()
log[1].close()
print 'closed both'

show('finally and continue in between')
for i in range(2):
    for x in gen('h%d' % i):
        try:
            if x:
                break
            continue
        finally:
            print 'finally', i, x

show('nested generators')
def outer():
    try:
        for x in gen('inner'):
            yield x
    finally:
        print '  closed outer'
for x in outer():
    break

show('generator expressions')
def traced(x):
    print '  item', x
    return x
for x in (traced(y) for y in gen('source')):
    break
print 'after the expression'

show('errors while closing')
def stubborn():
    try:
        yield 1
    finally:
        raise ValueError('while closing')
class Errors:
    def write(self, text):
        log.append(text)
del log[:]
stderr, sys.stderr = sys.stderr, Errors()
for x in stubborn():
    break
print 'after the error'
def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
for x in ignoring():
    break
sys.stderr = stderr
print 'after the refusal', [part.split(' at ')[0] for part in log]

show('the exception stays')
def quiet():
    try:
        yield 1
    finally:
        try:
            raise IndexError
        except IndexError:
            pass
try:
    for x in quiet():
        raise TypeError('kept')
except TypeError, e:
    print e, sys.exc_info()[0]

show('with else and exhausted')
for x in gen('i', 1):
    pass
else:
    print 'else'
while True:
    for x in gen('j'):
        if x == 1:
            break
    else:
        print 'not here'
    break

def produce():
    for x in gen('k'):
        yield x
        for y in gen('l'):
            yield y
p = produce()
print p.next(), p.next()
p.close()
print 'end'
