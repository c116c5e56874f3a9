"""Lists the code objects of compiled files by the module dis; a line with a bell begins each file."""
import dis
import marshal
import sys


def show(code):
    print '# %s firstlineno %d' % (code.co_name, code.co_firstlineno)
    dis.disassemble(code)
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            print
            show(constant)


for name in sys.argv[1:]:
    print '\a' + name
    data = open(name, 'rb').read()
    show(marshal.loads(data[8:]))
