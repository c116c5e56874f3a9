{1, 2}, {x for x in y}, {k: v for k, v in d if k}
with a as b, c as d.e:
    pass
exec ('code', g, l)
@f()
class C: pass
