package krait.vm.modules.math;

import krait.vm.object.PyErrors;
import krait.vm.object.PyException;

/** The errors of {@code math}: what cannot be, and what is too large. */
public final class MathErrors {

  private MathErrors() {}

  /** The error for what has no result. */
  public static PyException domain() {
    return PyErrors.valueError("math domain error");
  }

  /** The error for what is too large. */
  public static PyException range() {
    return PyErrors.overflowError("math range error");
  }

  /** A result; no number for a number, and what is infinite for what is finite, is an error. */
  static double checked(double result, double x) {
    boolean wrong =
        Double.isNaN(result)
            ? !Double.isNaN(x)
            : Double.isInfinite(result) && !Double.isInfinite(x);
    if (wrong) {
      throw domain();
    }
    return result;
  }

  /** A result that may be too large. */
  static double orOverflow(double result, double x) {
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw range();
    }
    return checked(result, x);
  }

  /** The result of two numbers, which may be too large. */
  static double checked(double result, double x, double y) {
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw domain();
    }
    if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
      throw range();
    }
    return result;
  }
}
