package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** What {@code isinstance} and {@code issubclass} find, which metaclasses have a say in. */
public final class ClassChecks {

  private ClassChecks() {}

  /** Whether an object is an instance of a class, or of any in a tuple. */
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
    if (object.type() == cls) {
      return true;
    }
    PyObject hook = hook(cls, Slot.INSTANCECHECK);
    return hook == null ? Classes.isInstance(object, cls) : Conversions.isTrue(hook.call1(object));
  }

  /** Whether a class derives from another one, or from any in a tuple. */
  public static boolean isSubclass(PyObject cls, PyObject base) {
    if (base instanceof PyTuple tuple) {
      ThreadState state = ThreadState.current();
      state.enterCall(" in __subclasscheck__");
      try {
        for (PyObject one : tuple.items()) {
          if (isSubclass(cls, one)) {
            return true;
          }
        }
        return false;
      } finally {
        state.leaveCall();
      }
    }
    PyObject hook = hook(base, Slot.SUBCLASSCHECK);
    return hook == null ? Classes.isSubclass(cls, base) : Conversions.isTrue(hook.call1(cls));
  }

  /** The method of a class's own that answers, or null if there is only what every type has. */
  private static @Nullable PyObject hook(PyObject cls, Slot slot) {
    if (!TypeRules.current().classesCheck()) {
      return null;
    }
    if (cls instanceof PyType) {
      PyObject method = cls.type().isHeap() ? cls.type().slot(slot) : null;
      return method == null ? null : Attributes.bind(method, cls, cls.type());
    }
    if (TypeRules.current().specialsAreAttributes()) {
      try {
        return Attributes.find(cls, slot.pyName());
      } catch (PyException e) {
        e.setTraceback(null);
        return null;
      }
    }
    return cls.type().isHeap() ? Attributes.special(cls, slot.pyName()) : null;
  }
}
