package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Flag;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.Settings;
import org.jspecify.annotations.Nullable;

/** Binary operators by number, for engines that know which one only when it runs. */
public final class BinaryOps {

  /** {@code BINARY_ADD}. */
  public static final int ADD = 0;

  /** {@code BINARY_SUBTRACT}. */
  public static final int SUBTRACT = 1;

  /** {@code BINARY_MULTIPLY}. */
  public static final int MULTIPLY = 2;

  /** {@code BINARY_SUBSCR}. */
  public static final int SUBSCR = 3;

  private static final int AND = 4;
  private static final int RSHIFT = 5;
  private static final int MODULO = 6;
  private static final int DIVIDE = 7;
  private static final int FLOOR_DIVIDE = 8;
  private static final int TRUE_DIVIDE = 9;
  private static final int XOR = 10;
  private static final int OR = 11;
  private static final int LSHIFT = 12;
  private static final int POWER = 13;

  /** Division that may warn, which has no short ways. */
  private static final int CHECKED_DIVIDE = 14;

  /** What the number of an operator with assignment is above that of the operator. */
  private static final int IN_PLACE = 16;

  private BinaryOps() {}

  /** The number of an operator. */
  public static int number(Opcode opcode) {
    return switch (opcode) {
      case BINARY_ADD -> ADD;
      case BINARY_SUBTRACT -> SUBTRACT;
      case BINARY_MULTIPLY -> MULTIPLY;
      case BINARY_SUBSCR -> SUBSCR;
      case BINARY_AND -> AND;
      case BINARY_RSHIFT -> RSHIFT;
      case BINARY_MODULO -> MODULO;
      case BINARY_DIVIDE -> DIVIDE;
      case BINARY_FLOOR_DIVIDE -> FLOOR_DIVIDE;
      case BINARY_TRUE_DIVIDE -> TRUE_DIVIDE;
      case BINARY_XOR -> XOR;
      case BINARY_OR -> OR;
      case BINARY_LSHIFT -> LSHIFT;
      case BINARY_POWER -> POWER;
      case INPLACE_ADD -> ADD + IN_PLACE;
      case INPLACE_SUBTRACT -> SUBTRACT + IN_PLACE;
      case INPLACE_MULTIPLY -> MULTIPLY + IN_PLACE;
      case INPLACE_AND -> AND + IN_PLACE;
      case INPLACE_RSHIFT -> RSHIFT + IN_PLACE;
      case INPLACE_MODULO -> MODULO + IN_PLACE;
      case INPLACE_DIVIDE -> DIVIDE + IN_PLACE;
      case INPLACE_FLOOR_DIVIDE -> FLOOR_DIVIDE + IN_PLACE;
      case INPLACE_TRUE_DIVIDE -> TRUE_DIVIDE + IN_PLACE;
      case INPLACE_XOR -> XOR + IN_PLACE;
      case INPLACE_OR -> OR + IN_PLACE;
      case INPLACE_LSHIFT -> LSHIFT + IN_PLACE;
      case INPLACE_POWER -> POWER + IN_PLACE;
      default -> throw new IllegalArgumentException(opcode.name());
    };
  }

  /**
   * The number of an operator, where an option says how to divide.
   *
   * @param settings whose {@code -Q} decides what {@code /} is
   */
  public static int number(Opcode opcode, Settings settings) {
    boolean inPlace = opcode == Opcode.INPLACE_DIVIDE;
    if (opcode != Opcode.BINARY_DIVIDE && !inPlace) {
      return number(opcode);
    }
    int divide = settings.has(Flag.DIVISION_WARNING) ? CHECKED_DIVIDE : DIVIDE;
    int number = settings.has(Flag.DIVISION_NEW) ? TRUE_DIVIDE : divide;
    return inPlace ? number + IN_PLACE : number;
  }

  /**
   * What an operator gives for ints, floats and lists, the most frequent operands; null if it takes
   * more. Small enough to be compiled into the loop.
   */
  public static @Nullable PyObject quick(int number, PyObject left, PyObject right) {
    Class<?> kind = left.getClass();
    if (right.getClass() == PyInt.class) {
      long y = ((PyInt) right).value();
      if (kind == PyInt.class) {
        return ints(number & (IN_PLACE - 1), ((PyInt) left).value(), y);
      }
      if (number == SUBSCR && kind == PyList.class) {
        PyList list = (PyList) left;
        return y >= 0 && y < list.size() ? list.get((int) y) : null;
      }
    } else if (kind == PyFloat.class && right.getClass() == PyFloat.class) {
      return floats(number & (IN_PLACE - 1), ((PyFloat) left).value(), ((PyFloat) right).value());
    }
    return null;
  }

  private static @Nullable PyObject ints(int number, long x, long y) {
    return switch (number) {
      case ADD -> sum(x, y);
      case SUBTRACT -> difference(x, y);
      case MULTIPLY -> product(x, y);
      case AND -> PyInt.of(x & y);
      case RSHIFT -> y >= 0 ? PyInt.of(x >> Math.min(y, 63)) : null;
      case MODULO -> y > 0 ? PyInt.of(Math.floorMod(x, y)) : null;
      default -> null;
    };
  }

  private static @Nullable PyObject sum(long x, long y) {
    long sum = x + y;
    return ((x ^ sum) & (y ^ sum)) >= 0 ? PyInt.of(sum) : null;
  }

  private static @Nullable PyObject difference(long x, long y) {
    long difference = x - y;
    return ((x ^ y) & (x ^ difference)) >= 0 ? PyInt.of(difference) : null;
  }

  private static @Nullable PyObject product(long x, long y) {
    long product = x * y;
    return Math.multiplyHigh(x, y) == (product >> 63) ? PyInt.of(product) : null;
  }

  private static @Nullable PyObject floats(int number, double x, double y) {
    return switch (number) {
      case ADD -> new PyFloat(x + y);
      case SUBTRACT -> new PyFloat(x - y);
      case MULTIPLY -> new PyFloat(x * y);
      default -> null;
    };
  }

  /** What an operator gives. Too large to be compiled into the loop, which keeps that small. */
  public static PyObject apply(int number, PyObject left, PyObject right) {
    return switch (number) {
      case ADD -> NumberOps.add(left, right);
      case SUBTRACT -> NumberOps.subtract(left, right);
      case MULTIPLY -> NumberOps.multiply(left, right);
      case SUBSCR -> ItemOps.getItem(left, right);
      case AND -> NumberOps.and(left, right);
      case RSHIFT -> NumberOps.shiftRight(left, right);
      case MODULO -> NumberOps.modulo(left, right);
      case DIVIDE -> NumberOps.divide(left, right);
      case FLOOR_DIVIDE -> NumberOps.floorDivide(left, right);
      case TRUE_DIVIDE -> NumberOps.trueDivide(left, right);
      case XOR -> NumberOps.xor(left, right);
      case OR -> NumberOps.or(left, right);
      case LSHIFT -> NumberOps.shiftLeft(left, right);
      case POWER -> NumberOps.power(left, right);
      case CHECKED_DIVIDE -> Dispatch.binary(BinaryOperator.DIVIDE, left, right);
      case ADD + IN_PLACE -> InplaceOps.add(left, right);
      case SUBTRACT + IN_PLACE -> InplaceOps.subtract(left, right);
      case MULTIPLY + IN_PLACE -> InplaceOps.multiply(left, right);
      case AND + IN_PLACE -> InplaceOps.and(left, right);
      case RSHIFT + IN_PLACE -> InplaceOps.shiftRight(left, right);
      case MODULO + IN_PLACE -> InplaceOps.modulo(left, right);
      case DIVIDE + IN_PLACE -> InplaceOps.divide(left, right);
      case FLOOR_DIVIDE + IN_PLACE -> InplaceOps.floorDivide(left, right);
      case TRUE_DIVIDE + IN_PLACE -> InplaceOps.trueDivide(left, right);
      case XOR + IN_PLACE -> InplaceOps.xor(left, right);
      case OR + IN_PLACE -> InplaceOps.or(left, right);
      case LSHIFT + IN_PLACE -> InplaceOps.shiftLeft(left, right);
      case POWER + IN_PLACE -> InplaceOps.power(left, right);
      case CHECKED_DIVIDE + IN_PLACE -> Dispatch.inPlace(BinaryOperator.DIVIDE, left, right);
      default -> throw PyErrors.systemError("unknown operator");
    };
  }
}
