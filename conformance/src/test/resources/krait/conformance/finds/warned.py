def f(a):
    b = a
    global b, a2
    print a2
assert (a, 'b')
class C:
    from x import *
