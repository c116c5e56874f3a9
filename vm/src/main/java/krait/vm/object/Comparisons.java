package krait.vm.object;

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

  private static final int[] SWAPPED = {GT, GE, EQ, NE, LT, LE};
  private static final Slot[] SLOTS = {Slot.LT, Slot.LE, Slot.EQ, Slot.NE, Slot.GT, Slot.GE};

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
      throw unhashable(object);
    }
    PyObject result = Calls.invoke(method, object);
    if (result instanceof PyInt number) {
      return number.value() == -1 ? -2 : number.value();
    }
    if (result instanceof PyLong number) {
      return number.hash();
    }
    if (result instanceof PyFloat number) {
      return (long) number.value();
    }
    throw PyErrors.typeError("an integer is required");
  }

  private static PyException unhashable(PyObject object) {
    String name = object.type().name();
    return PyErrors.typeError(
        TypeRules.current().namesUnhashableType()
            ? "unhashable type: '" + name + "'"
            : name + " objects are unhashable");
  }

  /** The operator that says the same of the operands in swapped order. */
  public static int swapped(int op) {
    return SWAPPED[op];
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
        if (op == EQ || op == NE) {
          return ((PyStr) left).sameText((PyStr) right) == (op == EQ);
        }
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
        PyObject result = bySlot(left, right, op);
        if (result != PyNone.NOT_IMPLEMENTED) {
          return result;
        }
        PyObject compare = left.type().slot(Slot.CMP);
        if (compare != null) {
          return PyBool.of(outcome(ThreeWay.ofSlot(compare, left, right), op));
        }
      }
      PyObject result = tryRich(left, right, op);
      return result != PyNone.NOT_IMPLEMENTED
          ? result
          : PyBool.of(outcome(ThreeWay.forOperator(left, right, op), op));
    } finally {
      state.leaveCall();
    }
  }

  /**
   * What the comparison of the left object's type makes of both. That of a class with comparisons
   * written in Python also asks the right object if that one's class is of this kind.
   */
  private static PyObject bySlot(PyObject left, PyObject right, int op) {
    PyObject method = left.type().slot(SLOTS[op]);
    if (!left.type().comparesInPython()) {
      return method == null ? PyNone.NOT_IMPLEMENTED : Calls.invoke(method, left, right);
    }
    PyObject result = half(left, right, op);
    if (result != PyNone.NOT_IMPLEMENTED || !right.type().comparesInPython()) {
      return result;
    }
    return half(right, left, SWAPPED[op]);
  }

  private static PyObject half(PyObject left, PyObject right, int op) {
    PyObject method = left.type().slot(SLOTS[op]);
    return method == null ? PyNone.NOT_IMPLEMENTED : Calls.invoke(method, left, right);
  }

  /** The result by the comparisons of both types, or NotImplemented. */
  static PyObject tryRich(PyObject left, PyObject right, int op) {
    if (left.type() != right.type() && right.type().isSubtypeOf(left.type())) {
      PyObject result = bySlot(right, left, SWAPPED[op]);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = bySlot(left, right, op);
    return result != PyNone.NOT_IMPLEMENTED ? result : bySlot(right, left, SWAPPED[op]);
  }

  /** Whether a type has any of the six comparisons written in Python. */
  static boolean hasPythonMethods(PyType type) {
    for (Slot slot : SLOTS) {
      PyObject method = type.slot(slot);
      if (method != null && !(method instanceof PyMethodDescr)) {
        return true;
      }
    }
    return false;
  }

  /** What {@code cmp} returns: -1, 0 or 1. */
  public static int compare(PyObject left, PyObject right) {
    if (left == right) {
      return 0;
    }
    ThreadState state = ThreadState.current();
    state.enterCall(" in cmp");
    try {
      return ThreeWay.compare(left, right);
    } finally {
      state.leaveCall();
    }
  }

  /** The hash that an object has by its address. */
  public static long addressHash(PyObject object) {
    return identity(object) >> TypeRules.current().addressShift();
  }

  /** The number that stands for an object's address. */
  public static long identity(PyObject object) {
    return ThreadState.current().interpreter().identity(object);
  }
}
