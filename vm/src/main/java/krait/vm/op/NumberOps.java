package krait.vm.op;

import java.math.BigInteger;
import krait.opcode.Opcode;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Slot;

/** Arithmetic: short ways for ints and floats, and {@link Dispatch} for all the rest. */
public final class NumberOps {

  private NumberOps() {}

  private static boolean ints(PyObject left, PyObject right) {
    return left.getClass() == PyInt.class && right.getClass() == PyInt.class;
  }

  private static boolean floats(PyObject left, PyObject right) {
    return left.getClass() == PyFloat.class && right.getClass() == PyFloat.class;
  }

  private static long value(PyObject number) {
    return ((PyInt) number).value();
  }

  private static double real(PyObject number) {
    return ((PyFloat) number).value();
  }

  private static PyObject dispatch(BinaryOperator operator, PyObject left, PyObject right) {
    if (left.getClass() == PyFloat.class && right.getClass() == PyInt.class) {
      return mixed(operator, left, right, real(left), (double) value(right));
    }
    if (left.getClass() == PyInt.class && right.getClass() == PyFloat.class) {
      return mixed(operator, left, right, (double) value(left), real(right));
    }
    return Dispatch.binary(operator, left, right);
  }

  private static PyObject mixed(
      BinaryOperator operator, PyObject left, PyObject right, double x, double y) {
    return switch (operator) {
      case ADD -> new PyFloat(x + y);
      case SUBTRACT -> new PyFloat(x - y);
      case MULTIPLY -> new PyFloat(x * y);
      default -> Dispatch.binary(operator, left, right);
    };
  }

  /** Adds. */
  @Executes(Opcode.BINARY_ADD)
  public static PyObject add(PyObject left, PyObject right) {
    if (ints(left, right)) {
      long x = value(left);
      long y = value(right);
      long sum = x + y;
      return ((x ^ sum) & (y ^ sum)) >= 0 ? PyInt.of(sum) : wideSum(x, y);
    }
    if (floats(left, right)) {
      return new PyFloat(real(left) + real(right));
    }
    if (left.getClass() == PyStr.class && right.getClass() == PyStr.class) {
      return ((PyStr) left).plus((PyStr) right);
    }
    return dispatch(BinaryOperator.ADD, left, right);
  }

  /** Subtracts. */
  @Executes(Opcode.BINARY_SUBTRACT)
  public static PyObject subtract(PyObject left, PyObject right) {
    if (ints(left, right)) {
      long x = value(left);
      long y = value(right);
      long difference = x - y;
      return ((x ^ y) & (x ^ difference)) >= 0 ? PyInt.of(difference) : wideDifference(x, y);
    }
    if (floats(left, right)) {
      return new PyFloat(real(left) - real(right));
    }
    return dispatch(BinaryOperator.SUBTRACT, left, right);
  }

  /** Multiplies. */
  @Executes(Opcode.BINARY_MULTIPLY)
  public static PyObject multiply(PyObject left, PyObject right) {
    if (ints(left, right)) {
      long x = value(left);
      long y = value(right);
      long high = Math.multiplyHigh(x, y);
      long low = x * y;
      return high == (low >> 63) ? PyInt.of(low) : wideProduct(x, y);
    }
    if (floats(left, right)) {
      return new PyFloat(real(left) * real(right));
    }
    return dispatch(BinaryOperator.MULTIPLY, left, right);
  }

  /** Divides. */
  @Executes(Opcode.BINARY_DIVIDE)
  public static PyObject divide(PyObject left, PyObject right) {
    if (ints(left, right) && value(right) > 0) {
      return PyInt.of(Math.floorDiv(value(left), value(right)));
    }
    if (floats(left, right) && real(right) != 0) {
      return new PyFloat(real(left) / real(right));
    }
    return dispatch(BinaryOperator.DIVIDE, left, right);
  }

  /** Divides without rounding. */
  @Executes(Opcode.BINARY_TRUE_DIVIDE)
  public static PyObject trueDivide(PyObject left, PyObject right) {
    return dispatch(BinaryOperator.TRUE_DIVIDE, left, right);
  }

  /** Divides and rounds down. */
  @Executes(Opcode.BINARY_FLOOR_DIVIDE)
  public static PyObject floorDivide(PyObject left, PyObject right) {
    if (ints(left, right) && value(right) > 0) {
      return PyInt.of(Math.floorDiv(value(left), value(right)));
    }
    return dispatch(BinaryOperator.FLOOR_DIVIDE, left, right);
  }

  /** Takes the remainder. */
  @Executes(Opcode.BINARY_MODULO)
  public static PyObject modulo(PyObject left, PyObject right) {
    if (ints(left, right) && value(right) > 0) {
      return PyInt.of(Math.floorMod(value(left), value(right)));
    }
    return dispatch(BinaryOperator.MODULO, left, right);
  }

  /** Raises to a power. */
  @Executes(Opcode.BINARY_POWER)
  public static PyObject power(PyObject left, PyObject right) {
    return dispatch(BinaryOperator.POWER, left, right);
  }

  /** Shifts left. */
  @Executes(Opcode.BINARY_LSHIFT)
  public static PyObject shiftLeft(PyObject left, PyObject right) {
    if (ints(left, right) && value(right) >= 0 && value(right) < 64) {
      long shifted = value(left) << value(right);
      if (shifted >> value(right) == value(left)) {
        return PyInt.of(shifted);
      }
    }
    return dispatch(BinaryOperator.LSHIFT, left, right);
  }

  /** Shifts right. */
  @Executes(Opcode.BINARY_RSHIFT)
  public static PyObject shiftRight(PyObject left, PyObject right) {
    if (ints(left, right) && value(right) >= 0) {
      return PyInt.of(value(left) >> Math.min(value(right), 63));
    }
    return dispatch(BinaryOperator.RSHIFT, left, right);
  }

  /** Takes the bits set in both. */
  @Executes(Opcode.BINARY_AND)
  public static PyObject and(PyObject left, PyObject right) {
    if (ints(left, right)) {
      return PyInt.of(value(left) & value(right));
    }
    return dispatch(BinaryOperator.AND, left, right);
  }

  /** Takes the bits set in just one. */
  @Executes(Opcode.BINARY_XOR)
  public static PyObject xor(PyObject left, PyObject right) {
    if (ints(left, right)) {
      return PyInt.of(value(left) ^ value(right));
    }
    return dispatch(BinaryOperator.XOR, left, right);
  }

  /** Takes the bits set in either. */
  @Executes(Opcode.BINARY_OR)
  public static PyObject or(PyObject left, PyObject right) {
    if (ints(left, right)) {
      return PyInt.of(value(left) | value(right));
    }
    return dispatch(BinaryOperator.OR, left, right);
  }

  private static PyObject wideSum(long x, long y) {
    return PyInt.of(BigInteger.valueOf(x).add(BigInteger.valueOf(y)));
  }

  private static PyObject wideDifference(long x, long y) {
    return PyInt.of(BigInteger.valueOf(x).subtract(BigInteger.valueOf(y)));
  }

  private static PyObject wideProduct(long x, long y) {
    return PyInt.of(BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)));
  }

  /** Negates. */
  @Executes(Opcode.UNARY_NEGATIVE)
  public static PyObject negative(PyObject value) {
    return Dispatch.unary(Slot.NEG, value, "unary -");
  }

  /** Applies unary plus. */
  @Executes(Opcode.UNARY_POSITIVE)
  public static PyObject positive(PyObject value) {
    return Dispatch.unary(Slot.POS, value, "unary +");
  }

  /** Inverts the bits. */
  @Executes(Opcode.UNARY_INVERT)
  public static PyObject invert(PyObject value) {
    return Dispatch.unary(Slot.INVERT, value, "unary ~");
  }
}
