package krait.vm.object;

import java.util.Arrays;
import krait.version.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * A {@code unicode}, held as UTF-16, which is what a narrow build of CPython has.
 *
 * <p>Where the interpreter stands for a wide build, indexes count code points. Two surrogates that
 * meet, such as in {@code u'\\ud800' + u'\\udc00'}, then become one character, while CPython keeps
 * them apart.
 */
public class PyUnicode extends PyBaseString {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("unicode", PyBaseString.TYPE, true);

  /** The empty text. */
  public static final PyUnicode EMPTY = new PyUnicode("");

  private static final byte UNKNOWN = 0;
  private static final byte WITHOUT_PAIRS = 1;
  private static final byte WITH_PAIRS = 2;

  /** What is known about pairs of surrogates. */
  private byte pairs;

  private int @Nullable [] offsets;

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
  public final boolean isWide() {
    if (pairs == WITHOUT_PAIRS) {
      return false;
    }
    if (pairs == UNKNOWN) {
      pairs = hasPairs(text()) ? WITH_PAIRS : WITHOUT_PAIRS;
      return isWide();
    }
    return ThreadState.current().interpreter().dialect().unicodeWidth()
        == Dialect.UnicodeWidth.WIDE;
  }

  private static boolean hasPairs(String text) {
    for (int i = text.length() - 1; i > 0; i--) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where each character starts, and where the last one ends. */
  private int[] offsets() {
    int[] known = offsets;
    if (known == null) {
      String s = text();
      known = new int[s.codePointCount(0, s.length()) + 1];
      for (int i = 1; i < known.length; i++) {
        known[i] = known[i - 1] + Character.charCount(s.codePointAt(known[i - 1]));
      }
      offsets = known;
    }
    return known;
  }

  @Override
  public final int length() {
    return isWide() ? offsets().length - 1 : text().length();
  }

  @Override
  public final int offset(int index) {
    return isWide() ? offsets()[index] : index;
  }

  @Override
  public final int index(int offset) {
    if (!isWide()) {
      return offset;
    }
    int at = Arrays.binarySearch(offsets(), offset);
    return at < 0 ? -at - 2 : at;
  }

  @Override
  final long computeHash() {
    String s = text();
    if (s.isEmpty()) {
      return 0;
    }
    boolean wide = isWide();
    int count = 0;
    long h = 0;
    for (int i = 0; i < s.length(); count++) {
      int c = wide ? s.codePointAt(i) : s.charAt(i);
      h = (1000003 * (i == 0 ? (long) c << 7 : h)) ^ c;
      i += Character.charCount(c);
    }
    h ^= count;
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
