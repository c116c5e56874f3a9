# The functions and types of _sre: arguments, attributes and errors.
import _sre
import sys
import _weakref

LATE = sys.version_info >= (2, 7)


def show(function, *args, **names):
    try:
        print repr(function(*args, **names)).split(' at 0x')[0]
    except Exception, e:
        print type(e).__name__, e


print sorted(name for name in dir(_sre) if name[0] != '_')
print _sre.MAGIC, _sre.CODESIZE, getattr(_sre, 'MAXREPEAT', None), _sre.copyright
show(_sre.compile)
show(_sre.compile, 1, 2, 3)
for code in [], [-1], [1L << 70], [1L << 40], [70000], ['a'], [None], [0], [1], [1, 1], [1L], [99, 1], [21], [21, 1], [19, 1], [12, 0, 1]:
    print code,
    show(_sre.compile, 1, 2, code)
for groups in -1, 0, 1, 100, 101, 1L << 70, 1.5, 'x':
    show(_sre.compile, 1, 2, [1], groups)
show(_sre.compile, 1, 2.5, [1])
show(_sre.compile, 1, 1 << 40, [1])
show(_sre.compile, 1, 2, [1], a=2)

# What CPython makes of (?P<name>a)(b)?
CODE = [21, 0, 19, 97, 21, 1, 28, 9, 0, 1, 21, 2, 19, 98, 21, 3, 22, 1]
pattern = _sre.compile('source', 34, CODE, 2, {'name': 1, 'other': 2L, 'wrong': 'x', 'far': 9}, [None, 'name', None])
print type(pattern), pattern.pattern, pattern.flags, pattern.groups, sorted(pattern.groupindex)
match = pattern.match('xab', 1)
print type(match), match.regs, match.regs is match.regs, match.pos, match.endpos, match.string, match.re is pattern
print match.lastindex, match.lastgroup, match.groups(), match.groups(5), match.groups(default='-')
single = pattern.match(u'a')
print single.groups(), single.groups('-'), single.lastindex, single.lastgroup, single.span(2), single.group(2)
for key in 0, 1, 2, 3, -1, True, 'name', u'name', 'other', 'wrong', 'far', 'none', None, [], 1L, 1L << 70, 1.0:
    print repr(key),
    show(match.group, key)
    show(match.start, key)
    show(match.span, key)
show(match.group)
show(match.group, 1, 'name', 0)
show(match.group, 1, 3)
show(match.start, 1, 2)
show(match.end, 1, 2)
show(match.span, 1, 2)
show(match.groups, 1, 2)
show(match.groups, other=3)
show(match.groupdict, 1, 2)
show(match.expand)
named = _sre.compile('source', 0, CODE, 2, {'name': 1, 'other': 2}, ())
print sorted(named.match('a').groupdict('-').items()), named.match('ab').groupdict(default=1) == {'name': 'a', 'other': 'b'}
print named.match('ab').lastgroup
show(match.groupdict)
bare = _sre.compile('bare', 0, [19, 97, 1])
print bare.groups, bare.match('a').groupdict(), bare.match('a').lastgroup, bare.match('a').groups()
show(bare.match('a').group, 'name')

for method in pattern.match, pattern.search, pattern.findall:
    show(method)
    show(method, 1)
    show(method, None)
    show(method, xrange(3))
    show(method, 'a', 'x')
    show(method, 'a', None)
    show(method, 'a', 1 << 70)
    show(method, 'a', -5, 1L)
    show(method, 'a', 1, 2, 3)
    show(method, 'a', 1, 2, 3, 4)
    show(method, 'a', other=1)
    show(method, pos=1)
show(pattern.match, 'a', 0.0)
for name in ('pattern', 'string'):
    show(pattern.match, **{name: 'a'})
    show(pattern.search, **{name: 'xa', 'pos': 1, 'endpos': 2})
    show(pattern.match, 'a', **{name: 'b'})
for name in ('source', 'string'):
    show(pattern.findall, **{name: 'ab'})
    show(pattern.split, **{name: 'ab', 'maxsplit': 1})
show(pattern.findall, 'a', 0, 1, source='b')
show(pattern.split)
show(pattern.split, 'a', 'b')
show(pattern.split, 'xabx', -1)
show(pattern.split, 'a', 1, 2, 3)
show(pattern.finditer)
show(pattern.finditer, 5)
show(pattern.finditer, 'a', 1, 2, 3)
show(pattern.finditer, string='a')
show(pattern.scanner)
show(pattern.scanner, 'a', 'b')
show(pattern.sub)
show(pattern.sub, 'a')
show(pattern.sub, 'a', 5)
show(pattern.sub, 'a', 'b', 1, 2)
show(pattern.subn, 'a')
show(pattern.sub, 'x', 'aab', count=1)
show(pattern.subn, repl=u'x', string='aab')
show(pattern.subn, 'x', u'aab', 5)
show(pattern.sub, lambda match: None, 'aabc')
show(pattern.sub, lambda match: 5, 'aabc')
show(pattern.sub, lambda: 5, 'aabc')
show(pattern.sub, 'x', 'aab', -1)
for method in pattern.__copy__, match.__copy__:
    show(method)
    show(method, 1)
for method in pattern.__deepcopy__, match.__deepcopy__:
    show(method)
    show(method, {})

scanner = pattern.scanner('aab')
print type(scanner), scanner.pattern is pattern, scanner.match().span(), scanner.search().span(), scanner.match()
show(scanner.match, 1)
iterator = pattern.finditer('aab')
print type(iterator), [found.regs for found in iterator], list(iterator)

# (?:ab)* and the same with as few as possible, for which CPython has no limit either.
for until in 22, 23:
    long_one = _sre.compile('long', 0, [28, 7, 0, getattr(_sre, 'MAXREPEAT', 65535), 19, 97, 19, 98, until, 6, 5, 1])
    print long_one.match('ab' * 100000).span(), long_one.match('ab' * 1000 + 'x')

for thing in 'ab', u'ab', buffer('xab', 1), bytearray('ab'):
    print repr(pattern.match(thing).group()), pattern.findall(thing), pattern.split(thing)
    show(pattern.sub, 'x', thing)
if LATE:
    show(pattern.match, memoryview('ab'))


class Text(str):
    def __getslice__(self, start, stop):
        return 'slice(%d, %d)' % (start, stop)


print pattern.findall(Text('ab')), pattern.match(Text('ab')).group(1), pattern.split(Text('cab'))
whole = 'ab'
print pattern.match(whole).group() is whole
print _weakref.ref(pattern)() is pattern
for thing in match, scanner:
    show(_weakref.ref, thing)
for thing in pattern, match, scanner:
    show(type(thing))
    show(cmp, thing, thing)
    show(lambda: hash(thing) == hash(thing))
    show(hasattr, thing, 'other')
    try:
        class Derived(type(thing)):
            pass
    except TypeError, e:
        print str(e).split('\n')[-1].strip()
for args in (1,), (65, 0), (65, 4), (192, 0), (192, 4), (192, 32), (0x130, 32), (0x410, 32), (-1, 0), (-1, 32), (70000, 32), (66560, 32), (66560, 0):
    print args,
    show(_sre.getlower, *args)
show(_sre.getcodesize)
show(_sre.getcodesize, 1)
