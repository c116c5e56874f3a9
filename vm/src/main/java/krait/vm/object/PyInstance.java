package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An instance of a classic class. */
public final class PyInstance extends PyObject {

  /** The type of all of them. */
  public static final PyType TYPE = PyType.builtin("instance", false).withWeakrefs();

  private static final PyStr GETATTR = PyStr.internStatic("__getattr__");

  private PyClassObj cls;
  private PyDict dict = new PyDict();

  /** An instance before {@code __init__}. */
  public PyInstance(PyClassObj cls) {
    super(TYPE);
    this.cls = cls;
  }

  /** The class. */
  public PyClassObj cls() {
    return cls;
  }

  /** Changes the class. */
  public void setCls(PyClassObj newClass) {
    cls = newClass;
  }

  @Override
  public PyDict dict() {
    return dict;
  }

  @Override
  public void setDict(PyDict newDict) {
    dict = newDict;
  }

  /** The attribute of the instance or its class, bound, without {@code __getattr__}; or null. */
  public @Nullable PyObject plain(PyStr name) {
    PyObject value = dict.getStr(name);
    if (value != null) {
      return value;
    }
    value = cls.lookup(name);
    if (value == null) {
      return null;
    }
    if (value instanceof PyFunction function) {
      return new PyMethod(function, this, cls);
    }
    return Attributes.bind(value, this, cls);
  }

  /** The plain attribute, or null also if an AttributeError came while it was bound. */
  private @Nullable PyObject plainOrNull(PyStr name) {
    try {
      return plain(name);
    } catch (PyException e) {
      if (e.matches(PyExc.AttributeError)) {
        return null;
      }
      throw e;
    }
  }

  /** The attribute, also by way of {@code __getattr__}; or null, also if an AttributeError came. */
  public @Nullable PyObject lookup(PyStr name) {
    PyObject value = plainOrNull(name);
    PyObject hook = value == null ? cls.lookup(GETATTR) : null;
    if (hook == null) {
      return value;
    }
    try {
      return hook.call2(this, name);
    } catch (PyException e) {
      if (e.matches(PyExc.AttributeError)) {
        return null;
      }
      throw e;
    }
  }

  /** The attribute; an AttributeError if there is none. */
  public PyObject attribute(PyStr name) {
    PyException lost = null;
    try {
      PyObject value = plain(name);
      if (value != null) {
        return value;
      }
    } catch (PyException e) {
      if (!e.matches(PyExc.AttributeError)) {
        throw e;
      }
      lost = e;
    }
    PyObject hook = cls.lookup(GETATTR);
    if (hook == null) {
      throw lost != null
          ? lost
          : PyErrors.attributeError(cls.name() + " instance has no attribute '" + name + "'");
    }
    return hook.call2(this, name);
  }
}
