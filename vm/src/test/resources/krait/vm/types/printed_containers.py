"""What print writes of containers that contain themselves, or whose items fail: not what str says."""


class Bad(object):
    def __repr__(self):
        raise ValueError('bad')


class List(list):
    pass


class Told(list):
    def __str__(self):
        return 'told'


class Holder(object):
    def __repr__(self):
        return 'Holder(%r)' % (self.held,)


class Frozen(frozenset):
    pass


for thing in ([1, Bad()], (1, Bad()), {1: Bad()}, {Bad(): 1}, (1, [2, Bad()]), set([Bad()]),
              frozenset([Bad()]), List([3, Bad()]), Told([3, Bad()]), [List([4, Bad()])]):
    try:
        print thing
    except ValueError, e:
        print e

inner = []
around = inner,
inner.append(around)
print around, str(around), repr(around)
print [around], {1: around}, inner, List([around]), Told([around]), [Told([around])]
print inner, str(inner), (inner, inner)

table = {}
around = table,
table[1] = around
print around, table, str(around), str(table)

holder = Holder()
members = set([holder])
holder.held = members
print members, str(members), [members]
holder.held = members,
print members, str(members), Frozen([holder])
holder.held = inner
inner.append(holder)
print inner, (inner,), frozenset([(1, holder)]), str(frozenset([(1, holder)]))
print (), [], {}, set(), frozenset(), (1,), ('a', u'b'), [1.5, 1j, None], (((1,),),)
