import sys, operator
def t(text, **names):
    ns = dict(names)
    try:
        exec text in ns
    except Exception, e:
        print text, type(e).__name__, e
    except:
        print text, sys.exc_info()[0].__name__
class Old: pass
class New(object): pass
class S(object):
    def __getslice__(self, i, j): return 1
    def __setslice__(self, i, j, v): pass
    def __delslice__(self, i, j): pass
class OldS:
    def __getslice__(self, i, j): return 1
    def __setslice__(self, i, j, v): pass
    def __delslice__(self, i, j): pass
def f(): pass
def outer():
    x = 1
    def g(): return x
    return g.func_closure[0]
t("{}.has_key(1)")
t("{1: 2} < {}")
t("cmp({1: 2}, {})")
t("1 < 'a'")
t("cmp(1, 'a')")
t("None < 1")
t("1 == 'a'")
t("cell < cell2", cell=outer(), cell2=outer())
t("f < g", f=f.func_code, g=outer.func_code)
t("len < abs")
t("int < str")
t("O < N", O=Old, N=New)
t("N < M", N=New, M=S)
t("N() < M()", N=New, M=S)
t("O() < O()", O=Old)
t("callable(1)")
t("apply(len, ['a'])")
t("coerce(1, 2.0)")
t("execfile('nothing')")
t("map(None, [1])")
t("map(None, [1], [2])")
t("reduce(lambda a, b: a, [1])")
t("reload(sys)", sys=sys)
t("[2, 1].sort(cmp)")
t("[2, 1].sort(cmp=cmp)")
t("sorted([2, 1], cmp)")
t("buffer('abc')")
t("sys.stdin.xreadlines()", sys=sys)
t("sys.stdout.softspace", sys=sys)
t("sys.stdout.softspace = 0", sys=sys)
t("sys.exc_clear()", sys=sys)
t("sys.exc_type", sys=sys)
t("s[1:2]", s=S())
t("s[1:2] = 1", s=S())
t("del s[1:2]", s=S())
t("s[1:2]", s=OldS())
t("s[1:2] = 1", s=OldS())
t("del s[1:2]", s=OldS())
t("[1,2][0:1]; 'abc'[1:]; (1,)[:]")
t("raise O", O=Old)
t("raise O()", O=Old)
t("try: raise O\nexcept O: pass", O=Old)
t("try: 1/0\nexcept O: pass\nexcept Exception: pass", O=Old)
t("try: 1/0\nexcept (O, Exception): pass", O=Old)
t("try: 1/0\nexcept ('a', Exception): pass", O=Old)
t("try: 1/0\nexcept (int, Exception): pass", O=Old)
t("Exception(1)[0]")
t("Exception(1)[0:1]")
t("Exception(1).message")
t("len.__methods__")
t("len.__members__")
t("'a'.__members__")
t("class X(object):\n    def __eq__(self, o): return 1")
t("class X(object):\n    def __cmp__(self, o): return 1")
t("class X(object):\n    def __eq__(self, o): return 1\n    __hash__ = None")
t("class X:\n    def __eq__(self, o): return 1")
t("x = `1`")
t("1 <> 2")
t("def f((a, b)): pass")
t("lambda (a, b): 1")
t("True = 1")
t("def f(True): pass")
t("f(True=1)")
t("None = 1")
t("for True in []: pass")
t("operator.isCallable(1)", operator=operator)
t("operator.sequenceIncludes([], 1)", operator=operator)
t("operator.div(1, 2)", operator=operator)
t("1 / 2")
t("1.0 / 2")
t("exec 'x = 1'")
t("print 1, ; print")
t("x = 0777")
t("x = ur'a'")
t("x = 10L")
t("raise ValueError, 'a'")
t("dict().iteritems(); dict().keys()")
t("hash([].append) and None")
t("u'a' < 1")
t("1j < 2")
t("from operator import *")
t("intern('a'); unichr(1); unicode('a'); long(1); xrange(3); raw_input")
t("1 .__cmp__(2)")
t("x = x == 1 and x < 'a' or (1,) < [1]", x=3)
t("max([1, 'a'])")
t("[1, 'a'].sort()")
t("sum([1.0]) / 2L; 3L / 4")
t("oct(8); hex(1)")
t("len.im_self")
t("f.func_code", f=f)
t("class X:\n    __metaclass__ = type")
t("isinstance(1, (int, (str,)))")
