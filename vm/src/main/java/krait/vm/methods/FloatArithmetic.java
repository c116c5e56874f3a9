package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** Arithmetic of floats, with ints and longs as floats. */
final class FloatArithmetic {

  private FloatArithmetic() {}

  static boolean isReal(PyObject number) {
    return number instanceof PyFloat || number instanceof PyInt || number instanceof PyLong;
  }

  private static double value(PyObject number) {
    return Conversions.numberToDouble(number);
  }

  private static NumberArithmetic rules() {
    return NumberArithmetic.current();
  }

  static PyObject add(PyObject left, PyObject right) {
    return new PyFloat(value(left) + value(right));
  }

  static PyObject subtract(PyObject left, PyObject right) {
    return new PyFloat(value(left) - value(right));
  }

  static PyObject multiply(PyObject left, PyObject right) {
    return new PyFloat(value(left) * value(right));
  }

  static PyObject divide(PyObject left, PyObject right) {
    double divisor = value(right);
    if (divisor == 0) {
      throw PyErrors.zeroDivisionError(rules().division());
    }
    return new PyFloat(value(left) / divisor);
  }

  static PyObject trueDivide(PyObject left, PyObject right) {
    return divide(left, right);
  }

  private static double[] floor(PyObject left, PyObject right) {
    double x = value(left);
    double y = value(right);
    if (y == 0) {
      throw PyErrors.zeroDivisionError(rules().modulo());
    }
    double modulo = x % y;
    double quotient = (x - modulo) / y;
    if (modulo != 0) {
      if ((y < 0) != (modulo < 0)) {
        modulo += y;
        quotient -= 1;
      }
    } else {
      modulo = Math.copySign(0, y);
    }
    if (quotient != 0) {
      double rounded = Math.floor(quotient);
      quotient = quotient - rounded > 0.5 ? rounded + 1 : rounded;
    } else {
      quotient = Math.copySign(0, x / y);
    }
    return new double[] {quotient, modulo};
  }

  static PyObject floorDivide(PyObject left, PyObject right) {
    return new PyFloat(divided(left, right)[0]);
  }

  private static double[] divided(PyObject left, PyObject right) {
    if (value(right) == 0) {
      throw PyErrors.zeroDivisionError("float divmod()");
    }
    return floor(left, right);
  }

  static PyObject modulo(PyObject left, PyObject right) {
    double x = value(left);
    double y = value(right);
    if (y == 0) {
      throw PyErrors.zeroDivisionError(rules().modulo());
    }
    double modulo = x % y;
    if (modulo != 0 && (y < 0) != (modulo < 0)) {
      modulo += y;
    } else if (modulo == 0 && !rules().zeroKeepsSign()) {
      modulo = Math.copySign(0, y);
    }
    return new PyFloat(modulo);
  }

  static PyObject divmod(PyObject left, PyObject right) {
    double[] both = divided(left, right);
    return new PyTuple(new PyFloat(both[0]), new PyFloat(both[1]));
  }

  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    if (modulus != null) {
      throw PyErrors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return new PyFloat(FloatPower.power(value(left), value(right)));
  }

  static PyObject negative(PyObject self) {
    return new PyFloat(-value(self));
  }

  static PyObject positive(PyObject self) {
    return new PyFloat(value(self));
  }

  static PyObject absolute(PyObject self) {
    return new PyFloat(Math.abs(value(self)));
  }
}
