f = lambda: (yield)
g = lambda a, (b, c)=1: [(yield a), b]
