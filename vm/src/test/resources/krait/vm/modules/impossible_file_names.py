"""Names that no file can have, as arguments, on sys.path, and as the file of code."""
import imp, sys, zipimport

def t(f, *args):
    try:
        return f(*args)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)

bad = 'a\0b'
for f, args in ((open, (bad,)), (file, (bad, 'w')), (execfile, (bad,)), (imp.find_module, (bad,)), (imp.find_module, ('x', [bad])), (imp.load_source, ('m', bad)), (__import__, (bad,)), (imp.is_builtin, (bad,)), (open, ('',)), (open, ('/dev/null/x',))):
    print f.__name__, args, t(f, *args)
sys.path[:] = [bad, '', '/dev/null', '/dev/null/x']
try:
    import nothing_at_all
except ImportError, e:
    print e
code = compile('def f():\n    1 / 0\n', 'given', 'exec')
kind = type(code)
def named(filename, line=1):
    c = compile('1 / 0', 'given', 'eval')
    return kind(c.co_argcount, c.co_nlocals, c.co_stacksize, c.co_flags, c.co_code, c.co_consts, c.co_names, c.co_varnames, filename, 'name', line, c.co_lnotab)
short = open('short.txt', 'w')
short.write('first\n  second')
short.close()
for filename in ('/dev/null', '/', '/dev/null/x', 'short.txt'):
    for line in (1, 2, 3, 9):
        try:
            eval(named(filename, line))
        except ZeroDivisionError, e:
            sys.excepthook(*sys.exc_info())
