# What the module warnings holds may be of any type when a warning is given.
import sys
import _warnings


class Module(object):
    pass


class Loader:
    def get_source(self, name):
        return 'a\n b \nc'


def attempt(*arguments, **keywords):
    try:
        print _warnings.warn_explicit(*arguments, **keywords)
    except Exception, e:
        print type(e), e


state = sys.modules['warnings'] = Module()
state.filters = []
state.defaultaction = 'default'
state.showwarning = lambda *arguments: sys.stdout.write(repr(arguments) + '\n')
for once in None, 5, [], {}:
    state.filters = [('once', None, Warning, None, 0)]
    state.onceregistry = once
    attempt('foo', Warning, 'bar', 1, registry=None)
    attempt('foo', Warning, 'bar', 1, registry={})
for filters in (None, 5, [], [1], [(1,)], [('default', 1, Warning, None, 0)][:0], (),
                [('default', None, 5, None, 0)], [('default', None, Warning, None, 'x')],
                [(5, None, Warning, None, 0)], [(u'default', None, Warning, None, 0)],
                [(u'error', None, Warning, None, 0)]):
    state.filters = filters
    attempt('foo', Warning, 'bar', 1, registry={})
state.filters = []
for line in 1, 2, 3, 0, -1, 100:
    attempt('foo', Warning, 'bar', line, module_globals={'__loader__': Loader(), '__name__': 'm'})
