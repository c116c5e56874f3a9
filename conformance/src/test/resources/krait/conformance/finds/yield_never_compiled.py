if 0:
    yield 1
class C:
    while 0:
        yield 2
