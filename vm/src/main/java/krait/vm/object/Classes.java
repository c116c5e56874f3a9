package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** Classes of both kinds: names, {@code isinstance}, {@code issubclass}. */
public final class Classes {

  private static final PyStr CLASS = PyStr.internStatic("__class__");
  private static final PyStr BASES = PyStr.internStatic("__bases__");

  private Classes() {}

  /** The name of a class, without its module. */
  public static String name(PyObject cls) {
    if (cls instanceof PyType type) {
      return type.shortName();
    }
    return cls instanceof PyClassObj old ? old.name() : cls.type().name();
  }

  /** Whether a class is another one or derived from it; both must be classes. */
  public static boolean derivesFrom(PyObject cls, PyObject base) {
    if (cls instanceof PyType type) {
      for (PyObject one : type.mro()) {
        if (one == base) {
          return true;
        }
      }
      return false;
    }
    return cls instanceof PyClassObj old && old.isSubclassOf(base);
  }

  /** What {@code isinstance} finds without hooks. */
  public static boolean isInstance(PyObject object, PyObject cls) {
    if (cls instanceof PyType type) {
      if (object.type().isSubtypeOf(type)) {
        return true;
      }
      PyObject shown = shownClass(object);
      return shown instanceof PyType other && other != object.type() && other.isSubtypeOf(type);
    }
    if (cls instanceof PyClassObj && object instanceof PyInstance instance) {
      return instance.cls().isSubclassOf(cls);
    }
    checkClass(cls, "isinstance() arg 2 must be a class, type, or tuple of classes and types");
    PyObject shown = shownClass(object);
    return shown != null && abstractSubclass(shown, cls);
  }

  /** What an object says its class is; null if it says nothing, for whatever reason. */
  private static @Nullable PyObject shownClass(PyObject object) {
    try {
      return Attributes.find(object, CLASS);
    } catch (PyException e) {
      e.setTraceback(null);
      return null;
    }
  }

  /** What {@code issubclass} finds without hooks. */
  public static boolean isSubclass(PyObject cls, PyObject base) {
    boolean plain = cls instanceof PyType || cls instanceof PyClassObj;
    if (plain && (base instanceof PyType || base instanceof PyClassObj)) {
      return derivesFrom(cls, base);
    }
    checkClass(cls, "issubclass() arg 1 must be a class");
    checkClass(base, "issubclass() arg 2 must be a class or tuple of classes");
    return abstractSubclass(cls, base);
  }

  private static void checkClass(PyObject cls, String message) {
    if (cls instanceof PyType || cls instanceof PyClassObj) {
      return;
    }
    if (!(Attributes.find(cls, BASES) instanceof PyTuple)) {
      throw PyErrors.typeError(message);
    }
  }

  private static boolean abstractSubclass(PyObject cls, PyObject base) {
    if (cls == base) {
      return true;
    }
    if (Attributes.find(cls, BASES) instanceof PyTuple bases) {
      for (PyObject one : bases.items()) {
        if (abstractSubclass(one, base)) {
          return true;
        }
      }
    }
    return false;
  }
}
