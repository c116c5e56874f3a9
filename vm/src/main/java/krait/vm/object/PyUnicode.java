package krait.vm.object;

/** A {@code unicode}, held as UTF-16, which is what a narrow build of CPython has. */
public class PyUnicode extends PyBaseString {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("unicode", PyBaseString.TYPE, true);

  /** The empty text. */
  public static final PyUnicode EMPTY = new PyUnicode("");

  /** A text. */
  public PyUnicode(String text) {
    super(TYPE, text);
  }

  PyUnicode(PyType type, String text) {
    super(type, text);
  }

  /** The text. */
  public static PyUnicode of(String text) {
    return text.isEmpty() ? EMPTY : new PyUnicode(text);
  }

  @Override
  final long computeHash() {
    String s = text();
    int length = s.length();
    if (length == 0) {
      return 0;
    }
    long h = (long) s.charAt(0) << 7;
    for (int i = 0; i < length; i++) {
      h = (1000003 * h) ^ s.charAt(i);
    }
    h ^= length;
    return h == -1 ? -2 : h;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyUnicode implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, String text) {
      super(type, text);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
