package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** What exceptions are: matching, normal form, classes of both kinds. */
public final class Exceptions {

  private Exceptions() {}

  /** Whether an object is an exception class: new-style, or any classic class. */
  public static boolean isClass(PyObject object) {
    return object instanceof PyClassObj
        || (object instanceof PyType type && type.isSubtypeOf(PyExc.BaseException));
  }

  /** Whether an object is an instance that can be raised. */
  public static boolean isInstance(PyObject object) {
    return object instanceof PyInstance || object instanceof PyBaseException;
  }

  /** The class of an instance that can be raised. */
  public static PyObject classOf(PyObject instance) {
    return instance instanceof PyInstance old ? old.cls() : instance.type();
  }

  /** Whether an exception matches what an {@code except} clause names. */
  public static boolean matches(PyObject raised, PyObject wanted) {
    if (wanted instanceof PyTuple tuple) {
      for (PyObject item : tuple.items()) {
        if (matches(raised, item)) {
          return true;
        }
      }
      return false;
    }
    PyObject cls = isInstance(raised) ? classOf(raised) : raised;
    if (isClass(cls) && isClass(wanted)) {
      PyObject hook = wanted.type().isHeap() ? wanted.type().slot(Slot.SUBCLASSCHECK) : null;
      return hook == null ? Classes.derivesFrom(cls, wanted) : hooked(hook, cls, wanted);
    }
    return cls == wanted;
  }

  /** Asks a metaclass; its errors are only shown. */
  private static boolean hooked(PyObject hook, PyObject cls, PyObject wanted) {
    try {
      return Conversions.isTrue(Calls.invoke(hook, wanted, cls));
    } catch (PyException e) {
      Unraisable.show(e, cls);
      return false;
    }
  }

  /** Makes the value of an exception an instance of its type. */
  static void normalize(PyException exception) {
    PyObject type = exception.excType();
    PyObject value = exception.value();
    if (!isClass(type)) {
      return;
    }
    try {
      if (isInstance(value) && Classes.derivesFrom(classOf(value), type)) {
        exception.replace(classOf(value), value);
      } else {
        PyObject instance = instantiate(type, value);
        exception.replace(isInstance(instance) ? classOf(instance) : type, instance);
      }
    } catch (PyException inner) {
      inner.normalize();
      exception.replace(inner.excType(), inner.value());
      if (inner.traceback() != null) {
        exception.setTraceback(inner.traceback());
      }
    }
  }

  private static PyObject instantiate(PyObject type, PyObject value) {
    if (value == PyNone.NONE) {
      return type.call0();
    }
    return value instanceof PyTuple tuple
        ? type.call(tuple.items(), Calls.NO_NAMES)
        : type.call1(value);
  }

  /** The last line of a traceback: the type and what {@code str} says of the value. */
  public static String describe(PyException exception) {
    return describe(exception.excType(), exception.value());
  }

  /** The last line of a traceback. */
  public static String describe(PyObject type, @Nullable PyObject value) {
    String name = isClass(type) ? qualifiedName(type) : type.toString();
    if (value == null || value == PyNone.NONE) {
      return name;
    }
    String text;
    try {
      text = Texts.str(value).text();
    } catch (PyException e) {
      return name + ": <exception str() failed>";
    }
    return text.isEmpty() ? name : name + ": " + text;
  }

  /** The name of an exception class, after its module unless that is {@code exceptions}. */
  public static String qualifiedName(PyObject cls) {
    String name = Classes.name(cls);
    PyObject module = Attributes.find(cls, PyStr.of("__module__"));
    if (module == null) {
      return "<unknown>" + name;
    }
    String moduleName = module.toString();
    return moduleName.equals("exceptions") ? name : moduleName + "." + name;
  }
}
