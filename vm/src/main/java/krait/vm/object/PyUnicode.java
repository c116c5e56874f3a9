package krait.vm.object;

import java.util.Arrays;
import krait.code.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * A {@code unicode}, held as UTF-16, which is what a narrow build of CPython has.
 *
 * <p>Where the interpreter stands for a wide build, indexes count code points, and the text has the
 * form of {@link UnicodeText}, in which surrogates that meet stay apart.
 */
public class PyUnicode extends PyBaseString {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("unicode", PyBaseString.TYPE, true);

  /** The empty text. */
  public static final PyUnicode EMPTY = new PyUnicode("");

  private static final byte UNKNOWN = 0;
  private static final byte ALL_SHORT = 1;
  private static final byte SOME_LONG = 2;

  /** What is known about characters that take two places. */
  private byte sizes;

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

  private PyUnicode(@Nullable String text, GrowingText growing) {
    super(TYPE, text, growing);
  }

  /** This and a text behind it. */
  public final PyUnicode plus(PyUnicode right) {
    String end = right.text();
    if (end.isEmpty()) {
      return getClass() == PyUnicode.class ? this : of(text());
    }
    if (super.length() == 0) {
      return right.getClass() == PyUnicode.class ? right : of(end);
    }
    return (PyUnicode) joined(end);
  }

  @Override
  final PyBaseString withGrowing(@Nullable String text, GrowingText growing) {
    return new PyUnicode(text, growing);
  }

  @Override
  public final boolean isWide() {
    if (sizes == ALL_SHORT) {
      return false;
    }
    if (sizes == UNKNOWN) {
      sizes = UnicodeText.hasLong(text()) ? SOME_LONG : ALL_SHORT;
      return isWide();
    }
    return UnicodeLimits.current() == UnicodeLimits.WIDE;
  }

  /** The text in UTF-16, in which surrogates join that stand apart in a wide build. */
  public final String utf16() {
    return isWide() ? UnicodeText.utf16(text()) : text();
  }

  @Override
  public final int after(int offset) {
    return isWide() ? UnicodeText.after(text(), offset) : offset + 1;
  }

  /** Where each character starts, and where the last one ends. */
  private int[] offsets() {
    int[] known = offsets;
    if (known == null) {
      String s = text();
      known = new int[UnicodeText.length(s) + 1];
      for (int i = 1; i < known.length; i++) {
        known[i] = UnicodeText.after(s, known[i - 1]);
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
      i = wide ? UnicodeText.after(s, i) : i + 1;
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
