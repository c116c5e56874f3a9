package krait.vm.methods;

import java.math.BigInteger;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** Arithmetic of ints; what does not fit becomes a long. */
final class IntArithmetic {

  private IntArithmetic() {}

  private static long value(PyObject number) {
    return ((PyInt) number).value();
  }

  private static PyObject narrow(PyObject result) {
    return result instanceof PyLong number && number.value().bitLength() < Long.SIZE
        ? PyInt.of(number.value().longValue())
        : result;
  }

  static PyObject add(PyObject left, PyObject right) {
    return narrow(LongArithmetic.add(left, right));
  }

  static PyObject subtract(PyObject left, PyObject right) {
    return narrow(LongArithmetic.subtract(left, right));
  }

  static PyObject multiply(PyObject left, PyObject right) {
    return narrow(LongArithmetic.multiply(left, right));
  }

  private static PyException byZero() {
    return PyErrors.zeroDivisionError("integer division or modulo by zero");
  }

  static PyObject divide(PyObject left, PyObject right) {
    return floorDivide(left, right);
  }

  static PyObject floorDivide(PyObject left, PyObject right) {
    if (value(right) == 0) {
      throw byZero();
    }
    if (value(right) == -1) {
      return negative(left);
    }
    return PyInt.of(Math.floorDiv(value(left), value(right)));
  }

  static PyObject trueDivide(PyObject left, PyObject right) {
    if (value(right) == 0) {
      throw PyErrors.zeroDivisionError(NumberArithmetic.current().intTrueDivision());
    }
    return new PyFloat((double) value(left) / (double) value(right));
  }

  static PyObject modulo(PyObject left, PyObject right) {
    if (value(right) == 0) {
      throw byZero();
    }
    if (value(right) == -1 && value(left) == Long.MIN_VALUE) {
      return PyLong.of(0);
    }
    return PyInt.of(Math.floorMod(value(left), value(right)));
  }

  static PyObject divmod(PyObject left, PyObject right) {
    return new PyTuple(floorDivide(left, right), modulo(left, right));
  }

  static PyObject shiftLeft(PyObject left, PyObject right) {
    if (value(right) < 0) {
      throw PyErrors.valueError("negative shift count");
    }
    return value(left) == 0 ? PyInt.ZERO : narrow(LongArithmetic.shiftLeft(left, right));
  }

  static PyObject shiftRight(PyObject left, PyObject right) {
    if (value(right) < 0) {
      throw PyErrors.valueError("negative shift count");
    }
    return PyInt.of(value(left) >> Math.min(value(right), Long.SIZE - 1));
  }

  static PyObject and(PyObject left, PyObject right) {
    return PyInt.of(value(left) & value(right));
  }

  static PyObject xor(PyObject left, PyObject right) {
    return PyInt.of(value(left) ^ value(right));
  }

  static PyObject or(PyObject left, PyObject right) {
    return PyInt.of(value(left) | value(right));
  }

  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    if (value(right) < 0) {
      if (modulus != null) {
        throw PyErrors.typeError(
            "pow() 2nd argument cannot be negative when 3rd argument specified");
      }
      return FloatArithmetic.power(left, right, null);
    }
    if (modulus != null && value(modulus) == 0) {
      throw PyErrors.valueError("pow() 3rd argument cannot be 0");
    }
    long modulo = modulus == null ? 0 : value(modulus);
    try {
      return PyInt.of(power(value(left), value(right), modulo));
    } catch (ArithmeticException e) {
      return LongArithmetic.power(left, right, modulus);
    }
  }

  /** By repeated squares; what overflows on the way is a long, even if the result would fit. */
  private static long power(long base, long exponent, long modulus) {
    long result = 1;
    long square = base;
    for (long left = exponent; left > 0; ) {
      if ((left & 1) != 0) {
        result = Math.multiplyExact(result, square);
        if (square == 0) {
          break;
        }
      }
      left >>= 1;
      if (left == 0) {
        break;
      }
      square = Math.multiplyExact(square, square);
      if (modulus != 0) {
        result %= modulus;
        square %= modulus;
      }
    }
    if (modulus == -1 && result == Long.MIN_VALUE) {
      throw new ArithmeticException("overflow");
    }
    return modulus == 0 ? result : Math.floorMod(result, modulus);
  }

  static PyObject negative(PyObject self) {
    return value(self) == Long.MIN_VALUE
        ? new PyLong(BigInteger.valueOf(value(self)).negate())
        : PyInt.of(-value(self));
  }

  static PyObject positive(PyObject self) {
    return PyInt.of(value(self));
  }

  static PyObject absolute(PyObject self) {
    return value(self) < 0 ? negative(self) : positive(self);
  }

  static PyObject invert(PyObject self) {
    return PyInt.of(~value(self));
  }
}
