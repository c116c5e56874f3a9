"""Arguments of the methods of file objects, and the same methods of closed files."""

open('e.txt','w').write('abc\ndef\n')
f=open('e.txt','r+')
for m in ('read','readline','readlines','seek','truncate','readinto','write','writelines','tell','next','flush','close','__exit__'):
    for args in ((),('x',),(1.5,),(None,),(1,2,3),(2**70,),(-2**70,),(1L,),(True,)):
        f=open('e.txt','r+')
        try: print m, args, repr(getattr(f, m)(*args))
        except Exception, e: print m, args, type(e).__name__, e
    f.close()
    try: print m, getattr(f,m)(*([0] if m in ('seek','write','readinto') else []))
    except Exception, e: print m, 'closed', type(e).__name__, e
