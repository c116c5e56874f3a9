package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A function that ignores whom it is an attribute of. */
public class PyStaticMethod extends PyObject implements Descriptor {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("staticmethod", true);

  private PyObject callable;

  /** A wrapper of a callable. */
  public PyStaticMethod(PyObject callable) {
    this(TYPE, callable);
  }

  PyStaticMethod(PyType type, PyObject callable) {
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
    return callable;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyStaticMethod implements Extended {
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
