# Sets that have a hash, comparisons called by name, and reprs that are no plain strings.
def t(f, *a):
    try:
        print repr(f(*a))
    except Exception, e:
        print type(e).__name__, e


class H(set):
    def __hash__(self):
        print 'hash',
        return 42


class Unhashable(set):
    pass


class Failing(set):
    def __hash__(self):
        raise KeyError('hash')


h = H([1])
s = set([h])
print h in s, set([1]) in s, frozenset([1]) in s, H([1]) in s
s.discard(H([1]))
print len(s), s.discard(h), len(s)
t(s.remove, H())
t(s.remove, Unhashable([2]))
t(lambda: Failing() in s)
f = set([frozenset([2])])
print Unhashable([2]) in f, set([2]) in f
f.remove(Unhashable([2]))
print f
t(int.__cmp__, 1, 1.0)
t(int.__cmp__, 1, True)
t(lambda: (1).__class__.__cmp__(1, 2L))
t((1).__cmp__, 'x')
t(lambda: dict.__cmp__({}, []))


class R(str):
    def __repr__(self):
        return self


r = repr(R('w'))
print type(r), r, [r], '%r' % r


class NotBound:
    __getattr__ = property(lambda self: 1)


class Swallows:
    def __getattr__(self, name):
        return 'instead of ' + name

    x = property(lambda self: self.missing.y)
    __eq__ = property(lambda self: ''.y)
    __hash__ = property(lambda self: ''.y)


t(getattr, NotBound(), 'x')
t(getattr, Swallows(), 'x')
t(getattr, Swallows(), 'x', 5)


class Loses:
    __eq__ = __coerce__ = __cmp__ = __nonzero__ = __str__ = property(lambda self: ''.y)


print Loses() == Loses(), Loses() != 1, bool(Loses()), cmp(Loses(), Loses()) == 0
t(lambda: Loses() + 1)
print str(Loses()).split('.')[1][:14]
