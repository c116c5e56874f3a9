package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import krait.code.Const;

/** The values of number literals: int up to 64 bits, else long; float; imaginary. */
final class NumberLiterals {

  private static final int SAFE_DIGITS = 18;

  private NumberLiterals() {}

  /**
   * The value of a literal.
   *
   * @param negative whether a minus sign before it belongs to the value
   */
  static Const value(byte[] source, int from, int to, boolean negative) {
    int last = source[to - 1] | 0x20;
    if (to - from <= SAFE_DIGITS && source[from] != '0' && isDigits(source, from, to, '9')) {
      long value = 0;
      for (int i = from; i < to; i++) {
        value = 10 * value + source[i] - '0';
      }
      return new Const.Int(negative ? -value : value);
    }
    int radix = radix(source, from, to);
    if (radix != 0) {
      return integer(source, from, to, radix, last == 'l', negative);
    }
    if (last == 'j') {
      double value = real(source, from, to - 1);
      return Const.Complex.of(0.0, negative ? -value : value);
    }
    double value = real(source, from, to);
    return Const.Float64.of(negative ? -value : value);
  }

  private static boolean isDigits(byte[] source, int from, int to, char largest) {
    for (int i = from; i < to; i++) {
      if (source[i] < '0' || source[i] > largest) {
        return false;
      }
    }
    return true;
  }

  /** The radix of an integer, 0 for a number of another kind. */
  private static int radix(byte[] source, int from, int to) {
    if (isPrefixed(source, from, to)) {
      int mark = source[from + 1] | 0x20;
      return mark == 'x' ? 16 : mark == 'o' ? 8 : 2;
    }
    int end = (source[to - 1] | 0x20) == 'l' ? to - 1 : to;
    if (source[from] == '0') {
      return isDigits(source, from, end, '7') ? 8 : 0;
    }
    return isDigits(source, from, end, '9') ? 10 : 0;
  }

  private static boolean isPrefixed(byte[] source, int from, int to) {
    if (source[from] != '0' || from + 1 >= to) {
      return false;
    }
    int mark = source[from + 1] | 0x20;
    return mark == 'x' || mark == 'o' || mark == 'b';
  }

  private static Const integer(
      byte[] source, int from, int to, int radix, boolean isLong, boolean negative) {
    int begin = isPrefixed(source, from, to) ? from + 2 : from;
    int end = isLong ? to - 1 : to;
    String digits = new String(source, begin, end - begin, ISO_8859_1);
    BigInteger value = digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, radix);
    if (negative) {
      value = value.negate();
    }
    return isLong || value.bitLength() >= Long.SIZE
        ? new Const.LongInt(value)
        : new Const.Int(value.longValue());
  }

  private static double real(byte[] source, int from, int to) {
    return Double.parseDouble(new String(source, from, to - from, ISO_8859_1));
  }
}
