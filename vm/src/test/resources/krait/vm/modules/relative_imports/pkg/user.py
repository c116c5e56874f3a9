import sys
def t(code, **g):
    ns = dict(g)
    try:
        exec code in ns
        print code, '->', sorted((k, getattr(v, '__name__', v)) for k, v in ns.items() if k not in ('__builtins__',) and k not in g), sorted(k for k in ns if k.startswith('__p') )
    except Exception, e:
        print code, '->', type(e).__name__, e, sorted((k, ns[k]) for k in ns if k.startswith('__p'))
import helper
print helper.__name__, __name__, globals().get('__package__', 'no package')
from . import helper as h
print h.__name__, globals().get('__package__', 'no package')
N = ['pkg', 'pkg.user', 'pkg.nothing', 'top', 'gone.mod', 'pkg.sub', '__main__']
for n in N:
    for path in (None, []):
        g = {'__name__': n}
        if path is not None: g['__path__'] = path
        print '==', n, path
        t('import helper', **g)
        t('import other', **g)
        t('from . import helper', **g)
        t('from .helper import where', **g)
        t('from .. import helper', **g)
        t('from ... import helper', **g)
        t('from .other import where', **g)
        t('from .nothing import where', **g)
        t('import nothing', **g)
for p in ('pkg', 'pkg.sub', '', None, 3, 'gone'):
    print '== package', p
    for g in ({'__name__': 'pkg.user', '__package__': p}, {'__package__': p}):
        t('import helper', **g)
        t('from . import helper', **g)
        t('from .. import helper', **g)
t('from . import helper', __name__=3)
t('import helper', __name__=3)
t('from . import helper')
for k in sorted(sys.modules):
    if sys.modules[k] is None and k.split('.')[0] in ('pkg', '__main__'): print k,
print
