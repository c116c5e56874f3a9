# Dates, times, differences and time zones.
import datetime
from datetime import date, datetime as dt, time, timedelta as td, tzinfo

def t(f, *a, **k):
    try:
        result = repr(f(*a, **k))
    except Exception, e:
        result = type(e).__name__ + ' ' + str(e)
    print getattr(f, '__name__', '?'), a or '', k or '', '->', result

print datetime.MINYEAR, datetime.MAXYEAR
for cls in (date, dt, time, td, tzinfo):
    print cls, cls.__bases__, getattr(cls, 'min', None), getattr(cls, 'max', None), getattr(cls, 'resolution', None)
    print [n for n in dir(cls) if not n.startswith('__')]

for a in ((), (1,), (1, 2), (1, 2, 3), (0, 86400), (0, 0, 10 ** 6), (-1,), (0, -1), (0, 0, -1), (1.5,), (0, 0.1), (0, 1e-7), (0, 5e-7),
          (0, 1.5e-6), (10 ** 9,), (999999999, 86399, 999999), (-10 ** 9,), (10 ** 30,), (1e20,), ('x',), (None,), (1L,), (True,), (3j,),
          (1, 2, 3, 4, 5, 6, 7), (0, -0.0000015), (0.1, 0.1, 0.1, 0.1)):
    t(td, *a)
t(td, weeks=1, hours=-1)
t(td, milliseconds=1.5)
t(td, other=1)
for x in (td(0), td(1), td(-1), td(1, 2, 3), td(-1, 86399, 999999), td(2, 3600), td(0, 59), td(100, 0, 1), td(0, 5025, 7), td(-5, 1)):
    print repr(x), str(x), x.days, x.seconds, x.microseconds, hash(x) == hash((x.days, x.seconds, x.microseconds)), bool(x), x.__reduce__()
    print repr(-x), repr(+x), repr(abs(x)), repr(x * 3), repr(-2L * x), repr(x // 2), repr(x / -3), repr(x + td(1)), repr(x - td(0, 1))
    if hasattr(x, 'total_seconds'):
        print repr(x.total_seconds())
a, b = td(1, 2), td(1, 3)
print a < b, a <= b, a == b, a != b, a > b, a >= b, cmp(a, b), a == td(1, 2), a == 1, a != 'x', {a: 1}[td(1, 2)]
for f in (lambda: a < 1, lambda: a + 1, lambda: a * 1.5, lambda: a // 0, lambda: a / 1.5, lambda: 1 - a, lambda: a * 10 ** 20, lambda: 5 // a,
          lambda: td.max + td(0, 0, 1), lambda: -td.max, lambda: a > 'x', lambda: a // a, lambda: setattr(a, 'days', 1)):
    t(f)

for a in ((), (2001,), (2001, 2), (2001, 2, 3), (2001, 2, 29), (2000, 2, 29), (1900, 2, 29), (0, 1, 1), (10000, 1, 1), (2001, 0, 1), (2001, 13, 1),
          (2001, 1, 0), (2001, 1, 32), (2001, 4, 31), ('x', 1, 1), (2001, 1, 1, 1), (1, 1, 1), (9999, 12, 31), ('\x07\xd1\x02\x03',), ('\x07\xd1\x0d\x03',),
          (2001L, 2L, 3L), (None, 1, 1)):
    t(date, *a)
t(date, year=2001, month=2, day=3)
t(date, 2001, day=3, month=2)
t(date, 2001, 1, 1, day=1)
for d in (date(2001, 2, 3), date(1, 1, 1), date(9999, 12, 31), date(2000, 2, 29), date(1999, 12, 31), date(2004, 1, 1), date(2008, 12, 29), date(2010, 1, 3)):
    print repr(d), str(d), d.toordinal(), d.weekday(), d.isoweekday(), d.isocalendar(), d.ctime(), d.isoformat(), d.__reduce__(), hash(d)
    print d.timetuple(), date.fromordinal(d.toordinal()) == d, d.year, d.month, d.day, bool(d)
    t(d.strftime, '%Y-%m-%d %j %U %a %% %f %z %Z')
    print repr(format(d, '%d.%m') if d.year >= 1900 else ''), repr(format(d, ''))
d = date(2001, 2, 3)
t(d.replace, day=5)
t(d.replace, 2002)
t(d.replace, month=13)
t(d.replace, foo=1)
t(d.strftime)
t(d.strftime, 5)
t(d.strftime, '%')
t(d.strftime, '')
t(date.fromordinal, 0)
t(date.fromordinal, 3652060)
t(date.fromordinal, 'x')
t(date.fromtimestamp, 86400 * 365.25 * 30)
t(date.fromtimestamp, 'x')
t(date.fromtimestamp, 1e300)
print date.fromtimestamp(1e9), type(date.today())
e = date(2001, 3, 1)
print d < e, d == e, d != e, d > e, cmp(d, e), d == 5, e - d, d - e, repr(d + td(30)), repr(td(30) + d), repr(d - td(1, 5)), d in {date(2001, 2, 3): 1}
for f in (lambda: d < 5, lambda: d + 5, lambda: d + d, lambda: td(1) - d, lambda: date.max + td(1), lambda: date.min - td(1), lambda: d - 5,
          lambda: setattr(d, 'year', 1), lambda: d > 'x'):
    t(f)

for a in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (1, 2, 3, 4, None), (1, 2, 3, 4, 5), (24,), (-1,), (0, 60), (0, 0, 60), (0, 0, 0, 10 ** 6), ('x',),
          (1, 2, 3, 4, None, 6), ('\x01\x02\x03\x00\x00\x04',)):
    t(time, *a)
t(time, hour=1, microsecond=5)
for x in (time(), time(1, 2), time(1, 2, 3), time(1, 2, 3, 4), time(23, 59, 59, 999999)):
    print repr(x), str(x), x.hour, x.minute, x.second, x.microsecond, x.tzinfo, bool(x), x.isoformat(), hash(x), x.__reduce__(), x.utcoffset(), x.tzname(), x.dst()
    print x.strftime('%H:%M:%S.%f %p %Y'), format(x, '%H'), format(x, '')
    t(x.replace, 5, second=9)
    t(x.replace, hour=99)
print time(1) < time(2), time(1) == time(1), cmp(time(1), time(0, 59)), time(1) == 5
t(lambda: time(1) < 5)
t(lambda: time(1) - time(0))

class Zone(tzinfo):
    def __init__(self, offset, name, saving=0):
        self.offset, self.name, self.saving = offset, name, saving

    def utcoffset(self, when):
        return td(minutes=self.offset) if isinstance(self.offset, (int, float)) else self.offset

    def tzname(self, when):
        return self.name

    def dst(self, when):
        return td(minutes=self.saving) if isinstance(self.saving, int) else self.saving

    def __repr__(self):
        return 'Zone(%r)' % (self.name,)

utc, east, west, none = Zone(0, 'UTC'), Zone(120, 'E', 60), Zone(-330, 'W'), Zone(None, None, None)
for zone in (utc, east, west, none):
    x = time(12, 30, tzinfo=zone)
    y = dt(2001, 2, 3, 4, 5, 6, 7, zone)
    print repr(x), str(x), x.utcoffset(), x.dst(), x.tzname(), hash(x), x.strftime('%z %Z')
    print repr(y), str(y), y.utcoffset(), y.dst(), y.tzname(), hash(y), y.strftime('%z %Z'), y.utctimetuple(), y.timetuple()[8]
    t(y.astimezone, utc)
    t(y.astimezone, east)
    t(lambda: y == dt(2001, 2, 3, 2, 5, 6, 7, utc))
    t(lambda: y - dt(2001, 2, 3, tzinfo=west))
    t(lambda: x < time(11, tzinfo=utc))
    t(lambda: y < dt(2001, 2, 3))
    t(lambda: x == time(1))
    print bool(time(2, 0, tzinfo=zone))
for bad in (5, 'x', td(1), td(-1), td(2), td(-2), td(0, 30), td(0, 0, 1)):
    t(dt(2001, 1, 1, tzinfo=Zone(bad, 'x') if not isinstance(bad, int) else Zone('5', 'x')).utcoffset)
    t(dt(2001, 1, 1, tzinfo=Zone(0, bad)).tzname)
    t(dt(2001, 1, 1, tzinfo=Zone(0, 'x', bad if not isinstance(bad, int) else 'y')).dst)
z = tzinfo()
for f in (z.utcoffset, z.dst, z.tzname, z.fromutc):
    t(f, None)
t(east.fromutc, dt(2001, 1, 1))
print east.fromutc(dt(2001, 1, 1, tzinfo=east)), utc.__reduce__()[0], sorted(utc.__reduce__()[2].items())

for a in ((), (2001,), (2001, 2, 3), (2001, 2, 3, 4), (2001, 2, 3, 4, 5), (2001, 2, 3, 4, 5, 6), (2001, 2, 3, 4, 5, 6, 7), (2001, 2, 3, 4, 5, 6, 7, None),
          (2001, 2, 3, 4, 5, 6, 7, 8), (2001, 2, 3, 4, 5, 6, 7, None, 9), (2001, 2, 30), (2001, 2, 3, 24), ('\x07\xd1\x02\x03\x04\x05\x06\x00\x00\x07',),
          ('\x07\xd1\x02\x03\x04\x05\x06\x00\x00\x07', 5)):
    t(dt, *a)
x = dt(2001, 2, 3, 4, 5, 6, 7)
print x, x.date(), x.time(), x.timetz(), x.ctime(), x.isoformat(), x.isoformat(' '), x.timetuple(), x.utctimetuple(), x.toordinal(), x.isocalendar(), x.weekday()
print hash(x), x.__reduce__(), hash(dt(2001, 2, 3)), x.strftime('%Y %H %f %y'), format(x, '%d')
t(x.isoformat, 'xx')
t(x.isoformat, 5)
t(x.replace, 2002, hour=9, tzinfo=utc)
t(x.replace, tzinfo=5)
t(x.astimezone, utc)
t(x.astimezone, 5)
t(dt.combine, date(2001, 1, 1), time(1, 2, tzinfo=utc))
t(dt.combine, 5, time())
t(dt.combine, date(2001, 1, 1), 5)
t(dt.utcfromtimestamp, 0)
t(dt.utcfromtimestamp, 1e9 + 0.123456)
t(dt.utcfromtimestamp, -1.5)
t(dt.utcfromtimestamp, 0.9999999)
t(dt.fromtimestamp, 'x')
t(dt.fromtimestamp, 0, utc)
t(dt.fromtimestamp, 0, 5)
t(dt.now, 5)
print type(dt.now()), type(dt.utcnow()), dt.now(utc).tzinfo, dt.today() - dt.now() < td(1), type(dt.today())
y = dt(2001, 2, 3, 4, 5, 6, 8)
print x < y, x == y, cmp(x, y), y - x, x - y, repr(x + td(1, 86400, 5)), repr(td(1) + x), repr(x - td(400)), x == date(2001, 2, 3), x != date(2001, 2, 3), date(2001, 2, 3) == x
for f in (lambda: x < date(2001, 2, 3), lambda: date(2001, 2, 3) < x, lambda: x < 5, lambda: x + 5, lambda: x - 5, lambda: x - date(2001, 2, 3), lambda: dt.max + td(0, 0, 1),
          lambda: dt.min - td(1), lambda: setattr(x, 'hour', 1), lambda: x + y):
    t(f)

class D(date):
    def __new__(cls, *args):
        print 'new', args
        return date.__new__(cls, *args)
s = D(2001, 2, 3)
s.attribute = 5
print repr(s), type(s + td(1)), type(s.replace(day=1)), repr(D.fromordinal(5)), s.__reduce__(), s == date(2001, 2, 3), hash(s) == hash(date(2001, 2, 3))

class T(dt):
    extra = 1
s = T(2001, 2, 3)
print repr(s), type(s + td(1)), repr(T.combine(date(2001, 1, 1), time(1))), repr(T.utcfromtimestamp(0)), type(s.date()), isinstance(s, date)

class Other(object):
    def timetuple(self):
        return ()

    def __cmp__(self, other):
        return 0
print x == Other(), d == Other(), x < Other()
