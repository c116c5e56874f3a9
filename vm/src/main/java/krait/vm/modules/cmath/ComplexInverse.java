package krait.vm.modules.cmath;

import krait.vm.modules.math.Hyperbolic;
import krait.vm.modules.math.MathErrors;
import krait.vm.object.PyComplex;

/** Inverse trigonometric and hyperbolic functions of complex numbers (Kahan 1987). */
final class ComplexInverse {

  private static final double SQRT_LARGE = Math.sqrt(ComplexFunctions.LARGE);
  private static final double SQRT_SMALLEST = Math.sqrt(Double.MIN_NORMAL);

  private ComplexInverse() {}

  private static boolean isLarge(double x, double y) {
    return Math.abs(x) > ComplexFunctions.LARGE || Math.abs(y) > ComplexFunctions.LARGE;
  }

  private static double logOfLarge(double x, double y) {
    return Math.log(ComplexFunctions.length(x / 2, y / 2)) + 2 * ComplexFunctions.LN_2;
  }

  private static PyComplex root(double x, double y) {
    return ComplexFunctions.sqrt(new PyComplex(x, y));
  }

  static PyComplex acos(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    PyComplex special = SpecialValues.ACOS.find(x, y);
    if (special != null) {
      return special;
    }
    if (isLarge(x, y)) {
      return new PyComplex(Math.atan2(Math.abs(y), x), Math.copySign(logOfLarge(x, y), -y));
    }
    PyComplex a = root(1 - x, -y);
    PyComplex b = root(1 + x, y);
    return new PyComplex(
        2 * Math.atan2(a.real(), b.real()),
        Hyperbolic.asinh(b.real() * a.imaginary() - b.imaginary() * a.real()));
  }

  static PyComplex acosh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    PyComplex special = SpecialValues.ACOSH.find(x, y);
    if (special != null) {
      return special;
    }
    if (isLarge(x, y)) {
      return new PyComplex(logOfLarge(x, y), Math.atan2(y, x));
    }
    PyComplex a = root(x - 1, y);
    PyComplex b = root(x + 1, y);
    return new PyComplex(
        Hyperbolic.asinh(a.real() * b.real() + a.imaginary() * b.imaginary()),
        2 * Math.atan2(a.imaginary(), b.real()));
  }

  static PyComplex asinh(double x, double y) {
    PyComplex special = SpecialValues.ASINH.find(x, y);
    if (special != null) {
      return special;
    }
    if (isLarge(x, y)) {
      return new PyComplex(Math.copySign(logOfLarge(x, y), x), Math.atan2(y, Math.abs(x)));
    }
    PyComplex a = root(1 + y, -x);
    PyComplex b = root(1 - y, x);
    return new PyComplex(
        Hyperbolic.asinh(a.real() * b.imaginary() - b.real() * a.imaginary()),
        Math.atan2(y, a.real() * b.real() - a.imaginary() * b.imaginary()));
  }

  static PyComplex asin(PyComplex z) {
    PyComplex turned = asinh(-z.imaginary(), z.real());
    return new PyComplex(turned.imaginary(), -turned.real());
  }

  static PyComplex atanh(double x, double y) {
    PyComplex special = SpecialValues.ATANH.find(x, y);
    if (special != null) {
      return special;
    }
    if (x < 0) {
      PyComplex mirrored = atanh(-x, -y);
      return new PyComplex(-mirrored.real(), -mirrored.imaginary());
    }
    double b = Math.abs(y);
    if (x > SQRT_LARGE || b > SQRT_LARGE) {
      double h = ComplexFunctions.length(x / 2, y / 2);
      return new PyComplex(x / 4 / h / h, -Math.copySign(Math.PI / 2, -y));
    }
    if (x == 1 && b < SQRT_SMALLEST) {
      if (b == 0) {
        throw MathErrors.domain();
      }
      return new PyComplex(
          -Math.log(Math.sqrt(b) / Math.sqrt(ComplexFunctions.length(b, 2))),
          Math.copySign(Math.atan2(2, -b) / 2, y));
    }
    double distance = (1 - x) * (1 - x);
    return new PyComplex(
        StrictMath.log1p(4 * x / (distance + b * b)) / 4,
        -Math.atan2(-2 * y, (1 - x) * (1 + x) - b * b) / 2);
  }

  static PyComplex atan(PyComplex z) {
    PyComplex turned = atanh(-z.imaginary(), z.real());
    return new PyComplex(turned.imaginary(), -turned.real());
  }
}
