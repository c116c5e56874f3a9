package krait.vm.modules.math;

/** The gamma function and its logarithm, by Lanczos's approximation. */
final class GammaFunctions {

  private static final double G = 6.02468004077673;
  private static final double G_MINUS_HALF = 5.52468004077673;
  private static final double[] NUMERATOR = {
    23531376880.41076,
    42919803642.6491,
    35711959237.35567,
    17921034426.03721,
    6039542586.352028,
    1439720407.3117216,
    248874557.86205417,
    31426415.585400194,
    2876370.6289353725,
    186056.26539522348,
    8071.672002365816,
    210.82427775157936,
    2.5066282746310002
  };
  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };
  private static final int LAST_EXACT = 23;
  private static final double TINY = 1e-20;
  private static final double LARGEST = 200;
  private static final double POWER_END = 140;
  private static final double LOG_PI = 1.1447298858494002;

  private GammaFunctions() {}

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    boolean whole = x == Math.floor(x);
    if (x == 0 || (whole && x < 0)) {
      throw MathErrors.domain();
    }
    if (whole && x <= LAST_EXACT) {
      double product = 1;
      for (int i = 2; i < x; i++) {
        product *= i;
      }
      return product;
    }
    return orRange(approximation(x));
  }

  private static double orRange(double result) {
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return result;
  }

  private static double approximation(double x) {
    double a = Math.abs(x);
    if (a < TINY) {
      return 1 / x;
    }
    if (a > LARGEST) {
      return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = a + G_MINUS_HALF;
    double error = a > G_MINUS_HALF ? y - a - G_MINUS_HALF : y - G_MINUS_HALF - a;
    double correction = error * G / y;
    double result =
        x < 0 ? -Math.PI / sinPi(a) / a * Math.exp(y) / lanczos(a) : lanczos(a) / Math.exp(y);
    result += x < 0 ? -correction * result : correction * result;
    if (a < POWER_END) {
      double power = Math.pow(y, a - 0.5);
      return x < 0 ? result / power : result * power;
    }
    double root = Math.pow(y, a / 2 - 0.25);
    return x < 0 ? result / root / root : result * root * root;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw MathErrors.domain();
      }
      return 0;
    }
    double a = Math.abs(x);
    if (a < TINY) {
      return -Math.log(a);
    }
    double result = Math.log(lanczos(a)) - G;
    result += (a - 0.5) * (Math.log(a + G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - Math.log(Math.abs(sinPi(a))) - Math.log(a) - result;
    }
    return orRange(result);
  }

  /** The rational function of the approximation, for x above 0. */
  private static double lanczos(double x) {
    double above = 0;
    double below = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        above = above * x + NUMERATOR[i];
        below = below * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        above = above / x + NUMERATOR[i];
        below = below / x + DENOMINATOR[i];
      }
    }
    return above / below;
  }

  /** The sine of pi times x, exact where it is 0. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2.0;
    double result =
        switch ((int) Math.round(2.0 * y)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1.0 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2.0));
        };
    return Math.copySign(1.0, x) * result;
  }
}
