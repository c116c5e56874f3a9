"""What calling the types of values in sys makes."""
import sys

for name in 'flags', 'float_info', 'long_info', 'version_info':
    kind = type(getattr(sys, name, None))
    if kind in (type(None), tuple):
        continue
    print name, kind, '__new__' in kind.__dict__
    for args in [((1,) * 3,), ((1,) * 11,), ((1, 2),), ((1, 2, 3, 4, 5),), (5,), (), ((1, 2), {}),
                 ((1,) * 11, {}, 4), ((1, 2), 5)]:
        try:
            print repr(kind(*args))
        except TypeError, e:
            print e
