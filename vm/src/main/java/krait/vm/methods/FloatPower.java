package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/** Powers of floats. */
final class FloatPower {

  private static final int ERANGE = 34;

  private FloatPower() {}

  static PyException outOfRange() {
    return new PyException(
        PyExc.OverflowError,
        PyTuple.of(PyInt.of(ERANGE), PyStr.of("Numerical result out of range")));
  }

  private static PyException zeroToNegative() {
    return PyErrors.zeroDivisionError("0.0 cannot be raised to a negative power");
  }

  private static PyException fractional() {
    return PyErrors.valueError("negative number cannot be raised to a fractional power");
  }

  static double power(double x, double y) {
    if (y == 0) {
      return 1;
    }
    return NumberArithmetic.current().strictPower() ? strict(x, y) : standard(x, y);
  }

  private static double strict(double x, double y) {
    if (x == 0) {
      if (y < 0) {
        throw zeroToNegative();
      }
      return 0;
    }
    if (x == 1) {
      return 1;
    }
    if (x < 0 && (Double.isNaN(y) || y != Math.floor(y))) {
      throw fractional();
    }
    double result = x == -1 && Double.isInfinite(y) ? 1 : Math.pow(x, y);
    if (Double.isInfinite(result)) {
      throw outOfRange();
    }
    return result;
  }

  /** By the rules of C99. */
  private static double standard(double x, double y) {
    if (x == 1 || (Math.abs(x) == 1 && Double.isInfinite(y))) {
      return 1;
    }
    boolean finite = !Double.isInfinite(x) && !Double.isInfinite(y) && !Double.isNaN(y);
    if (x == 0 && y < 0 && finite) {
      throw zeroToNegative();
    }
    if (x < 0 && finite && y != Math.floor(y)) {
      throw fractional();
    }
    double result = Math.pow(x, y);
    if (Double.isInfinite(result) && finite && x != 0) {
      throw outOfRange();
    }
    return result;
  }
}
