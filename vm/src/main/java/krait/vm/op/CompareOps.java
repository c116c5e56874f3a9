package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Calls;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.Slot;

/** Comparisons, membership, identity. */
public final class CompareOps {

  private static final int IN = 6;
  private static final int NOT_IN = 7;
  private static final int IS = 8;
  private static final int IS_NOT = 9;
  private static final int EXCEPTION_MATCH = 10;

  private static final int LESS = 1;
  private static final int EQUAL = 2;
  private static final int GREATER = 4;

  /** Three bits for each operator, in the order of their numbers. */
  private static final int HOLDS =
      LESS
          | (LESS | EQUAL) << 3
          | EQUAL << 6
          | (LESS | GREATER) << 9
          | GREATER << 12
          | (GREATER | EQUAL) << 15;

  private CompareOps() {}

  /** The result of a comparison. */
  @Executes(Opcode.COMPARE_OP)
  public static PyObject compare(PyObject left, PyObject right, int operator) {
    if (operator >= IN) {
      return PyBool.of(test(left, right, operator));
    }
    Class<?> kind = left.getClass();
    if (kind == right.getClass()) {
      if (kind == PyInt.class) {
        return PyBool.of(
            Comparisons.outcome(
                Long.compare(((PyInt) left).value(), ((PyInt) right).value()), operator));
      }
      if (kind == PyStr.class) {
        return PyBool.of(strings((PyStr) left, (PyStr) right, operator));
      }
    }
    return Comparisons.rich(left, right, operator);
  }

  /** The truth of a comparison, for instructions that jump on it. */
  public static boolean isTrue(PyObject left, PyObject right, int operator) {
    Class<?> kind = left.getClass();
    if (kind == right.getClass() && operator < IN) {
      if (kind == PyInt.class) {
        return ints(((PyInt) left).value(), ((PyInt) right).value(), operator);
      }
      if (kind == PyFloat.class) {
        return floats(((PyFloat) left).value(), ((PyFloat) right).value(), operator);
      }
      if (kind == PyStr.class) {
        return strings((PyStr) left, (PyStr) right, operator);
      }
    }
    if (operator == IS || operator == IS_NOT) {
      return (left == right) == (operator == IS);
    }
    return operator >= IN
        ? test(left, right, operator)
        : Conversions.isTrue(compare(left, right, operator));
  }

  /** Compares without a jump table: an operator is the set of outcomes for which it holds. */
  private static boolean ints(long left, long right, int operator) {
    int outcome = left < right ? LESS : left == right ? EQUAL : GREATER;
    return (HOLDS >>> (3 * operator) & outcome) != 0;
  }

  private static boolean strings(PyStr left, PyStr right, int operator) {
    if (operator == Comparisons.EQ || operator == Comparisons.NE) {
      return (left == right || left.sameText(right)) == (operator == Comparisons.EQ);
    }
    return Comparisons.outcome(left.text().compareTo(right.text()), operator);
  }

  /** Compares floats as the operator says; none holds for a NaN but {@code !=}. */
  public static boolean floats(double left, double right, int operator) {
    return switch (operator) {
      case Comparisons.LT -> left < right;
      case Comparisons.LE -> left <= right;
      case Comparisons.EQ -> left == right;
      case Comparisons.NE -> left != right;
      case Comparisons.GT -> left > right;
      default -> left >= right;
    };
  }

  private static boolean test(PyObject left, PyObject right, int operator) {
    return switch (operator) {
      case IN -> contains(right, left);
      case NOT_IN -> !contains(right, left);
      case IS -> left == right;
      case IS_NOT -> left != right;
      case EXCEPTION_MATCH -> RaiseOps.matches(left, right);
      default -> throw PyErrors.systemError("bad comparison");
    };
  }

  /** Whether a container has an item. */
  public static boolean contains(PyObject container, PyObject item) {
    if (container.getClass() == PyDict.class) {
      return ((PyDict) container).find(item) >= 0;
    }
    PyObject method = container.type().slot(Slot.CONTAINS);
    if (method != null) {
      return Conversions.isTrue(Calls.invoke(method, container, item));
    }
    return iterates(container, item);
  }

  /** Whether an iterable gives an item. */
  public static boolean iterates(PyObject container, PyObject item) {
    PyObject iterator = iterator(container);
    PyObject next = Iterations.next(iterator);
    while (next != null) {
      if (Comparisons.equal(item, next)) {
        return true;
      }
      next = Iterations.next(iterator);
    }
    return false;
  }

  /** An iterator over an object; whatever keeps it from having one is told in one way. */
  public static PyObject iterator(PyObject container) {
    try {
      return Iterations.iterator(container);
    } catch (PyException e) {
      throw PyErrors.typeError(
          "argument of type '" + container.type().name() + "' is not iterable");
    }
  }

  /** What {@code not} gives. */
  @Executes(Opcode.UNARY_NOT)
  public static PyObject not(PyObject value) {
    return PyBool.of(!Conversions.isTrue(value));
  }
}
