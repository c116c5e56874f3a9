package krait.vm.modules.math;

/** The error function, by its series near 0 and by a continued fraction elsewhere. */
final class ErrorFunctions {

  private static final double SQRT_PI = 1.772453850905516;
  private static final double SERIES_END = 1.5;
  private static final int SERIES_TERMS = 25;
  private static final double FRACTION_END = 30;
  private static final int FRACTION_TERMS = 50;

  private ErrorFunctions() {}

  static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double a = Math.abs(x);
    if (a < SERIES_END) {
      return series(x);
    }
    double tail = tail(a);
    return x > 0 ? 1 - tail : tail - 1;
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double a = Math.abs(x);
    if (a < SERIES_END) {
      return 1 - series(x);
    }
    double tail = tail(a);
    return x > 0 ? tail : 2 - tail;
  }

  private static double series(double x) {
    double square = x * x;
    double sum = 0;
    for (int i = SERIES_TERMS; i > 0; i--) {
      sum = 2 + square * sum / (i + 0.5);
    }
    return sum * x * Math.exp(-square) / SQRT_PI;
  }

  /** The complement for x of at least 1.5, by the convergents p/q of the fraction. */
  private static double tail(double x) {
    if (x >= FRACTION_END) {
      return 0;
    }
    double square = x * x;
    double a = 0;
    double step = 0.5;
    double p = 1;
    double lastP = 0;
    double q = step + square;
    double lastQ = 1;
    for (int i = 0; i < FRACTION_TERMS; i++) {
      a += step;
      step += 2;
      double b = step + square;
      double nextP = b * p - a * lastP;
      double nextQ = b * q - a * lastQ;
      lastP = p;
      p = nextP;
      lastQ = q;
      q = nextQ;
    }
    return p / q * x * Math.exp(-square) / SQRT_PI;
  }
}
