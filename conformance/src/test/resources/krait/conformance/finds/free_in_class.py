def f(a):
    class C:
        a = a
        def g(self): return a, f
        exec 'b'
    return C
