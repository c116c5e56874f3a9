# The text of exceptions as str and unicode, and formats of objects that have none of their own.
import sys
def t(f, *a):
    try: print repr(f(*a))
    except Exception, e: print type(e).__name__, e
class E(Exception):
    def __init__(self, msg): self.msg = msg
    def __str__(self): return self.msg
class E2(Exception):
    def __str__(self): return 5
class E3(Exception):
    def __str__(self): return u'\xe4'
class E4(Exception):
    def __str__(self): return '\xe4'
class E5(Exception):
    def __unicode__(self): return u'uni'
class E6(E5):
    def __str__(self): return 'str'
for e in (E('foo'), E(u'f\xf6'), E2(), E3(), E4(), E5('a'), E6('a'), Exception(), Exception('a'), Exception('\xe4'), Exception(u'\xe4'), Exception(1, 'b'), KeyError('a'), KeyError(), KeyError('a', 'b'), IOError(1, 'b'), IOError(1, 'b', 'c'), IOError('a'), SyntaxError('msg', ('f', 1, 2, 'x')), SyntaxError('a'), SystemExit(3), UnicodeDecodeError('a', 'b', 0, 1, 'r'), UnicodeEncodeError('a', u'b', 0, 1, 'r'), UnicodeError('x'), StopIteration(5), UnicodeDecodeError):
    t(unicode, e); t(str, e); t(lambda: u'%s' % e); t(lambda: '%s' % e)
    if hasattr(e, '__unicode__'): t(lambda: e.__unicode__())
# format deprecation
import _warnings
_warnings.filters.insert(0, ('always', None, Warning, None, 0))
class O(object): pass
class OS(object):
    def __str__(self): return 'os'
class OC:
    def __str__(self): return 'oc'
class OF(object):
    def __format__(self, s): return object.__format__(self, s)
    def __str__(self): return 'of'
for o in (OS(), OC(), OF(), None, [], {}, (), Exception('e'), 1j, True, E('a'), slice(1), u'u', 's', 1, 1.5, 3L):
    for s in ('', '5', u'', u'5'):
        t(format, o, s)
    t(lambda: '{0:5}{0}'.format(o)); t(lambda: u'{0:5}{0}'.format(o))
class U(unicode):
    def __unicode__(self): return u'overridden'
    def __str__(self): return 'str over'
class S(str):
    def __unicode__(self): return u'overridden'
    def __str__(self): return 'str over'
for x in (U('a'), S('a')):
    t(lambda: '%s' % x); t(lambda: u'%s' % x); t(lambda: '{0}'.format(x)); t(lambda: u'{0}'.format(x)); t(format, x); t(format, x, '9'); t(format, x, u''); t(lambda: '{0!s}'.format(x)); t(lambda: u'{0!s}'.format(x));t(lambda: '{0!r}'.format(x));t(lambda: u'{0:9}'.format(x))
    t(unicode, x); t(str, x); t(lambda: ''.join([x])); t(lambda: u''.join([x])); t(lambda: x+'b')
