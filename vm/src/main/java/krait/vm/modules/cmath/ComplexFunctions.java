package krait.vm.modules.cmath;

import krait.vm.modules.math.MathErrors;
import krait.vm.modules.math.MathNumbers;
import krait.vm.object.PyComplex;

/** Square root, exponential and logarithm of complex numbers. */
final class ComplexFunctions {

  static final double LN_2 = 0.6931471805599453;
  static final double LARGE = Double.MAX_VALUE / 4;
  static final double LOG_LARGE = Math.log(LARGE);

  private ComplexFunctions() {}

  static PyComplex sqrt(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    PyComplex special = SpecialValues.SQRT.find(x, y);
    if (special != null) {
      return special;
    }
    if (x == 0 && y == 0) {
      return new PyComplex(0, y);
    }
    double a = Math.abs(x);
    double b = Math.abs(y);
    double large;
    if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
      double up = Math.scalb(a, 53);
      large = Math.scalb(Math.sqrt(up + length(up, Math.scalb(b, 53))), -27);
    } else {
      large = 2 * Math.sqrt(a / 8 + length(a / 8, b / 8));
    }
    double small = b / (2 * large);
    return x >= 0
        ? new PyComplex(large, Math.copySign(small, y))
        : new PyComplex(small, Math.copySign(large, y));
  }

  static double length(double x, double y) {
    return MathNumbers.length(x, y);
  }

  static PyComplex exp(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (Double.isInfinite(x) && y != 0 && Math.abs(y) <= Double.MAX_VALUE) {
      double size = x > 0 ? x : 0;
      return new PyComplex(Math.copySign(size, Math.cos(y)), Math.copySign(size, Math.sin(y)));
    }
    PyComplex special = SpecialValues.EXP.find(x, y);
    if (special != null) {
      return special;
    }
    boolean huge = x > LOG_LARGE;
    double size = Math.exp(huge ? x - 1 : x);
    double factor = huge ? Math.E : 1;
    return checked(size * Math.cos(y) * factor, size * Math.sin(y) * factor);
  }

  /** A result that may be too large. */
  static PyComplex checked(double real, double imaginary) {
    if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
      throw MathErrors.range();
    }
    return new PyComplex(real, imaginary);
  }

  static PyComplex log(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    PyComplex special = SpecialValues.LOG.find(x, y);
    if (special != null) {
      return special;
    }
    double a = Math.abs(x);
    double b = Math.abs(y);
    if (a == 0 && b == 0) {
      throw MathErrors.domain();
    }
    return new PyComplex(logOfLength(a, b), Math.atan2(y, x));
  }

  /** The logarithm of the length of a vector, exact near the length 1. */
  private static double logOfLength(double a, double b) {
    if (a > LARGE || b > LARGE) {
      return Math.log(length(a / 2, b / 2)) + LN_2;
    }
    if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
      return Math.log(length(Math.scalb(a, 53), Math.scalb(b, 53))) - 53 * LN_2;
    }
    double h = length(a, b);
    if (h >= 0.71 && h <= 1.73) {
      double large = Math.max(a, b);
      double small = Math.min(a, b);
      return StrictMath.log1p((large - 1) * (large + 1) + small * small) / 2;
    }
    return Math.log(h);
  }

  static PyComplex log10(PyComplex z) {
    PyComplex natural = log(z);
    double ten = Math.log(10);
    return new PyComplex(natural.real() / ten, natural.imaginary() / ten);
  }
}
