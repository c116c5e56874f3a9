"""Lists that are changed while they are sorted."""
l=[3,1,2]
def f(x):
    l.append(x); l.pop(); return x
try: l.sort(key=f); print l
except ValueError, e: print 'ValueError', e, l
l=[3,1,2]
def g(a,b):
    l.append(5); return cmp(a,b)
try: l.sort(g); print l
except ValueError, e: print 'ValueError', e, l
l=[3,1,2]
def h(a,b):
    print len(l), ; l[:] = []; return cmp(a,b)
try: l.sort(h); print l
except ValueError, e: print 'ValueError', e, l
l=[3,1,2]
def k(x):
    del l[:]; return x
try: l.sort(key=k); print l
except ValueError, e: print 'ValueError', e, l
