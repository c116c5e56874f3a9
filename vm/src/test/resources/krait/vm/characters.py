# Prints what the running CPython knows about each character: runs of equal properties.
# A line is: first code point, flags, and how far upper, lower and title case are away.
import sys

TESTS = 'isalpha isdecimal isdigit isnumeric isspace isupper islower istitle'.split()


def properties(code):
    c = unichr(code)
    flags = 0
    for i in range(len(TESTS)):
        if getattr(c, TESTS[i])():
            flags |= 1 << i
    if len((c + u'x').splitlines()) > 1:
        flags |= 1 << len(TESTS)
    return (flags, ord(c.upper()) - code, ord(c.lower()) - code, ord(c.title()) - code)


last = None
for code in range(sys.maxunicode + 1):
    now = properties(code)
    if now != last:
        if now[1:] == (0, 0, 0):
            print '%x %x' % (code, now[0])
        else:
            print '%x %x %d %d %d' % ((code,) + now)
    last = now
