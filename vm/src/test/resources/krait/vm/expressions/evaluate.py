# Evaluates or executes each line of a file and prints what comes out.
import sys

names = {}
for line in open(sys.argv[1]):
    line = line.rstrip('\n')
    try:
        try:
            code = compile(line, '<line>', 'eval')
            shown = '= %r' % (eval(code, names),)
        except SyntaxError:
            exec line in names
            shown = 'ok'
    except Exception, e:
        shown = '-> %s %s' % (e.__class__.__name__, e)
    print line, shown
