package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A {@code super} object. */
public class PySuper extends PyObject implements Descriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("super", true);

  private static final PyStr CLASS = PyStr.internStatic("__class__");

  private @Nullable PyType start;
  private @Nullable PyObject object;
  private @Nullable PyType objectType;

  /** A super object before it is initialized. */
  public PySuper() {
    this(TYPE);
  }

  PySuper(PyType type) {
    super(type);
  }

  /** Sets the class to start behind, and the object if it is bound. */
  public final void define(PyType newStart, @Nullable PyObject newObject) {
    start = newStart;
    object = newObject;
    objectType = newObject == null ? null : check(newStart, newObject);
  }

  private static PyType check(PyType start, PyObject object) {
    if (object instanceof PyType type && type.isSubtypeOf(start)) {
      return type;
    }
    if (object.type().isSubtypeOf(start)) {
      return object.type();
    }
    PyObject shown = Attributes.find(object, CLASS);
    if (shown instanceof PyType type && type.isSubtypeOf(start)) {
      return type;
    }
    throw PyErrors.typeError("super(type, obj): obj must be an instance or subtype of type");
  }

  /** The class that the search starts behind. */
  public final @Nullable PyType start() {
    return start;
  }

  /** The object, or null if it is unbound. */
  public final @Nullable PyObject object() {
    return object;
  }

  /** The class whose order is searched. */
  public final @Nullable PyType objectType() {
    return objectType;
  }

  /** The attribute that comes next in the order, or null. */
  public final @Nullable PyObject next(PyStr name) {
    PyType of = objectType;
    PyObject self = object;
    if (of == null || self == null || name.text().equals("__class__")) {
      return null;
    }
    PyObject[] mro = of.mro();
    int at = 0;
    while (at < mro.length && mro[at] != start) {
      at++;
    }
    for (int i = at + 1; i < mro.length; i++) {
      PyDict dict = mro[i].dict();
      PyObject found = dict == null ? null : dict.getStr(name);
      if (found != null) {
        return Attributes.bind(found, self == of ? null : self, of);
      }
    }
    return null;
  }

  @Override
  public PyObject get(@Nullable PyObject instance, PyObject owner) {
    PyType from = start;
    if (instance == null || instance == PyNone.NONE || object != null || from == null) {
      return this;
    }
    if (type() != TYPE) {
      return type().call2(from, instance);
    }
    PySuper bound = new PySuper();
    bound.define(from, instance);
    return bound;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PySuper implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type) {
      super(type);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
