package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A function that gets the class whom it is an attribute of. */
public class PyClassMethod extends PyObject implements Descriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("classmethod", true);

  private PyObject callable;

  /** A wrapper of a callable. */
  public PyClassMethod(PyObject callable) {
    this(TYPE, callable);
  }

  PyClassMethod(PyType type, PyObject callable) {
    super(type);
    this.callable = callable;
  }

  /** What is called. */
  public final PyObject callable() {
    return callable;
  }

  /** Replaces what is called. */
  public final void setCallable(PyObject newCallable) {
    callable = newCallable;
  }

  @Override
  public PyObject get(@Nullable PyObject object, PyObject owner) {
    return new PyMethod(callable, owner, owner.type());
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyClassMethod implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, PyObject callable) {
      super(type, callable);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
