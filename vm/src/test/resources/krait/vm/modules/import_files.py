import imp, marshal, sys

sys.path[:] = ['']


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception, error:
        return error.__class__.__name__, str(error)


def write(name, content):
    out = open(name, 'wb')
    out.write(content)
    out.close()


def read(name):
    try:
        file = open(name, 'rb')
    except IOError:
        return None
    content = file.read()
    file.close()
    return content


def loaded(prefix):
    return sorted((name, sys.modules[name] is None) for name in sys.modules if name.startswith(prefix))


import pack
print pack.one is sys.modules['pack.one'], pack.two.again is pack.one, loaded('pack')
from pack.inner import *
print sorted(name for name in globals() if name in ('deep', 'lazy')), pack.inner.lazy.__name__
for name in ('missing', 'pack.missing', 'pack.one.value', 'nothing', 'pack.', '.pack', 'pack/one', 'failing', 'wrong', 'vanishing'):
    print name, attempt(__import__, name), sys.modules.get(name, 'no module')
print attempt(__import__, 'swapped')
import swapped
print swapped
import circle_a
print circle_a.done, attempt(__import__, 'pack', {}, {}, [5]), attempt(__import__, 'pack', {}, {}, 5)
print attempt(__import__, 'one', {'__name__': 'pack.x'}).__name__, attempt(__import__, 'one', {'__name__': 'gone.x'}, {}, [], 1)
print attempt(__import__, 'one', {'__package__': 5}), attempt(__import__, 'one', {'__package__': ''}, {}, [], 1)
print attempt(__import__, 'one', {'__package__': 'pack'}).__name__, attempt(__import__, '', {'__package__': 'pack'}, {}, [], 3)
names = {'__name__': 'top'}
print attempt(__import__, 'sys', names).__name__, names.get('__package__', 'unset')
print attempt(__import__, 'sys', {'__package__': 'pack'}, {}, ['path'], 1)

sys.dont_write_bytecode = False
write('fresh.py', 'value = "from source"\ndef f(): pass\n')
import fresh
content = read('fresh.pyc')
print fresh.value, fresh.__file__, content[:4] == imp.get_magic(), content[8:] == marshal.dumps(compile(read('fresh.py'), 'fresh.py', 'exec'))
write('fresh.pyc', content[:8] + marshal.dumps(compile('value = "from compiled"\ndef f(): pass', 'elsewhere.py', 'exec')))
print reload(fresh) is fresh, fresh.value, fresh.__file__, fresh.f.func_code.co_filename
write('fresh.pyc', content[:4] + '\0\0\0\0' + content[8:])
reload(fresh)
print fresh.value, fresh.__file__, read('fresh.pyc') == content
write('fresh.pyc', 'mist' + content[4:])
reload(fresh)
print fresh.value, fresh.__file__, read('fresh.pyc') == content
for part in (content[:8], content[:20], content[:8] + 'N', content[:8] + '?'):
    write('fresh.pyc', part)
    print attempt(reload, fresh), sys.modules['fresh'] is fresh
sys.dont_write_bytecode = True
write('quiet.py', 'x = 1')
import quiet
print read('quiet.pyc')
write('alone.pyc', content)
import alone
print alone.value, alone.__file__, alone.f.func_code.co_filename
for part in ('', 'mist', 'mist\0\0\0\0N', content[:6], content[:12], content[:8] + 'i\1\0\0\0'):
    write('broken.pyc', part)
    print repr(part[8:]), attempt(__import__, 'broken'), 'broken' in sys.modules
del sys.modules['fresh']
print attempt(reload, fresh), attempt(reload, 5), attempt(reload, sys) is sys
one = sys.modules['pack.one']
kept = sys.modules.pop('pack')
print attempt(reload, one)
sys.modules['pack'] = kept
pack.one.extra = 'kept'
print reload(pack.one).extra


class Finder(object):
    def __init__(self, *names):
        self.names = names
        self.asked = []

    def find_module(self, name, path=None):
        self.asked.append((name, path))
        if name in self.names:
            return self

    def load_module(self, name):
        module = sys.modules[name] = imp.new_module(name)
        module.__path__ = ['hooked']
        return module


finder = Finder('hooked', 'hooked.part')
sys.meta_path.append(finder)
import hooked.part
print hooked.part, finder.asked, attempt(__import__, 'hooked.other'), finder.asked[2:]
sys.meta_path[:] = [5]
print attempt(__import__, 'never')
sys.meta_path[:] = []
sys.path.append('special:a')
sys.path_importer_cache.clear()


def hook(path):
    print 'hook', path
    if path.startswith('special'):
        return Finder('by_path')
    raise ImportError


sys.path_hooks.append(hook)
import by_path
print by_path, sorted((k, v.__class__.__name__) for k, v in sys.path_importer_cache.items())
sys.path_hooks[:] = []
sys.path[1:] = [5, None, u'.', 'no\0', 'absent']
write('late.py', '')
import late
print sorted((k, v.__class__.__name__) for k, v in sys.path_importer_cache.items())
print sys.path_importer_cache['absent'].find_module('x') if 'absent' in sys.path_importer_cache else 'unused'
for name in ('path', 'path_hooks', 'path_importer_cache', 'meta_path'):
    old = getattr(sys, name)
    setattr(sys, name, 5)
    print name, attempt(__import__, 'unheard'), attempt(imp.find_module, 'unheard')
    setattr(sys, name, old)

for arguments in ((), ('.',), ('',), (5,), ('absent',), ('a', 'b')):
    result = attempt(imp.NullImporter, *arguments)
    print arguments, result.__class__ is imp.NullImporter or result
print imp.NullImporter, [name for name in sorted(vars(imp)) if name.isupper()], [getattr(imp, n) for n in vars(imp) if n.isupper()] and imp.IMP_HOOK
print [item for item in imp.get_suffixes() if item[2] != imp.C_EXTENSION], len(imp.get_magic())
for arguments in (('sys',), ('pack', ['']), ('one', ['pack']), ('alone', ['']), ('missing',), ('x', 'y'), ('x', 5), (5,), ()):
    result = attempt(imp.find_module, *arguments)
    print arguments, getattr(result[0], 'mode', result[0]), result[1:]
file, path, description = imp.find_module('one', ['pack'])
module = imp.load_module('renamed', file, path, description)
print module.__name__, module.__file__, module.place(), file.closed, sys.modules['renamed'] is module
file.close()
print attempt(imp.load_module, 'packed', *imp.find_module('pack')).__path__ if 0 else attempt(imp.load_package, 'bare', 'nothing').__path__
for arguments in (('x', None, 'path', ('', 'r', 1)), ('x', 5, 'path', ('', 'r', 1)), ('x', None, 'path', ('', 'w', 1)),
                  ('x', None, 'path', ('', '', 77)), ('x', None, '', 5), ('sys', None, 'sys', ('', '', 6)), ('x', None, 'y', ('', '', 6)),
                  ('x', file, 'path', ('.py', 'U', 1))):
    result = attempt(imp.load_module, *arguments)
    print arguments[2:], result if isinstance(result, tuple) else result.__name__
print imp.load_source('as_source', 'quiet.py').x, imp.load_compiled('as_compiled', 'alone.pyc').value
print attempt(imp.load_compiled, 'c', 'quiet.py'), 'c' in sys.modules
made = imp.new_module('made')
print made, sorted(vars(made).items()), attempt(imp.new_module, 5)
print [imp.is_builtin(name) for name in ('sys', '__builtin__', 'imp', 'marshal', 'nope')], imp.is_frozen('nope'), imp.init_frozen('nope')
print attempt(imp.get_frozen_object, 'nope'), imp.init_builtin('nope'), imp.init_builtin('marshal') is marshal
print imp.lock_held(), imp.acquire_lock(), imp.lock_held(), imp.release_lock(), imp.lock_held(), attempt(imp.release_lock)
write('locked.py', 'import imp; print imp.lock_held()')
import locked
