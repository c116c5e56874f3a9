# Matches patterns against texts. Each line of codes.26.txt and codes.27.txt is a pattern, its
# flags, texts with the part to look at, and what sre_compile of that version made of the pattern:
#   python2.6 regex_matches.py compile < patterns.txt > codes.26.txt
# where the lines of patterns.txt are codes without that. A third use, which needs the library:
#   python2.6 regex_matches.py match patterns.txt
import sys
import _sre

STOPS = sys.version_info >= (2, 7)


def told(match):
    if match is None:
        return None
    return match.regs, match.lastindex, match.lastgroup


def attempt(function, *args):
    try:
        return function(*args)
    except Exception, e:
        return '%s%r' % (type(e).__name__, e.args)


def scanned(function, end):
    # A scanner may go on after the end, in memory that is none of its business.
    found = []
    while len(found) < 6:
        match = function()
        found.append(match and match.span())
        if match is None and not STOPS or match is not None and match.end() >= end + STOPS:
            break
    return found


def show(pattern, texts, templates):
    for text, pos, end in texts:
        match = pattern.match(text, pos, end)
        print repr(text), pos, end, told(match), told(pattern.search(text, pos, end))
        if match is not None:
            print ' ', [match.group()], match.span(), match.groups('?'), sorted(match.groupdict().items()),
            print match.pos, match.endpos, match.string is text, match.re is pattern
        print ' ', pattern.findall(text, pos, end), [m.span() for m in pattern.finditer(text, pos, end)]
        print ' ', pattern.split(text), pattern.split(text, 2), pattern.subn('<>', text), pattern.subn('', text, 1),
        print [pattern.sub(lambda m: m.group().swapcase(), text)]
        if templates:
            print ' ', [attempt(pattern.sub, r'[\g<0>]', text), match and attempt(match.expand, r'(\g<0>\1)')]
        last = min(end, len(text))
        print ' ', scanned(pattern.scanner(text, pos, end).match, last),
        print scanned(pattern.scanner(text, pos, end).search, last)


def compile_all(lines):
    import sre_compile
    import sre_parse
    for line in lines:
        pattern, flags, texts = eval(line)
        try:
            tree = sre_parse.parse(pattern, flags)
        except sre_parse.error:
            continue
        info = tree.pattern
        names = [None] * info.groups
        for name, number in info.groupdict.items():
            names[number] = name
        code = sre_compile._code(tree, flags)
        print repr((pattern, flags, texts, flags | info.flags, code, info.groups - 1, info.groupdict, names))


def match_all(lines):
    import re
    for line in lines:
        pattern, flags, texts = eval(line)
        print repr(pattern), flags
        try:
            compiled = re.compile(pattern, flags)
        except Exception, e:
            print type(e).__name__, e.args
        else:
            show(compiled, texts, True)


if sys.argv[1:] == ['compile']:
    compile_all(sys.stdin)
elif sys.argv[1:2] == ['match']:
    match_all(open(sys.argv[2]))
else:
    for line in open('codes.%d%d.txt' % sys.version_info[:2]):
        pattern, flags, texts, all_flags, code, groups, numbers, names = eval(line)
        print repr(pattern), flags
        show(_sre.compile(pattern, all_flags, code, groups, numbers, names), texts, False)
