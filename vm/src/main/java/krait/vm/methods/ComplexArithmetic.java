package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyComplex;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFloat;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** Arithmetic of complex numbers. */
final class ComplexArithmetic {

  private ComplexArithmetic() {}

  static boolean isNumber(PyObject number) {
    return number instanceof PyComplex || FloatArithmetic.isReal(number);
  }

  private static PyComplex value(PyObject number) {
    return number instanceof PyComplex known
        ? known
        : new PyComplex(Conversions.numberToDouble(number), 0);
  }

  static PyObject add(PyObject left, PyObject right) {
    PyComplex a = value(left);
    PyComplex b = value(right);
    return new PyComplex(a.real() + b.real(), a.imaginary() + b.imaginary());
  }

  static PyObject subtract(PyObject left, PyObject right) {
    PyComplex a = value(left);
    PyComplex b = value(right);
    return new PyComplex(a.real() - b.real(), a.imaginary() - b.imaginary());
  }

  static PyObject multiply(PyObject left, PyObject right) {
    PyComplex a = value(left);
    PyComplex b = value(right);
    return new PyComplex(
        a.real() * b.real() - a.imaginary() * b.imaginary(),
        a.real() * b.imaginary() + a.imaginary() * b.real());
  }

  static PyObject divide(PyObject left, PyObject right) {
    return quotient(value(left), value(right));
  }

  private static PyComplex quotient(PyComplex a, PyComplex b) {
    double real = Math.abs(b.real());
    double imaginary = Math.abs(b.imaginary());
    if (real == 0 && imaginary == 0) {
      throw PyErrors.zeroDivisionError(NumberArithmetic.current().complexDivision());
    }
    if (real >= imaginary) {
      double ratio = b.imaginary() / b.real();
      double denominator = b.real() + b.imaginary() * ratio;
      return new PyComplex(
          (a.real() + a.imaginary() * ratio) / denominator,
          (a.imaginary() - a.real() * ratio) / denominator);
    }
    double ratio = b.real() / b.imaginary();
    double denominator = b.real() * ratio + b.imaginary();
    return new PyComplex(
        (a.real() * ratio + a.imaginary()) / denominator,
        (a.imaginary() * ratio - a.real()) / denominator);
  }

  static PyObject trueDivide(PyObject left, PyObject right) {
    return divide(left, right);
  }

  private static PyComplex[] floor(PyObject left, PyObject right, String zero) {
    Warnings.warn(PyExc.DeprecationWarning, "complex divmod(), // and % are deprecated");
    PyComplex a = value(left);
    PyComplex b = value(right);
    Warnings.warn(PyExc.DeprecationWarning, "complex divmod(), // and % are deprecated");
    if (b.real() == 0 && b.imaginary() == 0) {
      throw PyErrors.zeroDivisionError(zero);
    }
    PyComplex whole = new PyComplex(Math.floor(quotient(a, b).real()), 0);
    return new PyComplex[] {whole, (PyComplex) subtract(a, multiply(b, whole))};
  }

  static PyObject floorDivide(PyObject left, PyObject right) {
    return floor(left, right, "complex divmod()")[0];
  }

  static PyObject modulo(PyObject left, PyObject right) {
    return floor(left, right, "complex remainder")[1];
  }

  static PyObject divmod(PyObject left, PyObject right) {
    PyComplex[] both = floor(left, right, "complex divmod()");
    return new PyTuple(both[0], both[1]);
  }

  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    if (modulus != null) {
      throw PyErrors.valueError("complex modulo");
    }
    PyComplex a = value(left);
    PyComplex b = value(right);
    boolean whole = b.imaginary() == 0 && b.real() == Math.floor(b.real());
    PyComplex result =
        whole && Math.abs(b.real()) <= 100 ? integerPower(a, (int) b.real()) : polarPower(a, b);
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imaginary())) {
      throw PyErrors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex integerPower(PyComplex base, int exponent) {
    PyComplex result = new PyComplex(1, 0);
    PyComplex factor = base;
    int left = Math.abs(exponent);
    for (int mask = 1; mask > 0 && left >= mask; mask <<= 1) {
      if ((left & mask) != 0) {
        result = (PyComplex) multiply(result, factor);
      }
      factor = (PyComplex) multiply(factor, factor);
    }
    if (exponent < 0) {
      if (base.real() == 0 && base.imaginary() == 0) {
        throw PyErrors.zeroDivisionError("0.0 to a negative or complex power");
      }
      return quotient(new PyComplex(1, 0), result);
    }
    return result;
  }

  private static PyComplex polarPower(PyComplex a, PyComplex b) {
    if (b.real() == 0 && b.imaginary() == 0) {
      return new PyComplex(1, 0);
    }
    if (a.real() == 0 && a.imaginary() == 0) {
      if (b.imaginary() != 0 || b.real() < 0) {
        throw PyErrors.zeroDivisionError("0.0 to a negative or complex power");
      }
      return new PyComplex(0, 0);
    }
    double size = Math.hypot(a.real(), a.imaginary());
    double length = Math.pow(size, b.real());
    double angle = Math.atan2(a.imaginary(), a.real());
    double phase = angle * b.real();
    if (b.imaginary() != 0) {
      length /= Math.exp(angle * b.imaginary());
      phase += b.imaginary() * Math.log(size);
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  static PyObject negative(PyObject self) {
    PyComplex a = value(self);
    return new PyComplex(-a.real(), -a.imaginary());
  }

  static PyObject positive(PyObject self) {
    PyComplex a = value(self);
    return new PyComplex(a.real(), a.imaginary());
  }

  static PyObject absolute(PyObject self) {
    PyComplex a = value(self);
    double size = Math.hypot(a.real(), a.imaginary());
    boolean finite = !Double.isInfinite(a.real()) && !Double.isInfinite(a.imaginary());
    if (Double.isInfinite(size) && finite) {
      throw PyErrors.overflowError("absolute value too large");
    }
    return new PyFloat(size);
  }
}
