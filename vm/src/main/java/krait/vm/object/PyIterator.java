package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator written in Java. */
public abstract class PyIterator extends PyObject {

  /** An iterator of a type. */
  protected PyIterator(PyType type) {
    super(type);
  }

  /** The next item, or null when there is none left. */
  public abstract @Nullable PyObject next();

  /** How many items are left, or -1 if that is not known. */
  public int lengthHint() {
    return -1;
  }
}
