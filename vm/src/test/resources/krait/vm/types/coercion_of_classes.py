"""__coerce__ of classes of both kinds beside operands of all types."""
class A(object):
    def __coerce__(self,o):
        print 'coerce',; return 3, 4
class B(int):
    def __coerce__(self,o):
        print 'coerceB',; return 3, 4
class E(object): pass
class Old:
    def __coerce__(self,o):
        print 'coerceOld',; return NotImplemented
def t(s):
    print s,
    try: print eval(s)
    except TypeError, e: print 'TypeError', e
for x in ['1','1.5','"s"','[1]','(1,)','{}','E()','None','A()','B()','set()','len','Old()']:
    for op in '+*-':
        t('A() %s %s'%(op,x)); t('%s %s A()'%(x,op)); t('B() %s %s'%(op,x)); t('%s %s B()'%(x,op)); t('Old() %s %s'%(op,x)); t('%s %s Old()'%(x,op))
for x in [A(),B(),Old()]:
    for c in [[1],(1,),1,'s']:
        for op in '+*-':
            try:
                exec 'c %s= x'%op
                print op, c
            except TypeError, e: print op,e
