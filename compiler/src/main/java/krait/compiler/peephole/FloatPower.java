package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers of floats as the C library gives them: correctly rounded in all but the rarest cases,
 * which Java's own are not. They are computed with many decimal digits and rounded once.
 */
final class FloatPower {

  private static final MathContext DIGITS = new MathContext(60);
  private static final int MAX_WHOLE_EXPONENT = 1 << 12;
  private static final int HALVINGS = 16;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.movePointLeft(62);

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
    return base > 0 ? exponential(logarithm(base).multiply(new BigDecimal(exponent))) : estimate;
  }

  /** The natural logarithm, from the exponent and a mantissa near one. */
  private static BigDecimal logarithm(double value) {
    int exponent = Math.getExponent(value);
    BigDecimal mantissa = new BigDecimal(Math.scalb(value, -exponent));
    return logarithmOfMantissa(mantissa)
        .add(logarithmOfMantissa(TWO).multiply(BigDecimal.valueOf(exponent)), DIGITS);
  }

  /** The logarithm of a number from 1 to 2, as twice the inverse hyperbolic tangent. */
  private static BigDecimal logarithmOfMantissa(BigDecimal value) {
    BigDecimal ratio = value.subtract(BigDecimal.ONE).divide(value.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = ratio.multiply(ratio, DIGITS);
    BigDecimal power = ratio;
    BigDecimal sum = ratio;
    for (int n = 3; power.abs().compareTo(NEGLIGIBLE) > 0; n += 2) {
      power = power.multiply(square, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
    }
    return sum.multiply(TWO, DIGITS);
  }

  /** The exponential function: its series near zero, squared again and again. */
  private static double exponential(BigDecimal value) {
    BigDecimal small = value.divide(TWO.pow(HALVINGS), DIGITS);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; term.abs().compareTo(NEGLIGIBLE) > 0; n++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum.round(new MathContext(40, RoundingMode.HALF_EVEN)).doubleValue();
  }
}
