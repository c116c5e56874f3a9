import time


def show(function, *args, **names):
    try:
        result = repr(function(*args, **names))
    except Exception, e:
        result = '%s: %s' % (type(e).__name__, e)
    print function.__name__, args, names or '', result


print [name for name in dir(time) if name not in ('__file__',)]
struct = time.struct_time
print struct, struct.__name__, struct.__module__
print struct.n_fields, struct.n_sequence_fields, struct.n_unnamed_fields, struct.tm_year
print [name for name in dir(struct) if name[0] != '_']
s = time.gmtime(0)
print s
print str(s), s[0], s[-1], s.tm_year, s.tm_isdst, s[:3], s[::2], len(s), list(s)
print s == (1970, 1, 1, 0, 0, 0, 3, 1, 0), s < time.gmtime(1), cmp(s, time.gmtime(1)), s != s
print hash(s) == hash(tuple(s)), s.__reduce__(), s + (1,), (s * 2)[7:11], 3 in s, 77 in s
print isinstance(s, tuple), type(s + ()), type(s[:])
show(setattr, s, 'tm_year', 1)
show(setattr, s, 'foo', 1)
show(delattr, s, 'tm_year')
show(lambda: s[9])
show(lambda: s['a'])
show(struct)
show(struct, 1)
show(struct, (1, 2))
show(struct, range(9))
show(struct, range(10))
show(struct, range(9), {})
show(struct, range(9), 3)
show(struct, range(9), {}, 3)
show(struct, sequence=range(9), dict={})
show(struct, seq=range(9))
show(struct, range(9), sequence=1)
for f in time.time, time.clock, time.tzset:
    show(f, 1)
print type(time.time()), time.time() > 1.2e9, type(time.clock()), time.clock() >= 0
start = time.time()
print time.sleep(0.02), time.time() - start >= 0.0199, time.sleep(0)
show(time.sleep)
show(time.sleep, 'a')
show(time.sleep, -1)
show(time.sleep, None)
show(time.sleep, 1, 2)
for f in (time.gmtime, time.localtime, time.ctime, time.asctime, time.mktime, time.strftime):
    for args in [('a',), (1, 2, 3), (1e20,), (-1e20,), ((1, 2),)]:
        show(f, *args)
for when in (0.9, -0.9, -1, False, 951782400, 951868799L, 4102444800, -2208988801, 1e15, -1e15,
             1e17, 1e18, float('nan'), float('inf'), 1L << 70):
    show(time.gmtime, when)
print time.gmtime(None)[:3] == time.gmtime()[:3], time.gmtime(time.time())[:3] == time.gmtime()[:3]
show(time.ctime, 1e17)
show(time.mktime)
show(time.mktime, (1, 2, 3))
show(time.mktime, (2000, 1, 2, 3, 4, 5, 6, 7, 'a'))
show(time.mktime, (1000, 1, 2, 3, 4, 5, 6, 7, 0))
show(time.mktime, (100, 1, 2, 3, 4, 5, 6, 7, 0))
show(time.mktime, (2000, 1, 2, 3, 4, 5, 6, 7, 1 << 40))
base = time.mktime((2000, 1, 1, 0, 0, 0, 0, 0, 0))
for t in [(99, 1, 2, 3, 4, 5, 0, 0, 0), (2000, 13, 42, 30, 64, 75, 6, 7, 0), [2000, 1, 0, 0, 0, 0, 0, 0, 0]]:
    print t, time.mktime(t) - base
show(time.asctime, (20000, 1, 1, 1, 1, 1, 0, 0, 0))
show(time.asctime, (2000, 1, 1, 1, 1, 1, -3, 0, 0))
base = [2009, 2, 3, 4, 5, 6, 1, 34, 0]
for i, vals in enumerate([(1899, 68, 69, 100, -1, 9999, 10000), (0, -1, 13), (0, -1, 32), (-1, 24),
                          (-1, 60), (-1, 61, 62), (-1, -2, 7, 13), (0, -1, 367, 366), (-1, -2, 2)]):
    for v in vals:
        b = base[:]
        b[i] = v
        show(time.strftime, '%c|%j|%w|%Y', tuple(b))
        show(time.asctime, tuple(b))
when = tuple(base)
for c in map(chr, range(32, 127)):
    if c not in 'sZ':
        print c, repr(time.strftime('%' + c, when))
for c in 'aAbBcCdDeFgGhHIjklmMnpPrRStTuUVwWxXyYz':
    print c, [time.strftime('%' + m + c, when) for m in '_-0^#EO5']
for d in [(2008, 12, 28, 0, 0, 0, 6, 363, 0), (2008, 12, 29, 0, 0, 0, 0, 364, 0),
          (2010, 1, 3, 12, 0, 0, 6, 3, 0), (2010, 1, 4, 11, 0, 0, 0, 4, 0),
          (2005, 1, 1, 23, 0, 0, 5, 1, 0), (2004, 12, 31, 1, 0, 0, 4, 366, 0)]:
    print time.strftime('%G %g %V %U %W %u %w %I %l %p %P %j %y %C', d)
print time.strftime('%10Y|%_5d|%-d|%^a|%#p|%+5Y|%010d|%_10e|%^10b|%-10H|%#B|%^c', when)
print len(time.strftime('%Y-%m-%d')), time.strftime('%s', when) == str(int(time.mktime(when)))
show(time.strftime, '')
show(time.strftime, '%')
show(time.strftime, 'a\0b%Y', when)
show(time.strftime, u'%Y', when)
show(time.strftime, 'abc\xff%%', when)
show(time.strftime)
show(time.strftime, '%Y', [1])
show(time.strftime, '%Y', None)
time.accept2dyear = 0
show(time.strftime, '%Y', (99, 1, 2, 3, 4, 5, 6, 7, 0))
del time.accept2dyear
show(time.strftime, '%Y', (99, 1, 2, 3, 4, 5, 6, 7, 0))
