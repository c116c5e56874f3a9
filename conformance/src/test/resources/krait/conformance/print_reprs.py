# Prints the repr of each item of the tuples in a marshal file: PYTHON -S -E print_reprs.py FILE OUT
import marshal, sys

source = open(sys.argv[1], 'rb')
target = open(sys.argv[2], 'wb')
for item in marshal.load(source):
    target.write(repr(item) + '\n')
target.close()
