import sys


def show(do):
    try:
        do()
    except Exception, e:
        print type(e).__name__, e


def printed():
    print u"\xe4\u20ac", repr(u"\xe4"), u"a"


print [f.encoding for f in (sys.stdout, sys.stdin, sys.stderr)]
print [getattr(f, "errors", "-") for f in (sys.stdout, sys.stdin, sys.stderr)]
show(printed)
print
show(lambda: sys.stdout.write(u"\xe4\n"))
show(lambda: sys.stdout.writelines([u"a", u"\xe4\n"]))
print
print >> sys.stderr, "x", u"y"
