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

  /** The length that Python sees: the number of bytes or characters. */
  public int length() {
    return text.length();
  }

  /** Whether a character may take two places in {@link #text}. */
  public boolean isWide() {
    return false;
  }

  /** Where in {@link #text} the character of an index starts. */
  public int offset(int index) {
    return index;
  }

  /** The index of the character that starts at a place in {@link #text}. */
  public int index(int offset) {
    return offset;
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

  /** Whether both have the same characters; where hashes are known they often tell at once. */
  public final boolean sameText(PyBaseString other) {
    return (hash == other.hash || hash == 0 || other.hash == 0) && text.equals(other.text);
  }

  abstract long computeHash();

  /** The same as {@link #text}. */
  @Override
  public final String toString() {
    return text;
  }
}
