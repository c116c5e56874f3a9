"""Counts the words of a text and shows the most frequent ones as bars."""


class Tally(object):
    def __init__(self, text):
        self.counts = {}
        for word in text.lower().split():
            self.add(word.strip('.,;!?'))

    def add(self, word, times=1):
        self.counts[word] = self.counts.get(word, 0) + times

    def top(self, limit=3):
        ranked = sorted(self.counts.items(), key=lambda pair: (-pair[1], pair[0]))
        return ranked[:limit]


def bars(pairs, width=20):
    most = max(count for word, count in pairs)
    for word, count in pairs:
        yield '%-6s %s %d' % (word, '#' * (width * count // most), count)


if __name__ == '__main__':
    TEXT = u'The snake sees the frog, the frog sees the snake. Who moves? The frog!'
    try:
        for line in bars(Tally(TEXT).top()):
            print line
    except ValueError, error:
        print 'nothing to count:', error
