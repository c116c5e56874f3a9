package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Comparison and hashing of any objects by CPython's rules. */
public final class Comparisons {

  /** Operators by number, as {@code COMPARE_OP} counts them. */
  public static final int LT = 0;

  /** Less or equal. */
  public static final int LE = 1;

  /** Equal. */
  public static final int EQ = 2;

  /** Not equal. */
  public static final int NE = 3;

  /** Greater. */
  public static final int GT = 4;

  /** Greater or equal. */
  public static final int GE = 5;

  private static final int UNKNOWN = 2;
  private static final int[] SWAPPED = {GT, GE, EQ, NE, LT, LE};
  private static final Slot[] SLOTS = {Slot.LT, Slot.LE, Slot.EQ, Slot.NE, Slot.GT, Slot.GE};
  private static final int[] TRIED = {EQ, LT, GT};
  private static final int[] OUTCOMES = {0, -1, 1};

  private Comparisons() {}

  /** The hash of an object. */
  public static long hash(PyObject object) {
    Class<?> kind = object.getClass();
    if (kind == PyStr.class) {
      return ((PyStr) object).hash();
    }
    if (kind == PyInt.class) {
      long value = ((PyInt) object).value();
      return value == -1 ? -2 : value;
    }
    if (kind == PyTuple.class) {
      return ((PyTuple) object).hash();
    }
    PyObject method = object.type().slot(Slot.HASH);
    if (method == null || method == PyNone.NONE) {
      throw PyErrors.typeError("unhashable type: '" + object.type().name() + "'");
    }
    PyObject result = Calls.invoke(method, object);
    if (result instanceof PyInt number) {
      return number.value() == -1 ? -2 : number.value();
    }
    if (result instanceof PyLong number) {
      return number.hash();
    }
    throw PyErrors.typeError("an integer is required");
  }

  /** Whether two objects are the same or compare equal. */
  public static boolean equal(PyObject left, PyObject right) {
    return left == right || isTrue(left, right, EQ);
  }

  /** Whether a comparison holds; {@code ==} of an object with itself always does. */
  public static boolean holds(PyObject left, PyObject right, int op) {
    if (left == right && (op == EQ || op == NE)) {
      return op == EQ;
    }
    return isTrue(left, right, op);
  }

  private static boolean isTrue(PyObject left, PyObject right, int op) {
    Class<?> kind = left.getClass();
    if (kind == right.getClass()) {
      if (kind == PyStr.class) {
        return outcome(((PyStr) left).text().compareTo(((PyStr) right).text()), op);
      }
      if (kind == PyInt.class) {
        return outcome(Long.compare(((PyInt) left).value(), ((PyInt) right).value()), op);
      }
    }
    return Conversions.isTrue(rich(left, right, op));
  }

  /** What an operator says of the result of a three-way comparison. */
  public static boolean outcome(int comparison, int op) {
    return switch (op) {
      case LT -> comparison < 0;
      case LE -> comparison <= 0;
      case EQ -> comparison == 0;
      case NE -> comparison != 0;
      case GT -> comparison > 0;
      default -> comparison >= 0;
    };
  }

  /** The result of a comparison operator. */
  public static PyObject rich(PyObject left, PyObject right, int op) {
    ThreadState state = ThreadState.current();
    state.enterCall(" in cmp");
    try {
      if (left.type() == right.type() && !(left instanceof PyInstance)) {
        PyObject result = half(left, right, op);
        if (result != PyNone.NOT_IMPLEMENTED) {
          return result;
        }
        PyObject compare = left.type().slot(Slot.CMP);
        if (compare != null) {
          int order = threeWayBySlot(compare, left, right);
          if (order < UNKNOWN) {
            return PyBool.of(outcome(order, op));
          }
        }
      }
      PyObject result = tryRich(left, right, op);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
      int order = tryThreeWay(left, right);
      return PyBool.of(outcome(order < UNKNOWN ? order : byDefault(left, right), op));
    } finally {
      state.leaveCall();
    }
  }

  private static PyObject half(PyObject left, PyObject right, int op) {
    PyObject method = left.type().slot(SLOTS[op]);
    if (method == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return Calls.invoke(method, left, right);
  }

  private static PyObject tryRich(PyObject left, PyObject right, int op) {
    boolean rightFirst = left.type() != right.type() && right.type().isSubtypeOf(left.type());
    if (rightFirst) {
      PyObject result = half(right, left, SWAPPED[op]);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = half(left, right, op);
    if (result != PyNone.NOT_IMPLEMENTED || rightFirst) {
      return result;
    }
    return half(right, left, SWAPPED[op]);
  }

  /** What {@code cmp} returns: -1, 0 or 1. */
  public static int compare(PyObject left, PyObject right) {
    if (left == right) {
      return 0;
    }
    ThreadState state = ThreadState.current();
    state.enterCall(" in cmp");
    try {
      return compareUnchecked(left, right);
    } finally {
      state.leaveCall();
    }
  }

  private static int compareUnchecked(PyObject left, PyObject right) {
    if (left.type() == right.type()) {
      PyObject method = left.type().slot(Slot.CMP);
      if (method != null) {
        int order = threeWayBySlot(method, left, right);
        if (order < UNKNOWN) {
          return order;
        }
      }
    }
    for (int i = 0; i < TRIED.length; i++) {
      PyObject result = tryRich(left, right, TRIED[i]);
      if (result != PyNone.NOT_IMPLEMENTED && Conversions.isTrue(result)) {
        return OUTCOMES[i];
      }
    }
    int order = tryThreeWay(left, right);
    return order < UNKNOWN ? order : byDefault(left, right);
  }

  private static int threeWayBySlot(PyObject method, PyObject left, PyObject right) {
    if (method instanceof PyMethodDescr) {
      return order(Calls.invoke(method, left, right));
    }
    return bySlots(left, right);
  }

  private static int order(PyObject result) {
    if (result == PyNone.NOT_IMPLEMENTED) {
      return UNKNOWN;
    }
    return Long.signum(Conversions.toLong(result));
  }

  private static int bySlots(PyObject left, PyObject right) {
    int order = halfThreeWay(left, right);
    if (order == UNKNOWN) {
      order = halfThreeWay(right, left);
      order = order == UNKNOWN ? order : -order;
    }
    return order;
  }

  private static int halfThreeWay(PyObject left, PyObject right) {
    PyObject method = left.type().slot(Slot.CMP);
    return method == null || method instanceof PyMethodDescr
        ? UNKNOWN
        : order(Calls.invoke(method, left, right));
  }

  private static int tryThreeWay(PyObject left, PyObject right) {
    PyObject leftMethod = left.type().slot(Slot.CMP);
    PyObject rightMethod = right.type().slot(Slot.CMP);
    if (left instanceof PyInstance && leftMethod != null) {
      return order(Calls.invoke(leftMethod, left, right));
    }
    if (right instanceof PyInstance && rightMethod != null) {
      int order = order(Calls.invoke(rightMethod, right, left));
      return order == UNKNOWN ? order : -order;
    }
    if (leftMethod != null && leftMethod == rightMethod) {
      return threeWayBySlot(leftMethod, left, right);
    }
    if (isPython(leftMethod) || isPython(rightMethod)) {
      return bySlots(left, right);
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
    if (method != null && method == pair[1].type().slot(Slot.CMP)) {
      return order(Calls.invoke(method, pair[0], pair[1]));
    }
    return UNKNOWN;
  }

  private static int byDefault(PyObject left, PyObject right) {
    if (left.type() == right.type()) {
      return Long.compare(identity(left), identity(right));
    }
    if (left == PyNone.NONE || right == PyNone.NONE) {
      return left == PyNone.NONE ? -1 : 1;
    }
    String leftName = Conversions.isNumber(left) ? "" : left.type().name();
    String rightName = Conversions.isNumber(right) ? "" : right.type().name();
    int order = Integer.signum(leftName.compareTo(rightName));
    return order != 0 ? order : Long.compare(identity(left.type()), identity(right.type()));
  }

  /** The number that stands for an object's address. */
  public static long identity(PyObject object) {
    return ThreadState.current().interpreter().identity(object);
  }
}
