def f(a, (b, (c, d)), (e,)=(1,), *g, **h):
    yield b
    def i(): return c, f
    x = [i for i in a if b if c]
    return
