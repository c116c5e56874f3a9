"""Prints what marshal.dumps makes of values: marshal version, expression and bytes in hex, a line each."""
import marshal

VALUES = [
    "None", "True", "False", "Ellipsis", "StopIteration",
    "0", "1", "-1", "2147483647", "-2147483648", "2147483648", "-2147483649", "9223372036854775807",
    "0L", "1L", "-1L", "32767L", "32768L", "-32768L", "2L**64", "-(2L**45)", "123456789012345678901234567890L",
    "0.0", "-0.0", "1.0", "0.1", "-1.5e300", "5e-324", "1e16", "1e17", "1e308*10", "-1e308*10",
    "1j", "2.5-3j", "-0.0+0j",
    "''", "'a'", "'a b'", "'\\xff\\n'", "u''", "u'a'", "u'\\xe9'", "u'\\u20ac'", "u'\\ud800'", "u'\\U0001d11e'",
    "()", "(1,)", "(1, 'x y', None)", "((), ((),))", "[]", "[1, [2]]", "{}", "{1: 'x y'}",
    "set([7])", "frozenset([7])", "frozenset()",
    "('one', 'one', 'two', 'one')", "(intern('a b'), intern('a b'))",
]

for version in (0, 1, 2):
    for text in VALUES:
        print '%d %s %s' % (version, text.encode('hex'), marshal.dumps(eval(text), version).encode('hex'))
