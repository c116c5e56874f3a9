package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Comparison as {@code cmp} does it, for {@link Comparisons}. */
final class ThreeWay {

  private static final int UNKNOWN = 2;
  private static final int[] TRIED = {Comparisons.EQ, Comparisons.LT, Comparisons.GT};
  private static final int[] OUTCOMES = {0, -1, 1};

  private ThreeWay() {}

  /** The order of two different objects: -1, 0 or 1. */
  static int compare(PyObject left, PyObject right) {
    PyObject method = left.type().slot(Slot.CMP);
    if (left.type() == right.type() && method != null) {
      int order = ofSlot(method, left, right);
      if (order < UNKNOWN || !(left instanceof PyInstance)) {
        return order;
      }
    }
    for (int i = 0; i < TRIED.length; i++) {
      PyObject result = Comparisons.tryRich(left, right, TRIED[i]);
      if (result != PyNone.NOT_IMPLEMENTED && Conversions.isTrue(result)) {
        return OUTCOMES[i];
      }
    }
    return orDefault(left, right);
  }

  /** The order by {@code __cmp__}, or the one by type and address that any two objects have. */
  static int orDefault(PyObject left, PyObject right) {
    int order = tryMethods(left, right);
    return order < UNKNOWN ? order : byDefault(left, right);
  }

  /** The same for an operator; that of different types is nothing that Python 3 has. */
  static int forOperator(PyObject left, PyObject right, int op) {
    int order = tryMethods(left, right);
    if (order < UNKNOWN) {
      return order;
    }
    if (left.type() != right.type() && op != Comparisons.EQ && op != Comparisons.NE) {
      Warnings.ofPython3("comparing unequal types not supported in 3.x");
    }
    return byDefault(left, right);
  }

  /** What a {@code __cmp__} that both types share says. */
  static int ofSlot(PyObject method, PyObject left, PyObject right) {
    return isPython(method) ? byMethods(left, right) : order(Calls.invoke(method, left, right));
  }

  private static int order(PyObject result) {
    if (result == PyNone.NOT_IMPLEMENTED) {
      return UNKNOWN;
    }
    return Long.signum(Conversions.asLong(result));
  }

  private static int byMethods(PyObject left, PyObject right) {
    int order = half(left, right);
    if (order < UNKNOWN) {
      return order;
    }
    order = half(right, left);
    return order < UNKNOWN
        ? -order
        : Long.compare(Comparisons.identity(left), Comparisons.identity(right));
  }

  private static int half(PyObject left, PyObject right) {
    PyObject method = left.type().slot(Slot.CMP);
    return method != null && isPython(method) ? order(Calls.invoke(method, left, right)) : UNKNOWN;
  }

  private static int tryMethods(PyObject left, PyObject right) {
    PyObject leftMethod = left.type().slot(Slot.CMP);
    PyObject rightMethod = right.type().slot(Slot.CMP);
    if (left instanceof PyInstance && leftMethod != null) {
      return order(Calls.invoke(leftMethod, left, right));
    }
    if (right instanceof PyInstance && rightMethod != null) {
      return order(Calls.invoke(rightMethod, left, right));
    }
    if (leftMethod != null && leftMethod == rightMethod) {
      return ofSlot(leftMethod, left, right);
    }
    if (isPython(leftMethod) || isPython(rightMethod)) {
      return byMethods(left, right);
    }
    return afterCoercion(left, right);
  }

  private static boolean isPython(@Nullable PyObject method) {
    return method != null && !(method instanceof PyMethodDescr);
  }

  private static int afterCoercion(PyObject left, PyObject right) {
    PyObject[] pair = Coercion.coerce(left, right);
    if (pair == null) {
      return UNKNOWN;
    }
    PyObject method = pair[0].type().slot(Slot.CMP);
    return method != null && method == pair[1].type().slot(Slot.CMP)
        ? ofSlot(method, pair[0], pair[1])
        : UNKNOWN;
  }

  private static int byDefault(PyObject left, PyObject right) {
    if (left.type() == right.type()) {
      return Long.compare(Comparisons.identity(left), Comparisons.identity(right));
    }
    if (left == PyNone.NONE || right == PyNone.NONE) {
      return left == PyNone.NONE ? -1 : 1;
    }
    String leftName = Conversions.isNumber(left) ? "" : left.type().name();
    String rightName = Conversions.isNumber(right) ? "" : right.type().name();
    int order = Integer.signum(leftName.compareTo(rightName));
    return order != 0
        ? order
        : Long.compare(Comparisons.identity(left.type()), Comparisons.identity(right.type()));
  }
}
