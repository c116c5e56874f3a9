# Digests by the modules behind hashlib.
import sys
modules = ['_md5', '_sha', '_sha256', '_sha512']

def t(f, *a):
    try:
        print getattr(f, '__name__', f), a, '->', repr(f(*a))
    except Exception, e:
        print getattr(f, '__name__', f), a, type(e).__name__, e

for name in modules:
    try:
        module = __import__(name)
    except ImportError:
        continue
    names = sorted(n for n in dir(module) if not n.startswith('__'))
    print name, names
    for n in names:
        new = getattr(module, n)
        if not callable(new) or n in ('MD5Type', 'SHAType'):
            continue
        h = new()
        print n, type(h).__name__, h.digest_size, [a for a in dir(h) if not a.startswith('__')]
        for attribute in ('digestsize', 'block_size', 'name'):
            print attribute, getattr(h, attribute, None)
        for text in ('', 'abc', 'a' * 1000, ''.join(map(chr, range(256)))):
            h = new(text)
            print h.hexdigest(), len(h.digest()), repr(h.digest()[:4])
            c = h.copy()
            h.update('more')
            print h.hexdigest() != c.hexdigest(), h.hexdigest(), type(c) is type(h)
        h = new()
        h.update(buffer('buf'))
        print h.hexdigest(), h.hexdigest() == new('buf').hexdigest()
        print new(u'abc').hexdigest()
        t(new, 5)
        t(new, None)
        t(h.update, 5)
        t(h.update)
        t(h.update, u'\xe9')
        t(h.digest, 1)
        t(new, 'a', 'b')
        h.update(u'abc')
        print h.hexdigest()
        for attribute in ('digest_size', 'other'):
            try:
                setattr(h, attribute, 1)
                print 'set'
            except Exception, e:
                print type(e).__name__, e
        try:
            print type(h)()
        except Exception, e:
            print type(e).__name__, e
