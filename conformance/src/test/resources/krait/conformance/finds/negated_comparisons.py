x = not a in b
y = not a is b
z = not (a < b)
if not a not in b: c
while not (not a): d
