# Lists made of tuples of names take objects of any type.
def nested((a, (b, c)), d, *e, **f):
    g = lambda: a


for names in (nested.func_code.co_varnames, nested.func_code.co_names,
              nested.func_code.co_cellvars, nested.func_code.co_varnames[:3]):
    items = list(names)
    items[-2:] = [items[-2:]]
    items[:1] = [None, 1]
    items.append(2.5)
    items.insert(0, [])
    print items, (1,) + names[1:], list(names * 2 + (1,))[-1:]
for made in ('a b'.split(), 'a,b'.partition(','), u'a b'.split(), 'a\nb'.splitlines(), {'a': 'b'}.keys(),
             {'a': 'b'}.items(), sorted('ba'), map(None, 'ab'),
             zip('ab'), dir(nested)[-2:], type('T', (), {'__slots__': ('a', 'b')}).__slots__, object.__mro__):
    items = list(made)
    items[0] = 1
    items.append([])
    items[1:2] = [2, ()]
    print items
