import dis, opcode, sys


class Screen:
    """Takes what print writes, piece by piece, with addresses replaced."""
    softspace = 0

    def __init__(self, pieces):
        self.pieces = pieces
        self.file = sys.stdout

    def write(self, text):
        at = text.find(' at 0x')
        while at >= 0:
            text = text[:at] + ' at <address>' + text[text.index(',', at):]
            at = text.find(' at 0x')
        if self.pieces:
            self.file.write(repr(text) + '\n')
        else:
            self.file.write(text)


def attempt(*arguments, **keywords):
    function = arguments[0]
    try:
        function(*arguments[1:], **keywords)
    except Exception, error:
        print '|', error.__class__.__name__, error


def sample(a, b=2, *c, **d):
    for i in c:
        if i < a or i in d:
            yield lambda: (i, b)
    else:
        print >>sys.stderr, u'\u20ac', 1e100, -0.5j, 7L, ('x', ("y'",)), a[b:], a.b.c
    try:
        del d[a]
    except KeyError, e:
        raise
    finally:
        global z
        z = [x for x in c if not x]


class Holder(object):
    number = 5

    class Classic:
        def method(self):
            return self

    class Modern(object):
        def method(self):
            return self.method

    code = (lambda: 0).func_code


class Odd:
    def __getattr__(self, name):
        raise ValueError(name)


class Like(object):
    __slots__ = ('co_code', 'co_consts', 'co_lnotab', 'co_firstlineno', 'co_names')


like = Like()
like.co_code = 'd\0\0e\0\0d\1\0S'
like.co_consts = ['first', sample.func_code]
like.co_names = ('n',)
like.co_lnotab = '\0\1\3\1\3\0\0\2\3\1'
like.co_firstlineno = 1000

sys.stdout = Screen(False)
dis.dis(sample)
for inner in sample.func_code.co_consts:
    if hasattr(inner, 'co_code'):
        dis.disassemble(inner, 3)
dis.dis(Holder)
dis.dis(like)
attempt(dis.dis, like.co_code)
attempt(dis.disassemble_string, like.co_code, 3, None, ['name'], ('constant', len))
attempt(dis.disassemble_string, '\xff\1\2|\7\0\x7f\0\0d\0\0j\x0b\0l\0\0', 0, ['v'] * 8, None, [1])
attempt(dis.disassemble_string, '|\0\0|\1\0', varnames=('only',))
attempt(dis.disassemble_string, 'e\0\0', names=[])
attempt(dis.disassemble_string, 'd')
attempt(dis.disassemble_string, chr(dis.EXTENDED_ARG) + '\1\0d\1\0')
attempt(dis.disassemble_string, list('n\3\0S'))
attempt(dis.disassemble_string, ['ab'])
like.co_code = chr(dis.EXTENDED_ARG) + '\1\0n\1\0' + chr(dis.EXTENDED_ARG) + '\1\0' * 2 + 'S' + 'd\2\0'
attempt(dis.disassemble, like)
like.co_code = 'e\5\0'
attempt(dis.dis, like)
like.co_names = [5]
like.co_code = 'e\0\0'
attempt(dis.dis, like)
attempt(dis.dis, Odd())
attempt(dis.dis, 5)
attempt(dis.dis, None)
attempt(dis.distb)
attempt(dis.distb, 5)
attempt(dis.dis, Holder.Modern())
print dis.findlabels('n\3\0q\0\0x\0\1'), dis.findlabels('')
print list(dis.findlinestarts(like)), list(dis.findlinestarts(sample.func_code))[:3]
sys.stdout.pieces = True
attempt(dis.dis, (lambda x: x.y).func_code.co_code)
dis.dis(lambda: len)
sys.stdout = sys.__stdout__
print dis.__all__, opcode.__all__
print [n for n in opcode.__all__ if getattr(dis, n) is not getattr(opcode, n)]
print opcode.opmap
for name in opcode.__all__:
    print name, getattr(opcode, name)
print dis.disco is dis.disassemble, type(opcode.opname), type(opcode.cmp_op)
