"""What sys shows of the exceptions that functions have handled."""
import sys

NAMES = 'exc_type', 'exc_value', 'exc_traceback'


def show():
    print [getattr(sys, name, 'missing') for name in NAMES[:2]], hasattr(sys, NAMES[2])


def handle():
    try:
        1 // 0
    except ZeroDivisionError:
        show()


show()
handle()
show()
try:
    handle.missing
except AttributeError:
    show()
handle()
show()
sys.exc_clear()
show()
handle()
show()
