package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;

/** Arithmetic with assignment, in place where the left operand can. */
public final class InplaceOps {

  private InplaceOps() {}

  private static boolean plain(PyObject left, PyObject right) {
    Class<?> kind = left.getClass();
    return (kind == PyInt.class || kind == PyFloat.class) && right.getClass() == kind;
  }

  /** Adds. */
  @Executes(Opcode.INPLACE_ADD)
  public static PyObject add(PyObject left, PyObject right) {
    boolean strings = left.getClass() == PyStr.class && right.getClass() == PyStr.class;
    return strings || plain(left, right)
        ? NumberOps.add(left, right)
        : Dispatch.inPlace(BinaryOperator.ADD, left, right);
  }

  /** Subtracts. */
  @Executes(Opcode.INPLACE_SUBTRACT)
  public static PyObject subtract(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.subtract(left, right)
        : Dispatch.inPlace(BinaryOperator.SUBTRACT, left, right);
  }

  /** Multiplies. */
  @Executes(Opcode.INPLACE_MULTIPLY)
  public static PyObject multiply(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.multiply(left, right)
        : Dispatch.inPlace(BinaryOperator.MULTIPLY, left, right);
  }

  /** Divides. */
  @Executes(Opcode.INPLACE_DIVIDE)
  public static PyObject divide(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.divide(left, right)
        : Dispatch.inPlace(BinaryOperator.DIVIDE, left, right);
  }

  /** Divides without rounding. */
  @Executes(Opcode.INPLACE_TRUE_DIVIDE)
  public static PyObject trueDivide(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.trueDivide(left, right)
        : Dispatch.inPlace(BinaryOperator.TRUE_DIVIDE, left, right);
  }

  /** Divides and rounds down. */
  @Executes(Opcode.INPLACE_FLOOR_DIVIDE)
  public static PyObject floorDivide(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.floorDivide(left, right)
        : Dispatch.inPlace(BinaryOperator.FLOOR_DIVIDE, left, right);
  }

  /** Takes the remainder. */
  @Executes(Opcode.INPLACE_MODULO)
  public static PyObject modulo(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.modulo(left, right)
        : Dispatch.inPlace(BinaryOperator.MODULO, left, right);
  }

  /** Raises to a power. */
  @Executes(Opcode.INPLACE_POWER)
  public static PyObject power(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.power(left, right)
        : Dispatch.inPlace(BinaryOperator.POWER, left, right);
  }

  /** Shifts left. */
  @Executes(Opcode.INPLACE_LSHIFT)
  public static PyObject shiftLeft(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.shiftLeft(left, right)
        : Dispatch.inPlace(BinaryOperator.LSHIFT, left, right);
  }

  /** Shifts right. */
  @Executes(Opcode.INPLACE_RSHIFT)
  public static PyObject shiftRight(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.shiftRight(left, right)
        : Dispatch.inPlace(BinaryOperator.RSHIFT, left, right);
  }

  /** Takes the bits set in both. */
  @Executes(Opcode.INPLACE_AND)
  public static PyObject and(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.and(left, right)
        : Dispatch.inPlace(BinaryOperator.AND, left, right);
  }

  /** Takes the bits set in just one. */
  @Executes(Opcode.INPLACE_XOR)
  public static PyObject xor(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.xor(left, right)
        : Dispatch.inPlace(BinaryOperator.XOR, left, right);
  }

  /** Takes the bits set in either. */
  @Executes(Opcode.INPLACE_OR)
  public static PyObject or(PyObject left, PyObject right) {
    return plain(left, right)
        ? NumberOps.or(left, right)
        : Dispatch.inPlace(BinaryOperator.OR, left, right);
  }
}
