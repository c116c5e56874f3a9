package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import krait.code.Const;
import org.jspecify.annotations.Nullable;

/** True division of integers. */
final class IntegerDivision {

  /** Enough bits that rounding once more to 53 of them is right, with a sticky last bit. */
  private static final int QUOTIENT_BITS = 66;

  private static final int EXACT_BITS = 53;

  private IntegerDivision() {}

  /**
   * A quotient as a float; null for division by zero and for overflow.
   *
   * @param exact whether it is correctly rounded; before, ints were converted to floats first, and
   *     longs cut to about 60 bits
   */
  static @Nullable Const divide(BigInteger a, BigInteger b, boolean isLong, boolean exact) {
    if (b.signum() == 0) {
      return null;
    }
    double quotient;
    if (exact) {
      quotient = divideExactly(a, b);
    } else if (isLong) {
      quotient = divideScaled(a, b);
    } else {
      quotient = a.doubleValue() / b.doubleValue();
    }
    return Double.isInfinite(quotient) ? null : Const.Float64.of(quotient);
  }

  private static double divideExactly(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    if (a.bitLength() <= EXACT_BITS && b.bitLength() <= EXACT_BITS) {
      return a.doubleValue() / b.doubleValue();
    }
    BigInteger x = a.abs();
    BigInteger y = b.abs();
    int shift = Math.max(0, QUOTIENT_BITS + y.bitLength() - x.bitLength());
    BigInteger[] parts = x.shiftLeft(shift).divideAndRemainder(y);
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double magnitude = scaled(quotient, -shift);
    return a.signum() == b.signum() ? magnitude : -magnitude;
  }

  /** A number times a power of two, rounded once. */
  private static double scaled(BigInteger value, int exponent) {
    BigDecimal factor = BigDecimal.valueOf(2).pow(Math.abs(exponent));
    BigDecimal number = new BigDecimal(value);
    return exponent >= 0
        ? number.multiply(factor).doubleValue()
        : number.divide(factor, new MathContext(1200, RoundingMode.HALF_EVEN)).doubleValue();
  }

  private static double divideScaled(BigInteger a, BigInteger b) {
    ScaledDouble x = ScaledDouble.of(a);
    ScaledDouble y = ScaledDouble.of(b);
    return Math.scalb(x.value() / y.value(), x.exponent() - y.exponent());
  }
}
