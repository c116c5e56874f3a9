package krait.vm.object;

import java.util.HashMap;
import java.util.Map;
import krait.code.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A {@code str}: bytes, held as the characters U+0000 to U+00FF of a Java string, which the JVM
 * stores as one byte each.
 */
public class PyStr extends PyBaseString {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("str", PyBaseString.TYPE, true).withItems();

  private static final Map<String, PyStr> STATIC_NAMES = new HashMap<>();

  /** The empty string. */
  public static final PyStr EMPTY = internStatic("");

  private static final PyStr[] ONE_BYTE = oneByteStrings();

  /** A string of its own; {@link #of} shares short ones. */
  public PyStr(String latin1) {
    super(TYPE, latin1);
  }

  PyStr(PyType type, String latin1) {
    super(type, latin1);
  }

  private PyStr(@Nullable String latin1, GrowingText growing) {
    super(TYPE, latin1, growing);
  }

  private static PyStr[] oneByteStrings() {
    PyStr[] strings = new PyStr[256];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = internStatic(String.valueOf((char) i));
    }
    return strings;
  }

  /** The string of characters up to U+00FF. */
  public static PyStr of(String latin1) {
    int length = latin1.length();
    if (length <= 1) {
      return length == 0 ? EMPTY : ONE_BYTE[latin1.charAt(0)];
    }
    return new PyStr(latin1);
  }

  /** The string of one byte, 0 to 255. */
  public static PyStr of(char value) {
    return ONE_BYTE[value];
  }

  /** The string of bytes. */
  public static PyStr of(ByteString bytes) {
    return of(bytes.latin1());
  }

  /**
   * A name that the machine itself uses, the same object in every interpreter. To be called when
   * classes are initialized only.
   */
  public static PyStr internStatic(String name) {
    synchronized (STATIC_NAMES) {
      PyStr known = STATIC_NAMES.get(name);
      if (known == null) {
        known = new PyStr(name);
        STATIC_NAMES.put(name, known);
      }
      return known;
    }
  }

  /** The object of {@link #internStatic} for a name, or else a new one. */
  static PyStr withName(String name) {
    synchronized (STATIC_NAMES) {
      PyStr known = STATIC_NAMES.get(name);
      return known == null ? new PyStr(name) : known;
    }
  }

  /** The object of {@link #internStatic} for a name, or else the name itself. */
  static PyStr nameOf(PyStr name) {
    synchronized (STATIC_NAMES) {
      PyStr known = STATIC_NAMES.get(name.text());
      return known != null ? known : name.getClass() == PyStr.class ? name : new PyStr(name.text());
    }
  }

  /** This and a string behind it. */
  public final PyStr plus(PyStr right) {
    String end = right.text();
    if (end.isEmpty() && getClass() == PyStr.class) {
      return this;
    }
    if (length() == 0) {
      return right.getClass() == PyStr.class ? right : of(end);
    }
    return (PyStr) joined(end);
  }

  @Override
  final PyBaseString withGrowing(@Nullable String text, GrowingText growing) {
    return new PyStr(text, growing);
  }

  /** Whether it is one of the shared strings of no byte or one. */
  final boolean isShared() {
    return this == EMPTY || (length() == 1 && this == ONE_BYTE[text().charAt(0)]);
  }

  /** The string of bytes in another representation. */
  public final ByteString bytes() {
    return ByteString.latin1(text());
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
  public static final class Derived extends PyStr implements Extended {
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
