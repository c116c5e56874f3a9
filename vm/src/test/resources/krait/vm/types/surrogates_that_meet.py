# Surrogates that come to stand beside one another are two characters in a wide build.
import marshal

HIGH = unichr(0xd83d)
LOW = unichr(0xde00)
ONE = u'\U0001f600'
TEXTS = [HIGH + LOW, u'\ud83d\ude00', ONE, HIGH, LOW, LOW + HIGH, HIGH + HIGH + LOW,
         HIGH + ONE + LOW, u'a' + HIGH + LOW + u'b' + ONE, u'']


def attempt(function, *args):
    try:
        return repr(function(*args))
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


for text in TEXTS:
    print repr(text), len(text), hash(text), list(text), [text[::-1], text[:1], text[1:], text[-1:]]
    print attempt(ord, text), [ord(c) for c in text], [text.upper(), text.title(), text.center(7, u'*')]
    for name in ('utf-8', 'utf-16-be', 'utf-32-be', 'utf-7', 'unicode-escape', 'raw-unicode-escape',
                 'unicode-internal', 'ascii', 'cp1252'):
        print name, attempt(text.encode, name),
        print attempt(lambda: text.encode(name).decode(name)),
        print attempt(text.encode, name, 'xmlcharrefreplace')
    data = marshal.dumps([text, {text: 1}])
    print repr(data), marshal.loads(data)
    print eval(repr(text)) == text, [eval(u"u'%s'" % text), text * 2]
    print [text.translate({0xd83d: 0xde00, 0xde00: u'\ud83d', 0x1f600: None}), u'%.1s|%4s' % (text, text)]
    for part in TEXTS:
        print [cmp(text, part), text == part, part in text, text.find(part), text.rfind(part),
               text.count(part), text.startswith(part), text.endswith(part), len(text + part)],
        print [text.replace(part, u'<>', 2), text.strip(part)], attempt(text.split, part),
        print attempt(text.rsplit, part, 1), attempt(text.partition, part), attempt(text.rpartition, part)
print len(set(TEXTS)), dict.fromkeys(TEXTS).has_key(HIGH + LOW), sorted(TEXTS)
print repr(u'\ud83d' u'\ude00'), repr(ur'\ud83d' ur'\ude00'), [u'%c%c' % (0xd83d, 0xde00)]
print repr(marshal.loads('u\6\0\0\0\xed\xa0\xbd\xed\xb8\x80')), repr('\xed\xa0\xbd\xed\xb8\x80'.decode('utf-8'))
print compile("u'\\ud83d' + u'\\ude00', u'\\ud83d\\ude00', u'\\U0001f600', u'\\ude00' * 3", 'x', 'eval').co_consts
print [filter(lambda c: c > u'\udbff', u''.join(TEXTS)), u''.join([HIGH, LOW]), LOW.join([HIGH, HIGH])]
