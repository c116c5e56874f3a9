package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A cell: a variable that functions share. */
public final class PyCell extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("cell", false);

  private @Nullable PyObject value;

  /** A cell with a value, or an empty one. */
  public PyCell(@Nullable PyObject value) {
    super(TYPE);
    this.value = value;
  }

  /** The value, or null. */
  public @Nullable PyObject value() {
    return value;
  }

  /** Sets the value, or empties the cell. */
  public void setValue(@Nullable PyObject newValue) {
    value = newValue;
  }
}
