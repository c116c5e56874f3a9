package krait.vm.object;

/** What {@code str} and {@code unicode} share: {@code basestring}. */
public abstract class PyBaseString extends PyObject {

  /** The abstract type. */
  public static final PyType TYPE = PyType.builtin("basestring", true);

  private final String text;
  private long hash;

  PyBaseString(PyType type, String text) {
    super(type);
    this.text = text;
  }

  /** The characters, or the bytes as characters up to U+00FF. */
  public final String text() {
    return text;
  }

  /** The number of bytes, or of UTF-16 units. */
  public final int length() {
    return text.length();
  }

  /** CPython's hash. */
  public final long hash() {
    long h = hash;
    if (h == 0) {
      h = computeHash();
      hash = h;
    }
    return h;
  }

  abstract long computeHash();

  /** The same as {@link #text}. */
  @Override
  public final String toString() {
    return text;
  }
}
