package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An instance of a built-in type or of a class derived from it; attributes are made on demand. */
public abstract class ExtendedObject extends PyObject implements Extended {

  private @Nullable Extension extension;

  /** An object of a type. */
  protected ExtendedObject(PyType type) {
    super(type);
  }

  @Override
  public final Extension extension() {
    Extension known = extension;
    if (known == null) {
      known = new Extension();
      extension = known;
    }
    return known;
  }
}
