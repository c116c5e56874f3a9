# The package encodings is asked for codecs; programs register further searches.
import sys
sys.path.insert(0, sys.path[0] + '/codec_search')
import _codecs


def search(name):
    print 'search', name
    if name == 'late':
        _codecs.register(more)
    if name in ('shout', 'short', 'wrong-result'):
        return {'short': (1, 2), 'wrong-result': (odd, odd, None, None)}.get(
            name, (shout, _codecs.latin_1_decode, None, None))


def more(name):
    print 'more', name


def odd(text, errors='strict'):
    return len(text)


def shout(text, errors='strict'):
    return text.upper() + '!', len(text)


print type(_codecs.lookup('UTF-8')).__name__, 'encodings' in sys.modules
print _codecs.lookup('Utf-8') is _codecs.lookup('utf-8')
_codecs.register(search)
print 'abc'.encode('shout'), repr(_codecs.decode('abc', 'SHOUT'))
for name in 'utf-8', 'nobody', 'short', 'late', 'Nobody Here', 'wrong-result':
    try:
        print 'abc'.encode(name)
    except Exception, e:
        print type(e), e
