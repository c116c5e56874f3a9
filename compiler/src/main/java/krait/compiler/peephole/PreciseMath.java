package krait.compiler.peephole;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Functions of floats as a good C library gives them: correctly rounded but for the rarest cases,
 * which Java's own are not. They are computed with many decimal digits and rounded once. Where a
 * result is beyond the ordinary range Java's function is good enough.
 */
final class PreciseMath {

  private static final MathContext DIGITS = new MathContext(60);
  private static final MathContext MORE_DIGITS = new MathContext(100);
  private static final MathContext RESULT = new MathContext(40, RoundingMode.HALF_EVEN);
  private static final int HALVINGS = 16;
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal LOG_OF_TWO = logOfMantissa(TWO);

  /** How small the terms of a series are, beside one, that make no difference. */
  private static final int NEGLIGIBLE = -62;

  /** The largest exponents and angles that are worth the digits. */
  private static final double LARGE_EXPONENT = 690;

  private static final double LARGE_ANGLE = 1e12;

  /** A right angle: pi by Machin's formula. */
  private static final BigDecimal RIGHT_ANGLE =
      inverseArctangent(5)
          .multiply(BigDecimal.valueOf(4))
          .subtract(inverseArctangent(239))
          .multiply(TWO, MORE_DIGITS);

  private PreciseMath() {}

  /** The natural logarithm of a positive finite number, from its exponent and a mantissa near 1. */
  static BigDecimal log(double value) {
    double scaled = value < Double.MIN_NORMAL ? value * 0x1p60 : value;
    int exponent = Math.getExponent(scaled);
    BigDecimal mantissa = new BigDecimal(Math.scalb(scaled, -exponent));
    int shift = exponent - (value < Double.MIN_NORMAL ? 60 : 0);
    return logOfMantissa(mantissa).add(LOG_OF_TWO.multiply(BigDecimal.valueOf(shift)), DIGITS);
  }

  /** The logarithm of a number from 1 to 2, as twice the inverse hyperbolic tangent. */
  private static BigDecimal logOfMantissa(BigDecimal value) {
    BigDecimal ratio = value.subtract(ONE).divide(value.add(ONE), DIGITS);
    BigDecimal square = ratio.multiply(ratio, DIGITS);
    BigDecimal power = ratio;
    BigDecimal sum = ratio;
    for (int n = 3; isFelt(power, ratio); n += 2) {
      power = power.multiply(square, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
    }
    return sum.multiply(TWO, DIGITS);
  }

  private static boolean isFelt(BigDecimal term, BigDecimal first) {
    return term.signum() != 0
        && term.precision() - term.scale() > first.precision() - first.scale() + NEGLIGIBLE;
  }

  /** The exponential function: its series near zero, squared again and again. */
  static BigDecimal exp(BigDecimal value) {
    BigDecimal small = value.divide(TWO.pow(HALVINGS), DIGITS);
    BigDecimal term = ONE;
    BigDecimal sum = ONE;
    for (int n = 1; isFelt(term, ONE); n++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  static double exp(double value) {
    return Math.abs(value) < LARGE_EXPONENT
        ? rounded(exp(new BigDecimal(value)))
        : StrictMath.exp(value);
  }

  static double hypot(double a, double b) {
    if (!Double.isFinite(a) || !Double.isFinite(b)) {
      return StrictMath.hypot(a, b);
    }
    BigDecimal x = new BigDecimal(a);
    BigDecimal y = new BigDecimal(b);
    return rounded(x.multiply(x).add(y.multiply(y)).sqrt(DIGITS));
  }

  static double atan2(double y, double x) {
    if (x == 0 || y == 0 || !Double.isFinite(x) || !Double.isFinite(y)) {
      return StrictMath.atan2(y, x);
    }
    BigDecimal opposite = new BigDecimal(Math.abs(y));
    BigDecimal adjacent = new BigDecimal(Math.abs(x));
    boolean steep = opposite.compareTo(adjacent) > 0;
    BigDecimal angle =
        arctangent(steep ? adjacent.divide(opposite, DIGITS) : opposite.divide(adjacent, DIGITS));
    if (steep) {
      angle = RIGHT_ANGLE.subtract(angle, DIGITS);
    }
    if (x < 0) {
      angle = RIGHT_ANGLE.multiply(TWO).subtract(angle, DIGITS);
    }
    return Math.copySign(rounded(angle), y);
  }

  /** The angle of a slope from 0 to 1: halved until the series is short. */
  private static BigDecimal arctangent(BigDecimal slope) {
    BigDecimal small = slope;
    int halvings = 4;
    for (int i = 0; i < halvings; i++) {
      BigDecimal root = ONE.add(small.multiply(small, DIGITS)).sqrt(DIGITS);
      small = small.divide(ONE.add(root), DIGITS);
    }
    return arctangentSeries(small, DIGITS).multiply(TWO.pow(halvings), DIGITS);
  }

  private static BigDecimal inverseArctangent(int n) {
    return arctangentSeries(ONE.divide(BigDecimal.valueOf(n), MORE_DIGITS), MORE_DIGITS);
  }

  private static BigDecimal arctangentSeries(BigDecimal value, MathContext digits) {
    BigDecimal square = value.multiply(value, digits).negate();
    BigDecimal power = value;
    BigDecimal sum = value;
    int terms = digits.getPrecision() * 2;
    for (int n = 3; n < terms && power.signum() != 0; n += 2) {
      power = power.multiply(square, digits);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), digits), digits);
    }
    return sum;
  }

  static double sin(double angle) {
    return angle == 0 || !isWorthIt(angle) ? StrictMath.sin(angle) : circular(angle, 0);
  }

  static double cos(double angle) {
    return isWorthIt(angle) ? circular(angle, 1) : StrictMath.cos(angle);
  }

  private static boolean isWorthIt(double angle) {
    return Math.abs(angle) < LARGE_ANGLE;
  }

  /** The sine of an angle and some right angles. */
  private static double circular(double angle, int rightAngles) {
    BigDecimal exact = new BigDecimal(angle);
    BigDecimal turns = exact.divide(RIGHT_ANGLE, DIGITS).setScale(0, RoundingMode.HALF_EVEN);
    BigDecimal rest = exact.subtract(turns.multiply(RIGHT_ANGLE), DIGITS);
    int quadrant = Math.floorMod(turns.longValue() + rightAngles, 4);
    boolean even = quadrant % 2 == 0;
    BigDecimal square = rest.multiply(rest, DIGITS).negate();
    BigDecimal term = even ? rest : ONE;
    BigDecimal sum = term;
    BigDecimal first = term;
    for (int n = even ? 2 : 1; isFelt(term, first); n += 2) {
      term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf((long) n * (n + 1)), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    double result = rounded(sum);
    return quadrant < 2 ? result : -result;
  }

  /** The nearest float. */
  static double rounded(BigDecimal value) {
    return value.round(RESULT).doubleValue();
  }
}
