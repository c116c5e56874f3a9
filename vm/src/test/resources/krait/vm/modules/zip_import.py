# zip files on sys.path: the type zipimporter, and modules from sources and compiled files.
import imp
import marshal
import sys
import zipimport
from zipimport import zipimporter, ZipImportError


def show(do, *args):
    try:
        print repr(do(*args))
    except Exception, e:
        print type(e).__name__, e


def number(value, size):
    return "".join([chr((value >> (8 * i)) & 0xff) for i in range(size)])


def write(name, entries, before="", after="", time=0x6000, date=0x3c21):
    """Writes a zip file of stored entries."""
    body, central = before, ""
    for path, data in entries:
        sizes = number(len(data), 4) * 2
        fields = number(0, 4) + number(time, 2) + number(date, 2) + number(0x98765432, 4) + sizes
        start = len(body) - len(before)
        body += "PK\3\4" + number(20, 2) + fields + number(len(path), 2) + number(0, 2) + path + data
        central += ("PK\1\2" + number(20, 2) + number(20, 2) + fields + number(len(path), 2)
                    + number(0, 2) * 4 + number(0, 4) + number(start, 4) + path)
    size = len(body) - len(before)
    end = ("PK\5\6" + number(0, 4) + number(len(entries), 2) * 2 + number(len(central), 4)
           + number(size, 4) + number(0, 2))
    f = open(name, "wb")
    f.write(body + central + end + after)
    f.close()


def compiled(source, name, time=None):
    data = marshal.dumps(compile(source, name, "exec"))
    if time is None:
        return imp.get_magic() + "\0\0\0\0" + data
    return imp.get_magic() + number(time, 4) + data


WHERE = "print __name__, __file__, __loader__, globals().get('__path__')\n"
write("lib.zip", [
    ("plain.py", WHERE + "def f(): return f.func_code.co_filename, f.func_code.co_firstlineno\n"),
    ("dos.py", "a = 1\r\nb = '''x\r\ny'''\rc = 3"),
    ("pack/__init__.py", WHERE + "import inner\n"),
    ("pack/inner.py", WHERE),
    ("code.pyc", compiled(WHERE, "made/up.py")),
    ("stale.pyc", compiled("raise ValueError\n", "stale.py", 1)),
    ("stale.py", "print 'from source'\n"),
    ("badmagic.pyc", "abcd\0\0\0\0Nxxxxx"),
    ("short.pyc", "abc"),
    ("nocode.pyc", imp.get_magic() + "\0\0\0\0i\1\0\0\0"),
    ("broken.pyc", imp.get_magic() + "\0\0\0\0Zzzzzzz"),
    ("fails.py", "x = 1\n1 / 0\n"),
    ("syntax.py", "x = = 1\n"),
    ("data.txt", "some data"),
    ("sub/deep/mod.py", WHERE),
    ("replaced.py", "import sys\nsys.modules[__name__] = 'else'\n"),
])
importer = zipimporter("lib.zip")
print importer, importer.archive, repr(importer.prefix)
print [n for n in dir(zipimporter) if not n.startswith("__")]
print sorted([n for n in dir(zipimport) if not n.startswith("__")])
print zipimporter, ZipImportError, ZipImportError.__mro__[:3]
print sorted(importer._files)[:3], importer._files["data.txt"]
print zipimport._zip_directory_cache.keys()
print zipimport._zip_directory_cache["lib.zip"] is importer._files
print zipimport.zipimporter in sys.path_hooks

for name in "plain pack pack.inner code stale badmagic short nocode nothing data".split():
    print name,
    show(importer.find_module, name)
    show(importer.is_package, name)
    show(importer.get_source, name)
    try:
        print type(importer.get_code(name))
    except Exception, e:
        print type(e).__name__, e
show(importer.get_data, "data.txt")
show(importer.get_data, "lib.zip/data.txt")
show(importer.get_data, "nothing.txt")
show(importer.get_data, "lib.zip")
show(importer.find_module, "plain", "path")
show(importer.find_module)
show(importer.find_module, 1)
show(importer.load_module, "nothing")
show(zipimporter)
show(zipimporter, "")
show(zipimporter, "nothing.zip")
show(zipimporter, ".")
show(zipimporter, "zip_import.py")
show(zipimporter, 1)
show(lambda: zipimporter(path="lib.zip"))
show(zipimporter, "lib.zip/")
show(zipimporter, "lib.zip/pack")
show(zipimporter, "lib.zip/pack/")
show(zipimporter, "lib.zip/no/such")
show(zipimporter, u"lib.zip")
show(setattr, importer, "archive", 1)
show(setattr, importer, "more", 1)

sys.path[:] = ["lib.zip", "other.zip", "lib.zip/sub/deep"]
import plain
print plain.f()
import dos
print dos.a, repr(dos.b), dos.c
import pack
import pack.inner
import code
import stale
import mod
print mod
import replaced
print replaced
for name in "badmagic short nocode broken fails syntax nothing data".split():
    try:
        __import__(name)
    except Exception, e:
        print type(e).__name__, e
    print name in sys.modules
print sorted([(k, type(v).__name__) for k, v in sys.path_importer_cache.items()
              if k.endswith(("b.zip", "r.zip", "deep"))])
reload(plain)
show(imp.find_module, "plain")
write("before.zip", [("shebang.py", "print __file__\n")], "#!/bin/sh\n")
write("after.zip", [("comment.py", "print __file__\n")], "", "comment")
sys.path[:] = ["before.zip", "after.zip"]
import shebang
show(zipimporter, "after.zip")
show(__import__, "comment")
open("tiny.zip", "wb").write("PK")
show(zipimporter, "tiny.zip")
class Sub(zipimporter):
    def find_module(self, name, path=None):
        print "asked for", name
        return zipimporter.find_module(self, name, path)
sub = Sub("lib.zip/pack")
sub.note = 1
print sub.note, sub.load_module("pack.inner").__name__
try:
    import fails
except ZeroDivisionError:
    pass
sys.path[:] = ["lib.zip"]
import fails
