package krait.vm.modules.cmath;

import krait.vm.modules.math.MathErrors;
import krait.vm.object.PyComplex;
import krait.vm.object.PyFloat;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/** {@code cmath}: functions of complex numbers. */
@PythonModule("cmath")
public final class CmathModule {

  private CmathModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("pi", new PyFloat(Math.PI));
    module.put("e", new PyFloat(Math.E));
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject acos(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexInverse.acos(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject acosh(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexInverse.acosh(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject asin(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexInverse.asin(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject asinh(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexInverse.asinh(z.real(), z.imaginary());
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject atan(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexInverse.atan(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject atanh(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexInverse.atanh(z.real(), z.imaginary());
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject cos(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexHyperbolic.cos(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject cosh(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexHyperbolic.cosh(z.real(), z.imaginary());
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject exp(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexFunctions.exp(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject log10(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexFunctions.log10(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject sin(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexHyperbolic.sin(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject sinh(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexHyperbolic.sinh(z.real(), z.imaginary());
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject sqrt(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexFunctions.sqrt(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject tan(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexHyperbolic.tan(z);
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject tanh(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return ComplexHyperbolic.tanh(z.real(), z.imaginary());
  }

  @PythonMethod(style = "PARSED", errorName = "function")
  static PyObject log(PyObject argument, @Nullable PyObject base) {
    PyComplex result = ComplexFunctions.log(CmathArguments.complex(argument));
    if (base == null) {
      return result;
    }
    PyComplex divisor = ComplexFunctions.log(CmathArguments.complex(base));
    if (divisor.real() == 0 && divisor.imaginary() == 0) {
      throw MathErrors.domain();
    }
    return NumberOps.divide(result, divisor);
  }

  @PythonMethod(style = "PARSED", since = "2.6")
  static double phase(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return Math.atan2(z.imaginary(), z.real());
  }

  @PythonMethod(style = "PARSED", since = "2.6")
  static PyObject polar(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    double x = z.real();
    double y = z.imaginary();
    double length =
        Double.isInfinite(x) || Double.isInfinite(y)
            ? Double.POSITIVE_INFINITY
            : ComplexFunctions.length(x, y);
    if (Double.isInfinite(length) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
      throw MathErrors.range();
    }
    return new PyTuple(new PyFloat(length), new PyFloat(Math.atan2(y, x)));
  }

  @PythonMethod(style = "PARSED", since = "2.6")
  static PyObject rect(double length, double phase) {
    if (Double.isInfinite(length) && phase != 0 && Math.abs(phase) <= Double.MAX_VALUE) {
      double sign = Math.copySign(1, length);
      return new PyComplex(
          sign * Math.copySign(Double.POSITIVE_INFINITY, Math.cos(phase)),
          sign * Math.copySign(Double.POSITIVE_INFINITY, Math.sin(phase)));
    }
    PyComplex special = SpecialValues.RECT.find(length, phase);
    return special != null
        ? special
        : new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  @PythonMethod(style = "PARSED", since = "2.6")
  static boolean isnan(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return Double.isNaN(z.real()) || Double.isNaN(z.imaginary());
  }

  @PythonMethod(style = "PARSED", errorName = "isnan", since = "2.6")
  static boolean isinf(PyObject argument) {
    PyComplex z = CmathArguments.complex(argument);
    return Double.isInfinite(z.real()) || Double.isInfinite(z.imaginary());
  }
}
