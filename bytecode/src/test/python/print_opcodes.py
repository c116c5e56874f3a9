"""Prints the opcode tables of the interpreter that runs this: number, name and kind of operand, a line each."""
import dis

KINDS = [('const', dis.hasconst), ('name', dis.hasname), ('jrel', dis.hasjrel), ('jabs', dis.hasjabs),
         ('local', dis.haslocal), ('compare', dis.hascompare), ('free', dis.hasfree)]

for code in range(256):
    name = dis.opname[code]
    if name.startswith('<'):
        continue
    kind = 'plain'
    if code < dis.HAVE_ARGUMENT:
        kind = 'none'
    for label, codes in KINDS:
        if code in codes:
            kind = label
    print '%d %s %s' % (code, name, kind)
print 'cmp_op %s' % ', '.join(dis.cmp_op)
print 'HAVE_ARGUMENT %d' % dis.HAVE_ARGUMENT
print 'EXTENDED_ARG %d' % dis.EXTENDED_ARG
