package krait.vm.object;

import java.math.BigInteger;
import krait.compiler.peephole.ScaledDouble;

/** Python values as Java values, with CPython's complaints. */
public final class Conversions {

  private static final int DOUBLE_BITS = 1024;
  private static final int EXACT_BITS = 53;

  private Conversions() {}

  /** The truth of an object. */
  public static boolean isTrue(PyObject object) {
    if (object instanceof PyBool) {
      return object == PyBool.TRUE;
    }
    if (object == PyNone.NONE) {
      return false;
    }
    Class<?> kind = object.getClass();
    if (kind == PyInt.class) {
      return ((PyInt) object).value() != 0;
    }
    if (kind == PyStr.class) {
      return ((PyStr) object).length() != 0;
    }
    return isTrueBySlot(object);
  }

  private static boolean isTrueBySlot(PyObject object) {
    PyObject method = object.type().slot(Slot.NONZERO);
    if (method != null) {
      PyObject result = Calls.invoke(method, object);
      if (result instanceof PyBool || result.getClass() == PyInt.class) {
        return ((PyInt) result).value() != 0;
      }
      throw PyErrors.typeError(
          "__nonzero__ should return bool or int, returned " + result.type().name());
    }
    method = object.type().slot(Slot.LEN);
    return method == null || Iterations.checkedLength(Calls.invoke(method, object)) != 0;
  }

  /** An argument as a 64-bit number, as a C function that wants a long takes it. */
  public static long toLong(PyObject object) {
    if (object instanceof PyInt number) {
      return number.value();
    }
    if (object instanceof PyLong number) {
      if (number.value().bitLength() < Long.SIZE) {
        return number.value().longValue();
      }
      throw PyErrors.overflowError(ArgumentRules.current().tooLarge());
    }
    if (object instanceof PyFloat) {
      checkFloatArgument();
    }
    PyObject method = object.type().slot(Slot.INT);
    if (method == null) {
      throw PyErrors.typeError("an integer is required");
    }
    PyObject result = Calls.invoke(method, object);
    if (result instanceof PyInt || result instanceof PyLong) {
      return toLong(result);
    }
    throw PyErrors.typeError(ArgumentRules.current().intWanted());
  }

  private static void checkFloatArgument() {
    String problem = "integer argument expected, got float";
    if (!ArgumentRules.current().floatsAsIntegers()) {
      throw PyErrors.typeError(problem);
    }
    Warnings.warn(PyExc.DeprecationWarning, problem);
  }

  /** The result of a special method as a 64-bit number: anything with {@code __int__}. */
  public static long asLong(PyObject object) {
    return object instanceof PyFloat number ? toLong(truncated(number)) : toLong(object);
  }

  private static PyObject truncated(PyFloat number) {
    PyObject method = number.type().slot(Slot.INT);
    return method == null ? number : Calls.invoke(method, number);
  }

  /** An argument as a 32-bit number. */
  public static int toInt(PyObject object) {
    long value = toLong(object);
    if (value > Integer.MAX_VALUE) {
      throw PyErrors.overflowError("signed integer is greater than maximum");
    }
    if (value < Integer.MIN_VALUE) {
      throw PyErrors.overflowError("signed integer is less than minimum");
    }
    return (int) value;
  }

  /** Whether an object can stand as an index. */
  public static boolean isIndex(PyObject object) {
    return object instanceof PyInt
        || object instanceof PyLong
        || object.type().slot(Slot.INDEX) != null;
  }

  /** An object as an int or long, by {@code __index__}. */
  public static PyObject index(PyObject object) {
    if (object instanceof PyInt || object instanceof PyLong) {
      return object;
    }
    PyObject method = object.type().slot(Slot.INDEX);
    if (method == null) {
      throw PyErrors.typeError(
          "'" + object.type().name() + "' object cannot be interpreted as an index");
    }
    PyObject result = Calls.invoke(method, object);
    if (result instanceof PyInt || result instanceof PyLong) {
      return result;
    }
    throw PyErrors.typeError(
        "__index__ returned non-(int,long) (type " + result.type().name() + ")");
  }

  /** An index as a 64-bit number; one that does not fit is an IndexError. */
  public static long toIndex(PyObject object) {
    if (object instanceof PyInt number) {
      return number.value();
    }
    PyObject value = index(object);
    if (value instanceof PyInt number) {
      return number.value();
    }
    BigInteger big = ((PyLong) value).value();
    if (big.bitLength() < Long.SIZE) {
      return big.longValue();
    }
    throw PyErrors.indexError(
        "cannot fit '" + object.type().name() + "' into an index-sized integer");
  }

  /** An index as a 64-bit number; one that does not fit is an OverflowError. */
  public static long toIndexOverflowing(PyObject object) {
    PyObject value = index(object);
    if (value instanceof PyLong big && big.value().bitLength() >= Long.SIZE) {
      throw PyErrors.overflowError(
          "cannot fit '" + object.type().name() + "' into an index-sized integer");
    }
    return toLong(value);
  }

  /** An index as a 64-bit number; one that does not fit becomes the largest or smallest. */
  public static long toIndexClipped(PyObject object) {
    if (object instanceof PyInt number) {
      return number.value();
    }
    return clip(index(object));
  }

  private static long clip(PyObject number) {
    if (number instanceof PyInt small) {
      return small.value();
    }
    BigInteger big = ((PyLong) number).value();
    if (big.bitLength() < Long.SIZE) {
      return big.longValue();
    }
    return big.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** The bound of a slice, which may be None. */
  public static long sliceBound(PyObject object, long whenNone) {
    if (object == PyNone.NONE) {
      return whenNone;
    }
    if (!isIndex(object)) {
      throw PyErrors.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return toIndexClipped(object);
  }

  /** An argument as a float, as a C function that wants a double takes it. */
  public static double toDouble(PyObject object) {
    if (object instanceof PyFloat number) {
      return number.value();
    }
    if (object instanceof PyInt || object instanceof PyLong) {
      return numberToDouble(object);
    }
    PyObject method = object.type().slot(Slot.FLOAT);
    if (method == null) {
      throw PyErrors.typeError("a float is required");
    }
    PyObject result = Calls.invoke(method, object);
    if (result instanceof PyFloat number) {
      return number.value();
    }
    throw PyErrors.typeError("nb_float should return float object");
  }

  /** A built-in real number as a float. */
  public static double numberToDouble(PyObject number) {
    if (number instanceof PyInt small) {
      return small.value();
    }
    if (number instanceof PyFloat real) {
      return real.value();
    }
    BigInteger big = ((PyLong) number).value();
    boolean rounded = big.bitLength() <= EXACT_BITS || ArgumentRules.current().longsRounded();
    double value = rounded ? big.doubleValue() : ScaledDouble.of(big).toDouble();
    if (Double.isInfinite(value) || big.bitLength() > DOUBLE_BITS) {
      throw PyErrors.overflowError("long int too large to convert to float");
    }
    return value;
  }

  /** Whether an object counts as a number where objects of different types are compared. */
  public static boolean isNumber(PyObject object) {
    PyType type = object.type();
    return object instanceof PyInt
        || object instanceof PyLong
        || object instanceof PyFloat
        || object instanceof PyComplex
        || type.slot(Slot.INT) != null
        || type.slot(Slot.FLOAT) != null;
  }
}
