# Compiles and lists the library of the Python 2 that runs this: PYTHON -S -E list_library.py OUT
# OUT/pyc/NAME.pyc is the compiled file, OUT/dis/NAME.dis the listing of all its code objects, each
# after a line "# name firstlineno N", with an empty line between. Addresses become ADDR.
import dis, imp, marshal, os, re, sys

out = sys.argv[1]
top = os.path.dirname(os.__file__)
address = re.compile(r' at 0x[0-9a-f]+, file "')


class Listing(object):
    def __init__(self, path):
        self.file = open(path, 'wb')
        self.line = []

    def write(self, text):
        self.line.append(text)
        if '\n' in text:
            self.file.write(address.sub(' at ADDR, file "', ''.join(self.line)))
            self.line = []

    def close(self):
        self.file.write(''.join(self.line))
        self.file.close()


def walk(code, first):
    if not first:
        print
    print '# %s firstlineno %d' % (code.co_name, code.co_firstlineno)
    dis.disassemble(code)
    for const in code.co_consts:
        if isinstance(const, type(code)):
            walk(const, False)


def prepare(kind, name):
    path = os.path.join(out, kind, name)
    if not os.path.isdir(os.path.dirname(path)):
        os.makedirs(os.path.dirname(path))
    return path


done = failed = 0
for folder, folders, files in os.walk(top):
    folders[:] = [f for f in folders if f != 'site-packages']
    for name in files:
        path = os.path.join(folder, name)
        relative = path[len(top) + 1:]
        if not name.endswith('.py'):
            continue
        source = open(path, 'rU')
        text = source.read()
        source.close()
        try:
            code = compile(text.rstrip(' \t') or '\n', relative, 'exec', 0, 1)
        except (SyntaxError, ValueError, TypeError):
            failed += 1
            continue
        data = marshal.dumps(code)
        pyc = open(prepare('pyc', relative + 'c'), 'wb')
        pyc.write(imp.get_magic() + '\0\0\0\0' + data)
        pyc.close()
        listing = Listing(prepare('dis', relative[:-3] + '.dis'))
        sys.stdout = listing
        walk(marshal.loads(data), True)
        sys.stdout = sys.__stdout__
        listing.close()
        done += 1
sys.stderr.write('%d files compiled and listed by Python %s, %d not compiled\n'
                 % (done, sys.version.split()[0], failed))
