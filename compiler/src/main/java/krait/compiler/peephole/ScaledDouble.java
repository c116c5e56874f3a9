package krait.compiler.peephole;

import java.math.BigInteger;

/**
 * A long as a float and a power of two, in the way of Python 2.6 and older: the first digits of
 * base 2**15 are added up as floats, and the rest is left out. The last bit may differ from the
 * nearest float.
 *
 * @param value the float
 * @param exponent the power of two
 */
public record ScaledDouble(double value, int exponent) {

  private static final int SHIFT = 15;
  private static final int BASE = 1 << SHIFT;
  private static final int WANTED_BITS = 57;

  /** The first digits of a long. */
  public static ScaledDouble of(BigInteger number) {
    if (number.signum() == 0) {
      return new ScaledDouble(0, 0);
    }
    BigInteger size = number.abs();
    int digit = (size.bitLength() - 1) / SHIFT;
    double value = size.shiftRight(digit * SHIFT).intValue();
    for (int wanted = WANTED_BITS - 1; digit > 0 && wanted > 0; wanted -= SHIFT) {
      digit--;
      int next = size.shiftRight(digit * SHIFT).intValue() & (BASE - 1);
      value = value * BASE + next;
    }
    return new ScaledDouble(number.signum() < 0 ? -value : value, digit * SHIFT);
  }

  /** The float, which is infinite if it is too large. */
  public double toDouble() {
    return Math.scalb(value, exponent);
  }
}
