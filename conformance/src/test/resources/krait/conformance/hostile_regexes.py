# Changes numbers of code lists at random and runs what is not refused.
import _sre

LARGEST = _sre.CODESIZE == 2 and 0xffff or 0xffffffff
ODD = [0, 1, 100, 200, 201, 255, 256, LARGEST, LARGEST - 1, LARGEST // 2, LARGEST // 2 + 1]
TEXTS = ['', 'ababcabcbd', u'a\u0431b', 'x = 3.14\n', 'aaaaaaaa']
state = 1


def pick(count):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % count


def change(code):
    kind = pick(6)
    at = pick(len(code))
    if kind < 3:
        code[at] = pick(33)
    elif kind == 3:
        code[at] = code[at] + pick(3) - 1 & LARGEST
    elif kind == 4:
        code[at] = ODD[pick(len(ODD))]
    elif pick(2):
        code.insert(at, pick(33))
    elif len(code) > 1:
        del code[at]


accepted = 0
lines = open('codes.txt').readlines()
for i in range(600):
    pattern, flags, texts, all_flags, code, groups, numbers, names = eval(lines[pick(len(lines))])
    for j in range(1 + pick(3)):
        change(code)
    if pick(10) == 0:
        groups = pick(103) - 1
    try:
        regex = _sre.compile(pattern, all_flags, code, groups, numbers, names)
    except RuntimeError:
        continue
    accepted += 1
    for text in TEXTS:
        for function in regex.match, regex.search, regex.findall, regex.split, lambda text: regex.sub('-', text):
            try:
                function(text)
            except MemoryError:
                pass
assert accepted > 50, accepted
