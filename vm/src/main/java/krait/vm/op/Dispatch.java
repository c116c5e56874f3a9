package krait.vm.op;

import krait.vm.object.Calls;
import krait.vm.object.Coercion;
import krait.vm.object.Conversions;
import krait.vm.object.MethodSpec;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyType;
import krait.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** Finds the method that does an operator for operands of any types, by CPython's rules. */
public final class Dispatch {

  private Dispatch() {}

  /** The result of a binary operator. */
  public static PyObject binary(BinaryOperator operator, PyObject left, PyObject right) {
    PyObject result = numeric(operator, left, right);
    if (result == PyNone.NOT_IMPLEMENTED) {
      result = sequence(operator, left, right);
    }
    if (result == PyNone.NOT_IMPLEMENTED) {
      throw unsupported(operator.sign(), left, right);
    }
    return result;
  }

  /** The result of a binary operator, or NotImplemented; sequences left out. */
  public static PyObject numeric(BinaryOperator operator, PyObject left, PyObject right) {
    PyType leftType = left.type();
    PyType rightType = right.type();
    PyObject first = number(leftType.slot(operator.left()));
    PyObject second = null;
    if (leftType != rightType) {
      second = number(rightType.slot(operator.right()));
      if (second != null
          && rightType.isSubtypeOf(leftType)
          && second != leftType.slot(operator.right())) {
        PyObject result = Calls.invoke(second, right, left);
        if (result != PyNone.NOT_IMPLEMENTED) {
          return result;
        }
        second = null;
      }
    }
    if (first != null) {
      PyObject result = Calls.invoke(first, left, right);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = second == null ? PyNone.NOT_IMPLEMENTED : Calls.invoke(second, right, left);
    return result == PyNone.NOT_IMPLEMENTED ? afterCoercion(operator, left, right) : result;
  }

  /**
   * The result for what {@code __coerce__} of a class makes of the operands, where the other one is
   * of a type that knows nothing of operators with operands of different types.
   */
  private static PyObject afterCoercion(BinaryOperator operator, PyObject left, PyObject right) {
    boolean coerced =
        (coerces(left) && !takesAnyOperand(right)) || (coerces(right) && !takesAnyOperand(left));
    PyObject[] pair = coerced ? Coercion.coerce(left, right) : null;
    PyObject method = pair == null ? null : number(pair[0].type().slot(operator.left()));
    return pair == null || method == null
        ? PyNone.NOT_IMPLEMENTED
        : Calls.invoke(method, pair[0], pair[1]);
  }

  private static boolean coerces(PyObject operand) {
    boolean isPython = operand.type().isHeap() || operand instanceof PyInstance;
    return isPython && operand.type().slot(Slot.COERCE) != null;
  }

  private static boolean takesAnyOperand(PyObject operand) {
    return operand.type().isHeap()
        || operand instanceof PyInstance
        || operand instanceof PyBaseString
        || operand instanceof PySet
        || Conversions.isNumber(operand);
  }

  private static @Nullable PyObject number(@Nullable PyObject method) {
    return method == null || isSequence(method) ? null : method;
  }

  private static boolean isSequence(PyObject method) {
    return method instanceof PyMethodDescr builtin
        && builtin.spec().style() == MethodSpec.Style.SEQUENCE;
  }

  /** The method of a built-in sequence for joining or repeating, or null. */
  public static @Nullable PyObject sequenceMethod(PyObject object, Slot slot) {
    if (object instanceof PyInstance) {
      return null;
    }
    PyObject method = object.type().builtinBase().slot(slot);
    return method != null && isSequence(method) ? method : null;
  }

  private static PyObject sequence(BinaryOperator operator, PyObject left, PyObject right) {
    return switch (operator) {
      case ADD -> {
        PyObject concat = sequenceMethod(left, Slot.ADD);
        yield concat == null ? PyNone.NOT_IMPLEMENTED : Calls.invoke(concat, left, right);
      }
      case MULTIPLY -> {
        PyObject repeat = sequenceMethod(left, Slot.MUL);
        if (repeat != null) {
          yield Calls.invoke(repeat, left, count(right));
        }
        repeat = sequenceMethod(right, Slot.MUL);
        yield repeat == null ? PyNone.NOT_IMPLEMENTED : Calls.invoke(repeat, right, count(left));
      }
      default -> PyNone.NOT_IMPLEMENTED;
    };
  }

  private static PyObject count(PyObject object) {
    if (!Conversions.isIndex(object)) {
      throw PyErrors.typeError(
          "can't multiply sequence by non-int of type '" + object.type().name() + "'");
    }
    try {
      return PyInt.of(Conversions.toIndex(object));
    } catch (PyException e) {
      if (e.matches(krait.vm.object.PyExc.IndexError)) {
        throw PyErrors.overflowError(
            "cannot fit '" + object.type().name() + "' into an index-sized integer");
      }
      throw e;
    }
  }

  /** The result of an operator with assignment. */
  public static PyObject inPlace(BinaryOperator operator, PyObject left, PyObject right) {
    PyObject method = number(left.type().slot(operator.inPlace()));
    if (method != null) {
      PyObject result = Calls.invoke(method, left, right);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
      if (operator == BinaryOperator.POWER) {
        throw unsupported(operator.sign(), left, right);
      }
    }
    PyObject result = numeric(operator, left, right);
    if (result != PyNone.NOT_IMPLEMENTED) {
      return result;
    }
    if (operator == BinaryOperator.ADD || operator == BinaryOperator.MULTIPLY) {
      PyObject own = sequenceMethod(left, operator.inPlace());
      if (own != null) {
        PyObject operand = operator == BinaryOperator.ADD ? right : count(right);
        return Calls.invoke(own, left, operand);
      }
      boolean repeatsOther =
          operator == BinaryOperator.MULTIPLY
              && (left.type().isHeap() || left instanceof PyInstance)
              && sequenceMethod(left, Slot.MUL) == null;
      result = repeatsOther ? PyNone.NOT_IMPLEMENTED : sequence(operator, left, right);
    }
    if (result == PyNone.NOT_IMPLEMENTED) {
      throw unsupported(operator.inPlaceSign(), left, right);
    }
    return result;
  }

  /** The result of a unary operator. */
  public static PyObject unary(Slot slot, PyObject operand, String sign) {
    PyObject method = operand.type().slot(slot);
    if (method == null) {
      throw PyErrors.typeError(
          "bad operand type for " + sign + ": '" + operand.type().name() + "'");
    }
    return Calls.invoke(method, operand);
  }

  /** The error for operands that an operator does not take. */
  public static PyException unsupported(String sign, PyObject left, PyObject right) {
    return PyErrors.typeError(
        "unsupported operand type(s) for "
            + sign
            + ": '"
            + left.type().name()
            + "' and '"
            + right.type().name()
            + "'");
  }
}
