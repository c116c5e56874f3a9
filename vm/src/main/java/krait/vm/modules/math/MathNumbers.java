package krait.vm.modules.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import krait.vm.modules.FunctionRules;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/** The functions of {@code math} of two numbers, of longs and of sequences. */
@PythonModule("math")
public final class MathNumbers {

  private static final long NO_DOUBLE = 1L << 30;

  private MathNumbers() {}

  @PythonMethod(style = "UNPACKED")
  static PyObject log(PyObject argument, @Nullable PyObject base) {
    PyObject result = new PyFloat(Logarithms.log(argument, false));
    return base == null
        ? result
        : NumberOps.divide(result, new PyFloat(Logarithms.log(base, false)));
  }

  @PythonMethod
  static double log10(PyObject argument) {
    return Logarithms.log(argument, true);
  }

  @PythonMethod(style = "UNPACKED")
  static double atan2(PyObject first, PyObject second) {
    return Math.atan2(Conversions.toDouble(first), Conversions.toDouble(second));
  }

  @PythonMethod(style = "UNPACKED", since = "2.6")
  static double copysign(PyObject first, PyObject second) {
    double x = Conversions.toDouble(first);
    double sign = Conversions.toDouble(second);
    boolean negative = (Double.doubleToRawLongBits(sign) < 0);
    return negative ? -Math.abs(x) : Math.abs(x);
  }

  @PythonMethod(style = "UNPACKED")
  static double fmod(PyObject first, PyObject second) {
    double x = Conversions.toDouble(first);
    double y = Conversions.toDouble(second);
    return MathErrors.checked(x % y, x, y);
  }

  @PythonMethod(style = "UNPACKED")
  static double hypot(PyObject first, PyObject second) {
    double x = Conversions.toDouble(first);
    double y = Conversions.toDouble(second);
    return MathErrors.checked(length(x, y), x, y);
  }

  /** The length of a vector, its error corrected by exact products. */
  public static double length(double x, double y) {
    double rough = StrictMath.hypot(x, y);
    if (rough == 0 || Double.isInfinite(rough) || Double.isNaN(rough)) {
      return rough;
    }
    int exponent = Math.getExponent(rough);
    if (exponent > 1020 || exponent < -900) {
      return rough;
    }
    double a = Math.scalb(Math.abs(x), -exponent);
    double b = Math.scalb(Math.abs(y), -exponent);
    double h = Math.scalb(rough, -exponent);
    BigDecimal square = new BigDecimal(a).pow(2).add(new BigDecimal(b).pow(2));
    double excess = square.subtract(new BigDecimal(h).pow(2)).doubleValue();
    return Math.scalb(h + excess / (2 * h), exponent);
  }

  @PythonMethod(style = "UNPACKED")
  static double pow(PyObject first, PyObject second) {
    double x = Conversions.toDouble(first);
    double y = Conversions.toDouble(second);
    if (y == 0 || x == 1) {
      return 1;
    }
    if (Double.isInfinite(y) && Math.abs(x) == 1) {
      return 1;
    }
    double result = Math.pow(x, y);
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw MathErrors.domain();
    }
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      if (x == 0) {
        throw MathErrors.domain();
      }
      if (!Double.isInfinite(y)) {
        throw MathErrors.range();
      }
    }
    return result;
  }

  @PythonMethod
  static PyObject frexp(PyObject argument) {
    double x = Conversions.toDouble(argument);
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return new PyTuple(new PyFloat(x), PyInt.ZERO);
    }
    int exponent = Math.getExponent(x) + 1;
    if (exponent < Double.MIN_EXPONENT + 1) {
      exponent = Math.getExponent(x * 0x1p54) + 1 - 54;
    }
    double fraction = Math.scalb(Math.scalb(x, -exponent / 2), -exponent - (-exponent / 2));
    return new PyTuple(new PyFloat(fraction), PyInt.of(exponent));
  }

  @PythonMethod(style = "PARSED")
  static double ldexp(PyObject argument, PyObject power) {
    double x = Conversions.toDouble(argument);
    long exponent;
    if (power instanceof PyInt number) {
      exponent = number.value();
    } else if (power instanceof PyLong number) {
      exponent =
          number.value().bitLength() < Long.SIZE
              ? number.value().longValue()
              : number.value().signum() * NO_DOUBLE;
    } else {
      throw PyErrors.typeError("Expected an int or long as second argument to ldexp.");
    }
    double result = scaled(x, (int) Math.max(-NO_DOUBLE, Math.min(NO_DOUBLE, exponent)));
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw MathErrors.range();
    }
    return result;
  }

  /** Math.scalb rounds once; it clips exponents, so that huge ones are done in steps. */
  private static double scaled(double x, int exponent) {
    return Math.scalb(x, Math.max(-5000, Math.min(5000, exponent)));
  }

  @PythonMethod
  static PyObject modf(PyObject argument) {
    double x = Conversions.toDouble(argument);
    if (Double.isNaN(x)) {
      return new PyTuple(new PyFloat(x), new PyFloat(x));
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    double rest = Double.isInfinite(x) ? 0 : x - whole;
    return new PyTuple(new PyFloat(Math.copySign(rest, x)), new PyFloat(Math.copySign(whole, x)));
  }

  @PythonMethod(since = "2.6")
  static double fsum(PyObject iterable) {
    ExactSum sum = new ExactSum();
    PyObject iterator = Iterations.iterator(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      sum.add(Conversions.toDouble(item));
      item = Iterations.next(iterator);
    }
    return sum.value();
  }

  @PythonMethod(since = "2.6")
  static PyObject factorial(PyObject argument) {
    long number;
    if (argument instanceof PyFloat real) {
      boolean refused = FunctionRules.current().newerMath() && Double.isInfinite(real.value());
      if (refused || real.value() != Math.floor(real.value())) {
        throw PyErrors.valueError("factorial() only accepts integral values");
      }
      number = Conversions.toLong(Calls.method(argument, "__int__"));
    } else {
      number = Conversions.toLong(argument);
    }
    if (number < 0) {
      throw PyErrors.valueError("factorial() not defined for negative values");
    }
    return PyInt.of(product(1, number));
  }

  private static BigInteger product(long from, long to) {
    if (to - from < 8) {
      BigInteger result = BigInteger.ONE;
      for (long i = from; i <= to; i++) {
        result = result.multiply(BigInteger.valueOf(i));
      }
      return result;
    }
    long middle = from + (to - from) / 2;
    return product(from, middle).multiply(product(middle + 1, to));
  }

  @PythonMethod(since = "2.6")
  static PyObject trunc(PyObject number) {
    if (FunctionRules.current().newerMath()) {
      return Calls.method(number, "__trunc__");
    }
    PyObject method = number.type().slot(Slot.TRUNC);
    if (method == null) {
      throw PyErrors.attributeError("__trunc__");
    }
    return Calls.invoke(method, number);
  }
}
