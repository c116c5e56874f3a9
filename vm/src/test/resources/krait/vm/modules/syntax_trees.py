"""The module _ast and trees given to compile: nodes, their constructors, and what is no tree."""
import _ast
from _ast import *


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


def dump(node):
    if isinstance(node, AST):
        parts = ['%s=%s' % (name, dump(getattr(node, name, 'missing'))) for name in node._fields]
        parts.extend(str(getattr(node, name, 'missing')) for name in node._attributes)
        return '%s(%s)' % (type(node).__name__, ', '.join(parts))
    if isinstance(node, list):
        return '[%s]' % ', '.join(map(dump, node))
    return repr(node)


for name in sorted(vars(_ast)):
    value = getattr(_ast, name)
    if isinstance(value, type):
        print name, value.__bases__, value._fields, value._attributes, value.__module__
    elif name != '__builtins__':
        print name, repr(value)

# Constructors.
print type(attempt(Module)), vars(Module([1])), vars(Module(body=2))
print attempt(Module, 1, 2), attempt(Pass, 1), attempt(BinOp, 1), attempt(BinOp, 1, 2, 3, 4)
print sorted(vars(BinOp(1, 2, 3, lineno=4, other=5)).items()), attempt(AST, 1)
print attempt(setattr, AST(), 'x', 1), vars(Name(id='x', ctx=Load())).keys()
print attempt(Name, 'x', Load(), id='y').id, Load() is Load(), AST.__reduce__(Num(5))[1:]
print AST().__reduce__()[1:], Num(5).__reduce_ex__(2)[1:], attempt(object.__new__, Name)


class Named(Name):
    _fields = ('id', 'ctx', 'more')


class Wrong(Name):
    _fields = 5


class Without(expr):
    _fields = ()


print sorted(vars(Named('a', 'b', 'c')).items()), attempt(Named, 1), attempt(Wrong)
print attempt(Wrong, 1), attempt(Without, 1)

# From source to nodes and back.
SOURCES = [
    'x = 1', 'def f(a, (b, c), d=1, *e, **g):\n  "doc"\n  return a, lambda: b\n',
    '@d\nclass C(A, B): pass', 'print >>f, 1, 2,', 'print', 'for i in x: break\nelse: pass',
    'while 1: continue', 'if a: b\nelif c: d\nelse: e', 'with a as b: c', 'raise a, b, c',
    'raise', 'try: a\nexcept b, c: d\nexcept: e\nelse: g', 'try: a\nfinally: b',
    'try: a\nexcept: b\nfinally: c', 'assert a, b', 'import a, b.c as d',
    'from .. import a as b', 'from a import *', 'exec a in b, c', 'def f():\n  global a, b',
    'a and b or not c', '-x + ~y ** +z // 2', '[a for b in c if d if e for f in g]',
    '(a for b in c)', 'def f(): yield', 'a < b <= c != d in e is not f not in g is h',
    'f(a, b=c, *d, **e)', '`a`', '1, 2L, 3.5, 4j, -5', '"a" "b", u"c", r"\\d"',
    'a.b.c[d][e:f][::g][..., h:i][j, k]', 'a.b += c[d]', 'del a, b.c, d[e], (f, [g])',
    '[a, (b, c)] = d = e', '{a: b}', 'x if y else z', '', 'from __future__ import division\n1 / 2']
for source in SOURCES:
    tree = compile(source, 'file', 'exec', PyCF_ONLY_AST)
    print dump(tree)
    if compile(tree, 'file', 'exec') != compile(source, 'file', 'exec'):
        print 'other code'
print dump(compile('x + 1', 'f', 'eval', 0x400)), dump(compile('x; y\n', 'f', 'single', 0x400))
print eval(compile(compile('2 + 3', 'f', 'eval', 0x400), 'f', 'eval'))
exec compile(compile('2 + 3; "shown"', 'f', 'single', 0x400), 'f', 'single')
tree = compile('a', 'f', 'exec', 0x400)
print tree.body[0].value.ctx is compile('b', 'f', 'eval', 0x400).body.ctx, compile(
    tree, 'f', 'exec', 0x400) is tree
print attempt(compile, tree, 'f', 'eval'), attempt(compile, tree, 'f', 'other')
print attempt(compile, tree, 'f', 'single'), attempt(compile, Pass(), 'f', 'exec')
print attempt(compile, 'a +', 'f', 'exec', 0x400), attempt(compile, 'return', 'f', 'exec', 0x400) is None
print attempt(compile, compile('return', 'f', 'exec', 0x400), 'f', 'exec')
print attempt(compile, compile('def f(a, a): 1', 'f', 'exec', 0x400), 'f', 'exec')
print eval(compile(compile('1 / 2', 'f', 'eval', 0x400), 'f', 'eval', 0x2000))


# What is no tree.
def at(node):
    node.lineno, node.col_offset = 3, 4
    return node


def name(text='x', context=None):
    return at(Name(text, context or Load()))


def shown(node):
    """The error without an address."""
    result = attempt(compile, Module([node]), 'f', 'exec')
    return result.split(' at 0x')[0] if isinstance(result, str) else 'code'


def expression(node):
    return shown(at(Expr(node)))


class Other(object):
    lineno = col_offset = 1


class Fake(object):
    lineno = col_offset = 1
    __class__ = Pass


class OwnPass(Pass):
    lineno = property(lambda self: 7)
    col_offset = 0


for node in [Pass(), Pass(lineno=1), Pass(lineno='a', col_offset=1), Pass(lineno=1, col_offset=2.5),
             Pass(lineno=1 << 40, col_offset=0), Pass(lineno=1 << 80, col_offset=0), at(Pass()),
             Other(), Fake(), OwnPass(), 5, at(stmt()), at(Assign()), at(Assign(targets=[name()])),
             at(Assign([name('y', Store())], None)), at(Assign((1,), name())),
             at(Assign(name(), name())), at(Assign([name('y', Store())], 5)),
             at(AugAssign(name('y', Store()), None, name())), at(AugAssign(name('y', Store()), 5, name())),
             at(Print(None, [], 5)), at(Print(None, [], True)), at(Print(values=[], nl=False)),
             at(Return()), at(FunctionDef('f', None, [], [])),
             at(FunctionDef('f', arguments(), [], [])), at(FunctionDef(None, arguments([], None, None, []), [], [])),
             at(FunctionDef('f', arguments([], None, None, []), [at(Pass())], [])),
             at(ClassDef('c', [], [at(Pass())], 5)), at(Import([alias()])), at(Import([alias(name='a')])),
             at(Import([5])), at(ImportFrom(module='a', names=[alias(name='b')])), at(ImportFrom('a', [alias(name='b')], 'c')),
             at(TryExcept([], [at(ExceptHandler(None, None, []))], [])),
             at(TryExcept([], [ExceptHandler(None, None, [])], [])), at(TryExcept([], [at(Pass())], [])),
             at(Expr()), at(Expr(None)), at(If(name(), [], [])), at(While(name(), [], []))]:
    print type(node).__name__, shown(node)
for node in [Num(), at(Num()), at(Num(None)), at(Num(5)), at(Num('text')), at(Num((1, 'a'))), at(Str('s')),
             at(Str(u'u')), at(Str()), at(Name(id='x')), at(Name(5 and None, Load())), at(Name('x', 5)),
             at(Name('x', expr_context())), at(BoolOp(And(), [name(), name()])), at(BoolOp(Add(), [])),
             at(BoolOp(None, [])), at(UnaryOp(USub(), name())), at(UnaryOp(USub, name())), at(Lambda()),
             at(Lambda(arguments([], None, None, []), name())), at(Call(name(), [], [], None, None)),
             at(Call(name(), [], [keyword('a', name())], None, None)), at(Call(func=name(), args=[], keywords=[])),
             at(Call(name(), [], [5], None, None)), at(Call(name(), [], [keyword()], None, None)),
             at(Compare(name(), [Lt()], [name()])), at(Compare(name(), [5], [name()])),
             at(Subscript(name(), Index(name()), Load())), at(Subscript(name(), Index(), Load())),
             at(Subscript(name(), slice(), Load())), at(Subscript(name(), Slice(), Load())),
             at(Subscript(name(), None, Load())), at(Subscript(name(), Ellipsis(), Load())),
             at(ListComp(name(), [comprehension(name('y', Store()), name(), [])])),
             at(ListComp(name(), [comprehension()])), at(Attribute(name(), 'a', Load())),
             at(Dict([], [])), at(List([], Load())), at(Tuple([name()], Load())), at(expr()), at(Yield())]:
    print type(node).__name__, expression(node)
tree = Module([at(Assign([name('made', Store())], at(BinOp(at(Num(40)), Add(), at(Num(2))))))])
code = compile(tree, 'made', 'exec')
exec code
print made, code.co_filename, code.co_firstlineno, code.co_consts, code.co_names
