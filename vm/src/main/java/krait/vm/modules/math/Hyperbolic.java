package krait.vm.modules.math;

/** Inverse hyperbolic functions, which the JDK lacks. */
public final class Hyperbolic {

  private static final double LN_2 = 0.6931471805599453;
  private static final double LARGE = 0x1p28;
  private static final double SMALL = 0x1p-28;

  private Hyperbolic() {}

  /** The inverse of sinh. */
  public static double asinh(double x) {
    double a = Math.abs(x);
    double result;
    if (!(a >= SMALL) || Double.isInfinite(x)) {
      return x;
    }
    if (a > LARGE) {
      result = Math.log(a) + LN_2;
    } else if (a > 2) {
      result = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    } else {
      double square = a * a;
      result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** The inverse of cosh. */
  public static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x >= LARGE) {
      return Math.log(x) + LN_2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double above = x - 1;
    return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
  }

  /** The inverse of tanh. */
  public static double atanh(double x) {
    double a = Math.abs(x);
    if (a < SMALL) {
      return x;
    }
    double twice = a + a;
    double result =
        a < 0.5
            ? 0.5 * StrictMath.log1p(twice + twice * a / (1 - a))
            : 0.5 * StrictMath.log1p(twice / (1 - a));
    return a > 1 ? Double.NaN : Math.copySign(result, x);
  }
}
