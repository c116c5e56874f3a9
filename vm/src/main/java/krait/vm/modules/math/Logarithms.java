package krait.vm.modules.math;

import java.math.BigInteger;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Conversions;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;

/** Logarithms of floats and of longs of any size. */
final class Logarithms {

  private static final int DIGIT_BITS = 15;
  private static final int DIGITS = 5;
  private static final int EXACT_BITS = 53;

  private Logarithms() {}

  /** The natural logarithm, or that to the base of 10. */
  static double log(PyObject argument, boolean decimal) {
    if (argument instanceof PyLong number) {
      return ofLong(number.value(), decimal);
    }
    double x = Conversions.toDouble(argument);
    if (x <= 0) {
      throw MathErrors.domain();
    }
    return plain(x, decimal);
  }

  private static double plain(double x, boolean decimal) {
    return decimal ? Math.log10(x) : Math.log(x);
  }

  private static double ofLong(BigInteger value, boolean decimal) {
    if (value.signum() <= 0) {
      throw MathErrors.domain();
    }
    if (!FunctionRules.current().newerMath()) {
      return scaled(value, decimal);
    }
    double x = value.doubleValue();
    if (!Double.isInfinite(x)) {
      return plain(x, decimal);
    }
    int exponent = value.bitLength();
    double fraction =
        Math.scalb(value.shiftRight(exponent - EXACT_BITS - 2).doubleValue(), -EXACT_BITS - 2);
    return plain(fraction, decimal) + plain(2.0, decimal) * exponent;
  }

  /** As releases do that scale every long by whole digits of 15 bits first. */
  private static double scaled(BigInteger value, boolean decimal) {
    int count = (value.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    int left = Math.max(0, count - DIGITS);
    double x = 0;
    for (int i = count - 1; i >= left; i--) {
      int digit = value.shiftRight(i * DIGIT_BITS).intValue() & ((1 << DIGIT_BITS) - 1);
      x = x * (1 << DIGIT_BITS) + digit;
    }
    return plain(x, decimal) + left * (double) DIGIT_BITS * plain(2.0, decimal);
  }
}
