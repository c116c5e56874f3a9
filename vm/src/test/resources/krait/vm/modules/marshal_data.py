import marshal, sys


def load(data):
    try:
        return repr(marshal.loads(data))
    except Exception, error:
        return '%s: %s' % (error.__class__.__name__, error)


none = '\0\0\0\0'
one = '\1\0\0\0'
minus = '\xff\xff\xff\xff'


def code(argcount=none, nlocals=none, code='s\1\0\0\0S', consts='(' + none, names='(' + none,
         varnames='(' + none, freevars='(' + none, cellvars='(' + none, filename='s' + none,
         name='s' + none, lnotab='s' + none):
    return ('c' + argcount + nlocals + one + none + code + consts + names + varnames + freevars
            + cellvars + filename + name + one + lnotab)


for kind in 'stu([<>l':
    print kind, load(kind + minus), load(kind + '\0\0\0\x80'), load(kind), load(kind + '\1')
for kind in '([<>':
    print kind, load(kind + one + '0'), load(kind + '\2\0\0\0N'), load(kind + one + '?')
for text in ('{0', '{N0', '{N0N', '{N00', '{[\0\0\0\0N[\0\0\0\0', '{NN(\1\0\0\0', '{0N', '{NTNF0',
             '{[' + none + 'NNN0', '{?', '{N?', '<' + one + '{0', '(' + one + '<' + one + '[' + none):
    print repr(text), load(text)
for text in ('a.b', '', ' 1 ', '1.5', 'nan', 'inf', '-1x', '1e5', '1e', '.5', '-', '+2', '0x10', '1_0'):
    print repr(text), load('f' + chr(len(text)) + text), text not in ('nan', 'inf') and load('x\0011' + chr(len(text)) + text)
print load('f'), load('f\5' + 'abc'), load('x'), load('x\0011'), load('g1234567'), load('y12345678')
for size in ('\1\0\0\0\1\0', '\2\0\0\0\1\0\0\0', '\xff\xff\xff\xff\1\0', '\1\0\0\0\xff\xff', '\1\0\0\0\1',
             '\xfe\xff\xff\xff\xff\x7f\xff\x7f'):
    print repr(size), load('l' + size)
for fields in (dict(argcount=minus), dict(nlocals=minus), dict(code='N'), dict(consts='N'),
               dict(names='['+none), dict(varnames='N'), dict(freevars='N'), dict(cellvars='N'),
               dict(filename='N'), dict(name='u' + none), dict(lnotab='N'), dict(code='0'),
               dict(lnotab='0'), dict(consts='(' + one + '0'), dict(argcount='')):
    print fields, load(code(**fields))
made = marshal.loads(code(consts='(\4\0\0\0s\4\0\0\0names\4\0\0\0a\0 b(\1\0\0\0s\3\0\0\0onet\3\0\0\0two', name='s\1\0\0\0n'))
print made.co_consts, made.co_consts[0] is 'name', made.co_consts[2][0] is 'one', made.co_name
print repr(marshal.dumps(made)), made == marshal.loads(marshal.dumps(made)), hash(made)
strings = marshal.loads('(\5\0\0\0s' + none + 's\1\0\0\0at\1\0\0\0bs\2\0\0\0abR' + none)
print strings, repr(marshal.dumps(strings))


class Text(str):
    pass


class Wide(unicode):
    pass


for value in (Text('sub'), Wide(u'ab'), buffer('xyz', 1), bytearray('bytes'), (u'\u20ac',), 2 ** 62, -2 ** 31,
              (intern('spam'), 'sp' + 'am', ''.join(['sp', 'am'])), {'k': {'k': 1}}, frozenset([1]),
              set(['k']), [Ellipsis, StopIteration, None, True, False], -(2 ** 45), 0L):
    for version in (0, 1, 2, 7, -1):
        print repr(marshal.dumps(value, version)),
    print
for value in (object(), [len], {1: Text}, (lambda: 0), NotImplemented, (xrange(3),)):
    try:
        print marshal.dumps(value)
    except ValueError, error:
        print error
deep = None
for i in range(2100):
    deep = [deep]
    if i in (1990, 2050):
        try:
            print i, len(marshal.dumps(deep)), marshal.loads(marshal.dumps(deep)) == [deep[0]]
        except (ValueError, RuntimeError), error:
            print error
for i in (500, 900, 2001, 5000):
    print i, load('(' + one + ('(' + one) * (i - 2) + 'N')[:24]
out = open('values', 'wb')
for value in (1, 'two', [3.5], made):
    marshal.dump(value, out)
marshal.dump((u'five',), out, 0)
out.write('i\1')
out.close()
values = open('values', 'rb')
for i in range(5):
    print repr(marshal.load(values))[:13], values.tell()
for i in range(2):
    try:
        print marshal.load(values), values.tell()
    except EOFError, error:
        print error
values.close()
for arguments in ((marshal.load, 5), (marshal.dump, 1, 2), (marshal.dump, 1),
                  (marshal.dump, 1, sys.stdout, 'x'), (marshal.loads, None),
                  (marshal.loads, [1]), (marshal.dumps,), (marshal.load,), (marshal.loads, u'N'),
                  (marshal.loads, u'\xff'), (marshal.loads, 'N', 1)):
    try:
        print arguments[0](*arguments[1:])
    except Exception, error:
        print error.__class__.__name__, error
print marshal.version, sorted(name for name in dir(marshal) if name[0] != '_')
