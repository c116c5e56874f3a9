# Iteration reads ahead by blocks; files end with statements by their own close; lines may be buffers.
import array


def attempt(function, *arguments):
    try:
        print repr(function(*arguments))
    except Exception, e:
        print type(e), e


def put(name, text, mode='w'):
    f = open(name, mode)
    f.write(text)
    f.close()


put('a.txt', 'ham\n' * 4096 + 'spam\neggs\n' * 3)
for count in 1, 2047, 2048, 2049, 4095, 4096, 4097, 4102:
    f = open('a.txt')
    for i in range(count):
        f.next()
    print count, f.tell(),
    attempt(f.readline)
    f.seek(1, 1)
    print f.tell(), repr(f.readline())
put('long.txt', 'x' * 8192 + '\n' + 'y\n' + 'z' * 30000 + '\nlast')
f = open('long.txt')
for i in range(4):
    print len(f.next()), f.tell(),
    attempt(f.read, 1)
attempt(f.next)
attempt(f.readline)
f = open('a.txt')
for line in f:
    pass
attempt(f.readline)
attempt(f.read)
attempt(f.readinto, array.array('c', 'abc'))


class Closing(file):
    def close(self):
        print 'closing'
        file.close(self)
        return 'ignored'


class Failing(file):
    def close(self):
        raise ValueError('no')


with Closing('a.txt') as f:
    print f.closed
print f.closed, Closing('a.txt').__exit__(None, None, None)
attempt(Failing('a.txt').__exit__, None, None, None)
attempt(Failing('a.txt').__exit__)

for mode in 'w', 'wb':
    f = open('lines.txt', mode)
    for lines in (['x', u'y', buffer('z')][mode == 'wb':][-1:], [5], [bytearray('q')], ['ok', array.array('c', 'abc')],
                  [array.array('i', [65])], [None], 'abc', 5):
        attempt(f.writelines, lines)
    f.close()
    print repr(open('lines.txt', 'rb').read())
for name in 'q\r\n\'".txt', 'tab\t.txt':
    f = open(name, 'w')
    print repr(f).split(' at ')[0]
    f.close()
    print repr(f).split(' at ')[0]
