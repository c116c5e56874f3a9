package krait.vm.modules.math;

import krait.vm.object.Conversions;
import krait.vm.object.PyFloat;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;

/** The functions of {@code math} of one number, and the constants. */
@PythonModule("math")
public final class MathModule {

  private MathModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("pi", new PyFloat(Math.PI));
    module.put("e", new PyFloat(Math.E));
  }

  @PythonMethod
  static double acos(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(StrictMath.acos(x), x);
  }

  @PythonMethod(since = "2.6")
  static double acosh(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Hyperbolic.acosh(x), x);
  }

  @PythonMethod
  static double asin(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(StrictMath.asin(x), x);
  }

  @PythonMethod(since = "2.6")
  static double asinh(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Hyperbolic.asinh(x), x);
  }

  @PythonMethod
  static double atan(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(StrictMath.atan(x), x);
  }

  @PythonMethod(since = "2.6")
  static double atanh(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Hyperbolic.atanh(x), x);
  }

  @PythonMethod
  static double ceil(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.ceil(x), x);
  }

  @PythonMethod
  static double cos(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.cos(x), x);
  }

  @PythonMethod
  static double cosh(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.orOverflow(StrictMath.cosh(x), x);
  }

  @PythonMethod(since = "2.7")
  static double erf(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(ErrorFunctions.erf(x), x);
  }

  @PythonMethod(since = "2.7")
  static double erfc(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(ErrorFunctions.erfc(x), x);
  }

  @PythonMethod
  static double exp(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.orOverflow(Math.exp(x), x);
  }

  @PythonMethod(since = "2.7")
  static double expm1(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.orOverflow(StrictMath.expm1(x), x);
  }

  @PythonMethod
  static double fabs(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.abs(x), x);
  }

  @PythonMethod
  static double floor(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.floor(x), x);
  }

  @PythonMethod(since = "2.6")
  static double log1p(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.orOverflow(StrictMath.log1p(x), x);
  }

  @PythonMethod
  static double sin(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.sin(x), x);
  }

  @PythonMethod
  static double sinh(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.orOverflow(StrictMath.sinh(x), x);
  }

  @PythonMethod
  static double sqrt(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.sqrt(x), x);
  }

  @PythonMethod
  static double tan(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(Math.tan(x), x);
  }

  @PythonMethod
  static double tanh(PyObject argument) {
    double x = Conversions.toDouble(argument);
    return MathErrors.checked(StrictMath.tanh(x), x);
  }

  @PythonMethod(since = "2.7")
  static double gamma(PyObject argument) {
    return GammaFunctions.gamma(Conversions.toDouble(argument));
  }

  @PythonMethod(since = "2.7")
  static double lgamma(PyObject argument) {
    return GammaFunctions.logGamma(Conversions.toDouble(argument));
  }

  @PythonMethod
  static double degrees(PyObject argument) {
    return Conversions.toDouble(argument) * (180.0 / Math.PI);
  }

  @PythonMethod
  static double radians(PyObject argument) {
    return Conversions.toDouble(argument) * (Math.PI / 180.0);
  }

  @PythonMethod(since = "2.6")
  static boolean isnan(PyObject argument) {
    return Double.isNaN(Conversions.toDouble(argument));
  }

  @PythonMethod(since = "2.6")
  static boolean isinf(PyObject argument) {
    return Double.isInfinite(Conversions.toDouble(argument));
  }
}
