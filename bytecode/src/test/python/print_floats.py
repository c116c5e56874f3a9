"""Prints repr of floats: the bits in hex and the text, a line each."""
import random
import struct

random.seed(2604)
bits = [0, 1 << 63, 1, 2, 0x000fffffffffffff, 0x0010000000000000, 0x7fefffffffffffff, 0x7ff0000000000000,
        0xfff0000000000000]
for text in ('0.1 0.5 1 1.5 2 10 100 1e15 1e16 1e17 123456789012345678 1e22 1e23 1e-4 1e-5 0.00012345 3.14159 '
             '2.675 1e100 1e300 1e-300 9007199254740993 0.3 4.35 -1 -0.1').split():
    bits.append(struct.unpack('<Q', struct.pack('<d', float(text)))[0])
for exponent in range(1, 2046, 31):
    bits.append(exponent << 52)
for _ in range(400):
    bits.append(random.getrandbits(64))
for _ in range(100):
    bits.append(random.getrandbits(52))
for value in bits:
    number = struct.unpack('<d', struct.pack('<Q', value))[0]
    if number == number:
        print '%016x %s' % (value, repr(number))
