# slice.indices takes lengths that no sequence has.
def attempt(function, *args):
    try:
        return function(*args)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


for step in (None, 1, -1, 2, -3):
    for start in (None, -7, -3, 0, 2, 5):
        for stop in (None, -7, -3, 0, 2, 5):
            cut = slice(start, stop, step)
            print cut, [cut.indices(length) for length in (-1, -5, 0, 3, 10 ** 12)]
for length in (2 ** 70, -2 ** 70, 1.5, 'a', -2 ** 63, 2 ** 63 - 1):
    print length, attempt(slice(0, 1).indices, length), attempt(slice(None, None, -1).indices, length)
for cut in (slice(0, 2 ** 70), slice(0, 1, 0), slice('a', 1, 1), slice(0, 1, 2 ** 70), slice(None, None, -2 ** 70)):
    print cut, attempt(cut.indices, 5), attempt(cut.indices, -5)
print attempt(slice(0).indices)
