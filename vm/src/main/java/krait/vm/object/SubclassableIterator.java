package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator written in Java from whose type classes can be derived. */
public abstract class SubclassableIterator extends PyIterator implements Extended {

  private @Nullable Extension extension;

  /** An iterator of a type. */
  protected SubclassableIterator(PyType type) {
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
