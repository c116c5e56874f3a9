exec 'a' in b, c
exec (a, b)
print >>a
print >>a, b,
print
raise a, b, c
del (a, [b, c.d]), e[1:]
x = `a, b`
