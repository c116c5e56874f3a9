# Warnings of operations on constants that the compiler folds: they name the code that compiles,
# come before any check for zero, and one that is an error leaves the operation as it is.
import sys

SOURCES = ["1j // 2", "1j % 0", "'%c' % 65.5", "'%c' % 300.5", "'%c' % 1e30", "u'%c' % 65.5",
           "'%c' % 65L", "u'%c' % 65L", "(1j // 2) % 3", "'%c' % 1j"]


def compiled(text):
    return compile("x = " + text, "text", "exec").co_consts


for text in SOURCES:
    print text, compiled(text)


def inner():
    exec "y = 2j // 3\nz = 3j % 4\n"
    import fold_warnings_module
    return eval("4j // 5")


print inner()

