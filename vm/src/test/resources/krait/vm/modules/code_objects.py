import sys

Code = type((lambda: 0).func_code)
Function = type(lambda: 0)


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception, error:
        return error.__class__.__name__, str(error)


def plain(*changes):
    fields = [0, 0, 1, 67, 'd\0\0S', (None,), (), (), 'file', 'name', 7, '']
    for index, value in changes:
        fields[index:index + 1] = [value]
    return fields


print attempt(Code, *plain()).co_name, attempt(Code)
print attempt(Code, *(plain() + [(), (), ()])), attempt(Code, *plain()[:11])
for index in range(12):
    for value in ('x', u'u', None, [], ('a', 1), -1, 2 ** 31, 2 ** 63):
        result = attempt(Code, *plain((index, value)))
        print index, repr(value), isinstance(result, Code) or result
print attempt(Code, *(plain() + ['f'])), attempt(Code, *(plain() + [(), (2,)]))


class Name(str):
    pass


made = Code(*(plain((5, ('name_like', 'not like', 'a\0 b', (Name('n'), 'inner_name'), 1.5, len, [])),
                    (6, (Name('global_name'), 'other')), (8, 'a\0b'), (9, 'n' * 150)) + [('f1',), ('c1', 'c2')]))
print repr(made).replace(hex(id(made)), 'ADDR')
print made.co_consts, made.co_consts[0] is 'name_like', made.co_consts[5] is len
print made.co_names, type(made.co_names[0]), made.co_freevars, made.co_cellvars, repr(made.co_filename)
print made.co_argcount, made.co_nlocals, made.co_stacksize, made.co_flags, made.co_firstlineno
print attempt(hash, made), repr(Code(*plain((10, 0))))[-22:], repr(Code(*plain((10, -5))))[-22:]
print attempt(setattr, made, 'co_name', 'x'), attempt(getattr, made, 'co_missing')
one, same = Code(*plain()), Code(*plain((8, 'other'), (11, '\1\2'), (2, 9)))
print one == same, cmp(one, same), hash(one) == hash(same)
for change in ((0, 1), (1, 1), (3, 66), (4, 'd\0\0SS'), (5, (0,)), (6, ('a',)), (7, ('a',)), (9, 'nam'), (10, 8)):
    other = Code(*plain(change))
    print change, one == other, one != other, cmp(one, other), cmp(other, one)
print one == Code(*(plain() + [('a',)])), cmp(one, Code(*(plain() + [(), ('a',)])))
print Code(*plain((5, (1, 0.0)))) == Code(*plain((5, (1.0, -0.0)))), one == 5, one != 5
print attempt(lambda: one < same), attempt(one.__cmp__, 5)


def outer(a, b=2, *c, **d):
    e = a
    return lambda: e


def other(x):
    return x * 2


print outer.func_code.co_varnames, outer.func_code.co_cellvars, outer(1).func_code.co_freevars
print attempt(setattr, other, 'func_code', outer(1).func_code)
print attempt(setattr, other, 'func_code', None), attempt(delattr, other, 'func_code')
other.func_code = (lambda x: x + 1).func_code
print other(4), other.func_name, other.func_code.co_name
print attempt(Function, outer(1).func_code, {}), attempt(Function, outer(1).func_code, {}, None, None, ())
print attempt(Function, outer(1).func_code, {}, None, None, (1,)), attempt(Function, 1, {}), attempt(Function, one, 1)
print attempt(Function, outer(1).func_code, {}, 'renamed', (), outer(5).func_closure)()
print attempt(eval, outer(1).func_code), attempt(lambda: eval(outer.func_code))
try:
    exec outer(1).func_code
except TypeError, error:
    print error
assembled = Code(*plain((4, 'd\1\0d\2\0\x17S'), (5, (None, 'joined ', 'constants')), (2, 2)))
print Function(assembled, {})(), eval(assembled)
for wrong in ('\xc8', '\x00'):
    print repr(wrong), attempt(eval, Code(*plain((4, wrong))))
sys.stderr = None
print attempt(eval, Code(*plain((4, '\x07'), (10, 20))))
