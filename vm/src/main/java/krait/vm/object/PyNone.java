package krait.vm.object;

/** {@code None}, {@code Ellipsis} and {@code NotImplemented}. */
public final class PyNone extends PyObject {

  /** The value {@code None}. */
  public static final PyNone NONE = new PyNone(PyType.builtin("NoneType", false), "None");

  /** The value {@code Ellipsis}. */
  public static final PyNone ELLIPSIS = new PyNone(PyType.builtin("ellipsis", false), "Ellipsis");

  /** The value {@code NotImplemented}. */
  public static final PyNone NOT_IMPLEMENTED =
      new PyNone(PyType.builtin("NotImplementedType", false), "NotImplemented");

  private final String name;

  private PyNone(PyType type, String name) {
    super(type);
    this.name = name;
  }

  /** What {@code repr} shows. */
  public String name() {
    return name;
  }
}
