package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** {@code isinstance} and {@code issubclass}, which metaclasses can answer. */
public final class ClassChecks {

  private ClassChecks() {}

  /** Whether an object is an instance of a class, or of one of a tuple. */
  public static boolean isInstance(PyObject object, PyObject cls) {
    if (cls instanceof PyTuple tuple) {
      ThreadState state = ThreadState.current();
      state.enterCall(" in __instancecheck__");
      try {
        for (PyObject one : tuple.items()) {
          if (isInstance(object, one)) {
            return true;
          }
        }
        return false;
      } finally {
        state.leaveCall();
      }
    }
    PyObject hook = hook(cls, Slot.INSTANCECHECK);
    return hook == null
        ? Classes.isInstance(object, cls)
        : Conversions.isTrue(Calls.invoke(hook, cls, object));
  }

  /** Whether a class is derived from another, or from one of a tuple. */
  public static boolean isSubclass(PyObject cls, PyObject base) {
    if (base instanceof PyTuple tuple) {
      for (PyObject one : tuple.items()) {
        if (isSubclass(cls, one)) {
          return true;
        }
      }
      return false;
    }
    PyObject hook = hook(base, Slot.SUBCLASSCHECK);
    return hook == null
        ? Classes.isSubclass(cls, base)
        : Conversions.isTrue(Calls.invoke(hook, base, cls));
  }

  private static @Nullable PyObject hook(PyObject cls, Slot slot) {
    return cls.type().isHeap() ? cls.type().slot(slot) : null;
  }
}
