"""Another default encoding, which reload(sys) lets programs choose, and what reload brings back."""
import marshal
import sys


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


out, path = sys.stdout, ['own']
sys.path, sys.maxint, sys.extra, sys.argv = path, 5, 'extra', ['arguments']
print reload(sys) is sys, sys.stdout is out, sys.path is path, sys.maxint == 5, sys.extra, sys.argv
marshal.dumps = marshal.other = None
print reload(marshal) is marshal, callable(marshal.dumps), marshal.other

print sys.getdefaultencoding(), attempt(str, u'\xe9'), attempt(unicode, '\xc3\xa9')
for name in 'nope', 5, None, u'utf-8', 'UTF-8', 'utf-8':
    print attempt(sys.setdefaultencoding, name), sys.getdefaultencoding()
byte, text = '\xc3\xa9', u'\xe9'
print repr(text + byte), repr(byte + text), repr(text % ()), repr(u'%s' % byte)
print repr('%s%s' % (byte, text)), repr(byte.join([text, text])), repr(text.join([byte, byte]))
print byte == text, text == byte, byte != text, byte < text, cmp(text, byte), byte in [text]
print text in byte, byte in text, {text: 1}.get(byte), hash(text) == hash(byte)
print repr(byte.replace(byte, text)), repr(text.replace(byte, u'x')), byte.find(text), text.find(byte)
print byte.count(text), text.count(byte), byte.startswith(text), text.endswith(byte)
print repr(byte.split(text)), repr(text.split(byte)), repr(text.strip(byte)), repr(byte.strip(text))
print repr(byte.partition(text)), repr(text.partition(byte))
print repr(u'{0}'.format(byte)), repr('{0}'.format(text)), repr(format(text, ''))
print repr(unicode(byte)), repr(str(text)), repr(text.encode()), repr(byte.decode())
print repr(byte.encode()), repr(text.decode()), buffer(byte) == text, repr(unicode(byte, 'utf-8'))
print attempt(unicode, '\xff'), attempt(cmp, 'a', u'a'), repr(attempt(int, text))


class Holder(object):
    def __str__(self):
        return u'\xe9'

    def __repr__(self):
        return u'\xe9'

    def __unicode__(self):
        return '\xc3\xa9'


holder = Holder()
setattr(holder, text, 1)
print vars(holder), getattr(holder, byte), hasattr(holder, text)
print str(holder), repr(holder), repr(unicode(holder)), '%s %r' % (holder, holder)
print text, [text], (text, byte)
sys.stdout.write(text)
print
sys.setdefaultencoding('latin-1')
print repr(byte + text), repr(str(text)), u'\xc3\xa9' == byte
sys.setdefaultencoding('ascii')
print attempt(str, text), attempt(unicode, byte), sys.getdefaultencoding()
