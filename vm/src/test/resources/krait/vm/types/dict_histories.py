"""Random histories of dictionaries and sets: the order that each leaves behind."""
class Rnd(object):
    def __init__(self, seed): self.s = seed
    def below(self, n):
        self.s = (self.s * 1103515245 + 12345) & 0x7fffffff
        return (self.s >> 8) % n
def keys(r):
    kind = r.below(5)
    if kind == 0: return 'k%d' % r.below(40)
    if kind == 1: return r.below(60) - 20
    if kind == 2: return (r.below(5), 'x')
    if kind == 3: return r.below(1000) * 1.5
    return unichr(97 + r.below(20)) * (1 + r.below(3))
def run(seed):
    r = Rnd(seed)
    d = {}
    e = {}
    s = set()
    u = frozenset()
    out = []
    for i in range(60):
        op = r.below(26)
        k = keys(r)
        if op < 6: d[k] = i
        elif op == 6: d.pop(k, None)
        elif op == 7 and d: d.popitem()
        elif op == 8: d.update(e)
        elif op == 9: e = d.copy()
        elif op == 10: e = dict(d)
        elif op == 11: e = dict.fromkeys(s, 1)
        elif op == 12: d = dict((keys(r), j) for j in range(r.below(12)))
        elif op == 13: d.setdefault(k, 0)
        elif op == 14: e.update([(keys(r), 1), (keys(r), 2)])
        elif op == 15: s = set(d)
        elif op == 16: s.add(k); s.add(keys(r))
        elif op == 17: s.discard(k)
        elif op == 18: s |= set(e)
        elif op == 19: s = s - set([keys(r), k])
        elif op == 20: u = frozenset(s) & frozenset(d) | frozenset([k])
        elif op == 21: s.update(u, [k]); s ^= frozenset(e)
        elif op == 22 and s: s.pop()
        elif op == 23: s = s.intersection(d.keys() + e.keys())
        elif op == 24: d = {1: 1, 'a': 2, 'b': 3, 'c': 4, 'd': 5, 'e': 6, k: 7}; s.difference_update(e)
        elif op == 25: s = set(u).union(e, [k]).symmetric_difference(d)
        if i % 6 == 5: out.append((d.keys(), e.keys(), list(s), list(u)))
    return out
for seed in range(150):
    print seed, [hash(repr(row)) for row in run(seed)]
