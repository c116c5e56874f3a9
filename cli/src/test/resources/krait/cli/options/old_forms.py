# old forms in the main program
def f((a, b)=(1, 2), (c, (d, e))=(1, (2, 3)), z=2): return a <> b
class False: pass
import sys as True
x = `1, 2`; y = 1 <> 2 <> 3
for True, (False, z) in []: pass
try: pass
except Exception, True: pass
lambda True, *False: 1
with open(__file__) as True: pass
print f((1, 2))
