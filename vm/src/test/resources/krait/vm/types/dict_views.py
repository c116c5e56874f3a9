"""Views of dictionaries, and memoryview."""
d={'a':1,'b':2}
k=d.viewkeys(); v=d.viewvalues(); i=d.viewitems()
def t(f):
    try: print f()
    except Exception, e: print e.__class__.__name__, e
print k, v, i, len(k), list(v), list(i)
print k & ['a'], k | 'xy', k - 'a', k ^ 'ax', i & [('a',1)], 'ab' and (k == set('ab')), k <= set('abc'), k < set('ab'), k > set('a'), i == set([('a',1),('b',2)])
t(lambda: k & 5); t(lambda: 'xy' & k); t(lambda: set('a') & k); t(lambda: set('a') | k); t(lambda: set('abc') - k); t(lambda: v & 5); t(lambda: hash(k)); t(lambda: k < 5); t(lambda: k == 5); t(lambda: cmp(k, 5).__class__); t(lambda: v == v); t(lambda: 'a' in k); t(lambda: ('a',1) in i); t(lambda: ('a',2) in i); t(lambda: 1 in v); t(lambda: [] in k); t(lambda: 5 in i)
d['c']=3
print sorted(k), len(i), k
it=iter(k)
d['z']=1
t(lambda: it.next()); t(lambda: it.next())
d={}
d['self']=d.viewkeys()
t(lambda: repr(d))
d['v']=d.viewvalues()
t(lambda: repr(d.viewvalues()))
print type(k), type(v), type(i)
t(lambda: type(k)()); t(lambda: type(k)(d))
t(lambda: k.isdisjoint('q')); t(lambda: k.isdisjoint('a')); t(lambda: i.isdisjoint([1])); t(lambda: d.viewkeys(1))
m=memoryview('abc')
print m.format, m.itemsize, m.ndim, m.shape, m.strides, m.readonly, m.suboffsets, m.tobytes(), m.tolist(), len(m), m[0], m[-1], m[0:2].tobytes(), type(m[0:2])
t(lambda: m[5]); t(lambda: m['a']); t(lambda: m[::2]); t(lambda: m == 'abc'); t(lambda: m == memoryview('abc')); t(lambda: m != 'abd'); t(lambda: hash(m)); t(lambda: memoryview(u'a')); t(lambda: memoryview(5)); t(lambda: memoryview())
b=bytearray('hello')
w=memoryview(b)
w[0]='J'; w[1:3]='ab'
print b, w.readonly
def s():
    w[0]=5
t(s)
def s():
    w[0:2]='abc'
t(s)
def s():
    m[0]='x'
t(s)
def s():
    del m[0]
t(s)
t(lambda: list(w)); t(lambda: m < 'abc'); t(lambda: w[1:]==bytearray('ablo')); t(lambda: str(m)[:10]); t(lambda: memoryview(object='x').tobytes()); t(lambda: m[...]); t(lambda: m[0,1])
