package krait.vm.modules.cmath;

import krait.vm.object.PyComplex;

/** Hyperbolic functions of complex numbers, and by them the trigonometric ones. */
final class ComplexHyperbolic {

  private ComplexHyperbolic() {}

  private static boolean isInfiniteStrip(double x, double y) {
    return Double.isInfinite(x) && y != 0 && Math.abs(y) <= Double.MAX_VALUE;
  }

  static PyComplex cosh(double x, double y) {
    if (isInfiniteStrip(x, y)) {
      double sign = Math.copySign(1, x);
      return new PyComplex(
          Math.copySign(Double.POSITIVE_INFINITY, Math.cos(y)),
          sign * Math.copySign(Double.POSITIVE_INFINITY, Math.sin(y)));
    }
    PyComplex special = SpecialValues.COSH.find(x, y);
    if (special != null) {
      return special;
    }
    boolean huge = Math.abs(x) > ComplexFunctions.LOG_LARGE;
    double near = huge ? x - Math.copySign(1, x) : x;
    double factor = huge ? Math.E : 1;
    return ComplexFunctions.checked(
        Math.cos(y) * StrictMath.cosh(near) * factor, Math.sin(y) * StrictMath.sinh(near) * factor);
  }

  static PyComplex sinh(double x, double y) {
    if (isInfiniteStrip(x, y)) {
      double sign = Math.copySign(1, x);
      return new PyComplex(
          sign * Math.copySign(Double.POSITIVE_INFINITY, Math.cos(y)),
          Math.copySign(Double.POSITIVE_INFINITY, Math.sin(y)));
    }
    PyComplex special = SpecialValues.SINH.find(x, y);
    if (special != null) {
      return special;
    }
    boolean huge = Math.abs(x) > ComplexFunctions.LOG_LARGE;
    double near = huge ? x - Math.copySign(1, x) : x;
    double factor = huge ? Math.E : 1;
    return ComplexFunctions.checked(
        Math.cos(y) * StrictMath.sinh(near) * factor, Math.sin(y) * StrictMath.cosh(near) * factor);
  }

  static PyComplex tanh(double x, double y) {
    if (isInfiniteStrip(x, y)) {
      return new PyComplex(Math.copySign(1, x), Math.copySign(0, 2 * Math.sin(y) * Math.cos(y)));
    }
    PyComplex special = SpecialValues.TANH.find(x, y);
    if (special != null) {
      return special;
    }
    if (Math.abs(x) > ComplexFunctions.LOG_LARGE) {
      return new PyComplex(
          Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
    }
    double hyperbolic = StrictMath.tanh(x);
    double tangent = Math.tan(y);
    double secant = 1 / StrictMath.cosh(x);
    double product = hyperbolic * tangent;
    double divisor = 1 + product * product;
    return new PyComplex(
        hyperbolic * (1 + tangent * tangent) / divisor, tangent / divisor * secant * secant);
  }

  static PyComplex cos(PyComplex z) {
    return cosh(-z.imaginary(), z.real());
  }

  static PyComplex sin(PyComplex z) {
    PyComplex turned = sinh(-z.imaginary(), z.real());
    return new PyComplex(turned.imaginary(), -turned.real());
  }

  static PyComplex tan(PyComplex z) {
    PyComplex turned = tanh(-z.imaginary(), z.real());
    return new PyComplex(turned.imaginary(), -turned.real());
  }
}
