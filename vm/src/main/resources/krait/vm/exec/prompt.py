# Run once before the first prompt, in a namespace of its own.
class Quitter(object):
    """exit and quit, which a person types to leave."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return 'Use %s() or Ctrl-D (i.e. EOF) to exit' % self.name

    def __call__(self, code=None):
        raise SystemExit(code)

import __builtin__
__builtin__.exit = Quitter('exit')
__builtin__.quit = Quitter('quit')
