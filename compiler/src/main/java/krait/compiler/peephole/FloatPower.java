package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.MathContext;

/** Powers of floats, rounded as those of {@link PreciseMath}. */
final class FloatPower {

  private static final MathContext DIGITS = new MathContext(60);
  private static final int MAX_WHOLE_EXPONENT = 1 << 12;

  /** Beyond these the result is checked to be in the range of floats by the estimate alone. */
  private static final double LARGEST = 1e300;

  private FloatPower() {}

  static double of(double base, double exponent) {
    double estimate = StrictMath.pow(base, exponent);
    double size = Math.abs(estimate);
    boolean ordinary = size < LARGEST && size > 1 / LARGEST && Double.isFinite(base);
    if (!ordinary) {
      return estimate;
    }
    if (exponent == Math.rint(exponent) && Math.abs(exponent) <= MAX_WHOLE_EXPONENT) {
      BigDecimal power = new BigDecimal(base).pow((int) Math.abs(exponent), DIGITS);
      return exponent < 0
          ? BigDecimal.ONE.divide(power, DIGITS).doubleValue()
          : power.doubleValue();
    }
    return base > 0
        ? PreciseMath.rounded(
            PreciseMath.exp(PreciseMath.log(base).multiply(new BigDecimal(exponent))))
        : estimate;
  }
}
