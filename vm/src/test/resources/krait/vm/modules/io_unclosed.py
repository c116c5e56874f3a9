# A text that nobody closes: what was written goes through all that lies beneath, which is then closed.
import _io, posix

class Raw(_io._RawIOBase):
    def __init__(self, base=_io._RawIOBase, tell=posix.write):
        self.base, self.report = base, tell

    def writable(self):
        return True

    def write(self, b):
        self.report(1, 'write %r\n' % b.tobytes())
        return len(b)

    def close(self):
        self.report(1, 'close\n')
        self.base.close(self)

text = _io.TextIOWrapper(_io.BufferedWriter(Raw()), 'utf-8')
text.write(u'never \u20ac closed')
with Raw() as closed:
    closed.write(memoryview('by hand'))
name = 'left.tmp'
_io.open(name, 'w', encoding='ascii').write(u'left alone')
posix.write(1, _io.open(name).read() + '\n')
posix.remove(name)
