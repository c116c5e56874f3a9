"""Prints for each program that is given the hash of its tree's text, and whether the tree compiles
to the code that the source compiles to."""
import sys
from _ast import AST, PyCF_ONLY_AST


def dump(node, out):
    if isinstance(node, AST):
        out.append(type(node).__name__)
        for name in node._fields + node._attributes:
            out.append(name)
            dump(getattr(node, name), out)
        out.append(')')
    elif isinstance(node, list):
        for item in node:
            dump(item, out)
        out.append(']')
    else:
        out.append(repr(node))


for path in sys.argv[1:]:
    source = open(path, 'U').read()
    try:
        tree = compile(source, path, 'exec', PyCF_ONLY_AST)
    except SyntaxError, error:
        print path, error.msg
        continue
    text = []
    dump(tree, text)
    try:
        same = compile(tree, path, 'exec') == compile(source, path, 'exec')
    except SyntaxError, error:
        same = error.msg
    print path, hash(' '.join(text)), same
