package krait.vm.object;

/** {@code True} and {@code False}. */
public final class PyBool extends PyInt {

  /** The type, a subclass of {@code int}. */
  public static final PyType TYPE = PyType.builtin("bool", PyInt.TYPE, false);

  /** The value {@code True}. */
  public static final PyBool TRUE = new PyBool(1);

  /** The value {@code False}. */
  public static final PyBool FALSE = new PyBool(0);

  private PyBool(long value) {
    super(TYPE, value);
  }

  /** The Python value. */
  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
