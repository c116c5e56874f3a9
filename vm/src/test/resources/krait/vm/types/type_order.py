"""The order of built-in types, which is that of their addresses in CPython's executable."""
kinds = [object, type, int, long, str, unicode, list, dict, tuple, set, frozenset, float, complex,
         bool, bytearray, buffer, file, slice, xrange, super, property, staticmethod, classmethod,
         basestring, enumerate, reversed, type(None), type(Ellipsis), type(NotImplemented),
         type(len), type(lambda: 0), type((lambda: 0).func_code), type(kind for kind in ()),
         type(type.__dict__), type(str.join), type(str.__add__), type(''.__add__),
         type(iter('')), type(iter([])), type(iter(())), type(iter(set())), type(iter({})),
         BaseException, Exception, StopIteration, ValueError, TypeError, KeyError, IndexError,
         OSError, IOError, UnicodeError, Warning, SyntaxError]
for kind in sorted(kinds):
    print kind
print cmp(int, str), cmp(str, int), cmp(frozenset, 5), cmp(int, frozenset), max(kinds), min(kinds)
for left in frozenset(), set(), {}, 'a', xrange(1), slice(1), len:
    row = []
    for right in kinds:
        try:
            row.append(cmp(right, left))
        except TypeError:
            row.append('E')
    print type(left), row
