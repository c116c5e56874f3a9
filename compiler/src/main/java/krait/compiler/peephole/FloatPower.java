package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Powers of floats as the C library gives them: correctly rounded in all but a few cases, which
 * Java's own are not.
 */
final class FloatPower {

  /** Enough digits that rounding them once more to a float is right. */
  private static final MathContext DIGITS = new MathContext(60);

  private static final int MAX_EXACT_EXPONENT = 1 << 12;

  private FloatPower() {}

  static double of(double base, double exponent) {
    double estimate = StrictMath.pow(base, exponent);
    boolean exact =
        Double.isFinite(estimate) && estimate != 0 && Double.isFinite(base) && base != 0;
    if (exact && exponent == 0.5) {
      return Math.sqrt(base);
    }
    if (exact && exponent == Math.rint(exponent) && Math.abs(exponent) <= MAX_EXACT_EXPONENT) {
      BigDecimal power = new BigDecimal(base).pow((int) Math.abs(exponent), DIGITS);
      return exponent < 0
          ? BigDecimal.ONE.divide(power, DIGITS).doubleValue()
          : power.doubleValue();
    }
    return estimate;
  }
}
