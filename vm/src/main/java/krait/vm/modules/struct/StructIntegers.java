package krait.vm.modules.struct;

import java.math.BigInteger;
import krait.vm.modules.struct.StructFormat.Order;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;
import krait.vm.object.Warnings;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/**
 * Integers to be packed. Since Python 2.7 those that don't fit are refused; before, native
 * functions refuse some, and the others cut them off and warn.
 */
final class StructIntegers {

  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(Long.SIZE);
  private static final BigInteger MASK = UNSIGNED.subtract(BigInteger.ONE);
  private static final String MASKED = "struct integer overflow masking is deprecated";
  private static final String FLOAT = "integer argument expected, got float";
  private static final String NO_INTEGER =
      "integer argument expected, got non-integer (implicit conversion using __int__ is"
          + " deprecated)";
  private static final String TOO_LARGE = "long too large to convert to int";

  private StructIntegers() {}

  /** The bits of a value for a code of a size: more than its own are cut off by the caller. */
  static long bits(PyObject value, char code, int size, Order order) {
    if (code == 'P') {
      return pointer(value);
    }
    return StructErrors.areStrict()
        ? strict(value, code, size, order)
        : masking(value, code, size, order);
  }

  private static boolean isSigned(char code) {
    return code >= 'a';
  }

  /** A value as a number, in the newer way. */
  private static BigInteger integer(PyObject value) {
    if (value instanceof PyInt || value instanceof PyLong) {
      return big(value);
    }
    PyObject index = index(value);
    if (index != null) {
      return big(index);
    }
    PyObject toInt = value.type().slot(Slot.INT);
    if (toInt == null) {
      throw StructErrors.error("cannot convert argument to integer");
    }
    Warnings.warn(PyExc.DeprecationWarning, value instanceof PyFloat ? FLOAT : NO_INTEGER);
    PyObject result = Calls.invoke(toInt, value);
    if (result instanceof PyInt || result instanceof PyLong) {
      return big(result);
    }
    throw PyErrors.typeError("__int__ method returned non-integer");
  }

  /** What {@code __index__} gives; null if there is none, or it says that there is none. */
  private static @Nullable PyObject index(PyObject value) {
    if (value.type().slot(Slot.INDEX) == null) {
      return null;
    }
    try {
      return Conversions.index(value);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError)) {
        return null;
      }
      throw e;
    }
  }

  private static BigInteger big(PyObject number) {
    return number instanceof PyInt small
        ? BigInteger.valueOf(small.value())
        : ((PyLong) number).value();
  }

  private static long strict(PyObject value, char code, int size, Order order) {
    BigInteger number = integer(value);
    boolean reversed = order == Order.BIG;
    boolean plain = size == 1 || (code == 'H' && !reversed);
    boolean fits =
        (isSigned(code) || plain)
            ? number.bitLength() < Long.SIZE
            : number.signum() >= 0 && number.bitLength() <= Long.SIZE;
    if (!fits) {
      throw StructErrors.error("integer out of range for '" + code + "' format code");
    }
    if (!isWithin(number, code, size)) {
      boolean named = size == 1 || (size == 2 && !reversed);
      throw StructErrors.error(named ? plainProblem(code) : problem(code, size));
    }
    return number.longValue();
  }

  private static boolean isWithin(BigInteger number, char code, int size) {
    return isSigned(code)
        ? number.bitLength() < size * Byte.SIZE
        : number.signum() >= 0 && number.bitLength() <= size * Byte.SIZE;
  }

  private static String problem(char code, int size) {
    int bits = size * Byte.SIZE;
    String range =
        isSigned(code)
            ? BigInteger.ONE.shiftLeft(bits - 1).negate()
                + " <= number <= "
                + BigInteger.ONE.shiftLeft(bits - 1).subtract(BigInteger.ONE)
            : "0 <= number <= " + BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    return "'" + code + "' format requires " + range;
  }

  /** What native functions say, which name types of C and their limits. */
  private static String plainProblem(char code) {
    return switch (code) {
      case 'b' -> "byte format requires -128 <= number <= 127";
      case 'B' -> "ubyte format requires 0 <= number <= 255";
      case 'h' -> "short format requires SHRT_MIN <= number <= SHRT_MAX";
      default -> "ushort format requires 0 <= number <= USHRT_MAX";
    };
  }

  private static long masking(PyObject value, char code, int size, Order order) {
    if (code == 'q' || code == 'Q') {
      return longLong(value, code == 'q');
    }
    boolean plain = order == Order.NATIVE && (size <= 2 || isSigned(code));
    if (plain || isSigned(code)) {
      long number = plain ? signed(value) : wrapped(value);
      if (isWithin(BigInteger.valueOf(number), code, size)) {
        return number;
      }
      if (plain && size <= 2) {
        throw StructErrors.error(plainProblem(code));
      }
      Warnings.warn(PyExc.DeprecationWarning, problem(code, size));
      return number;
    }
    long number = wrappedUnsigned(value);
    if (size < Long.BYTES && number >>> (size * Byte.SIZE) != 0) {
      Warnings.warn(PyExc.DeprecationWarning, problem(code, size));
    }
    return number;
  }

  /** A value that fits a C long. */
  private static long signed(PyObject value) {
    if (value instanceof PyLong number) {
      if (number.value().bitLength() >= Long.SIZE) {
        throw StructErrors.error(TOO_LARGE);
      }
      return number.value().longValue();
    }
    if (value instanceof PyFloat number) {
      return ofFloat(number);
    }
    try {
      return Conversions.toLong(value);
    } catch (PyException e) {
      throw e.matches(PyExc.TypeError)
          ? StructErrors.error("required argument is not an integer")
          : e;
    }
  }

  private static long ofFloat(PyFloat value) {
    BigInteger whole = big(Calls.method(value, "__int__"));
    if (whole.bitLength() < Long.SIZE) {
      return whole.longValue();
    }
    Warnings.warn(PyExc.DeprecationWarning, FLOAT);
    throw PyErrors.overflowError("long int too large to convert to int");
  }

  private static long wrapped(PyObject value) {
    if (value instanceof PyLong number && number.value().bitLength() >= Long.SIZE) {
      Warnings.warn(PyExc.DeprecationWarning, MASKED);
      return number.value().longValue();
    }
    return signed(value);
  }

  private static long wrappedUnsigned(PyObject value) {
    PyObject number = value;
    if (value instanceof PyFloat) {
      Warnings.warn(PyExc.DeprecationWarning, FLOAT);
      number = Calls.method(value, "__int__");
    }
    boolean integer = number instanceof PyInt || number instanceof PyLong;
    if (integer && big(number).signum() >= 0 && big(number).bitLength() <= Long.SIZE) {
      return big(number).longValue();
    }
    PyObject masked = integer ? number : NumberOps.and(number, new PyLong(MASK));
    Warnings.warn(PyExc.DeprecationWarning, MASKED);
    return big(masked).longValue();
  }

  private static BigInteger toLong(PyObject value) {
    if (value instanceof PyInt || value instanceof PyLong) {
      return big(value);
    }
    PyObject method = value.type().slot(Slot.LONG);
    PyObject result = method == null ? value : Calls.invoke(method, value);
    if (result instanceof PyLong number) {
      return number.value();
    }
    throw StructErrors.error("cannot convert argument to long");
  }

  private static long longLong(PyObject value, boolean signed) {
    BigInteger number = toLong(value);
    if (!signed && number.signum() < 0) {
      throw PyErrors.typeError("can't convert negative long to unsigned");
    }
    if (number.bitLength() >= (signed ? Long.SIZE : Long.SIZE + 1)) {
      throw value instanceof PyLong
          ? StructErrors.error(TOO_LARGE)
          : PyErrors.overflowError("long too big to convert");
    }
    return number.longValue();
  }

  private static long pointer(PyObject value) {
    boolean strict = StructErrors.areStrict();
    BigInteger number = strict ? integer(value) : toLong(value);
    int most = number.signum() < 0 ? Long.SIZE - 1 : Long.SIZE;
    if (number.bitLength() <= most) {
      return number.longValue();
    }
    if (!strict && value instanceof PyLong) {
      throw StructErrors.error(TOO_LARGE);
    }
    throw PyErrors.overflowError(
        number.signum() < 0
            ? "Python int too large to convert to C long"
            : "long int too large to convert");
  }
}
