"""Lists compiled files by the module dis twice, with the built-in one and with that of a library.

Arguments: the folder of the library, then the files. Prints the names of files whose listings differ,
the first line that does, and how many files and lines there were.
"""
import dis
import imp
import marshal
import sys


class Lines(object):
    """Takes what print writes."""

    def __init__(self):
        self.pieces = []
        self.softspace = 0

    def write(self, text):
        self.pieces.append(text)


def show(module, code):
    print '# %s firstlineno %d' % (code.co_name, code.co_firstlineno)
    module.disassemble(code)
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            print
            show(module, constant)


def listing(module, code):
    screen, sys.stdout = sys.stdout, Lines()
    try:
        show(module, code)
        return ''.join(sys.stdout.pieces)
    finally:
        sys.stdout = screen


def difference(first, second):
    first, second = first.split('\n'), second.split('\n')
    for number in range(max(len(first), len(second))):
        one, other = first[number:number + 1], second[number:number + 1]
        if one != other:
            return 'line %d: %r but %r' % (number + 1, one, other)


library = sys.argv[1]
sys.path.append(library)
tables = imp.load_source('opcode', library + '/opcode.py')
theirs = imp.load_source('dis', library + '/dis.py')
for name in tables.__all__:
    if getattr(tables, name) != getattr(dis, name):
        print 'table', name, 'differs'
lines = different = 0
for name in sys.argv[2:]:
    code = marshal.loads(open(name, 'rb').read()[8:])
    built_in = listing(dis, code)
    lines += built_in.count('\n')
    found = difference(built_in, listing(theirs, code))
    if found:
        different += 1
        print name, found
print '%d files, %d lines, %d files differ' % (len(sys.argv) - 2, lines, different)
sys.exit(different and 1)
