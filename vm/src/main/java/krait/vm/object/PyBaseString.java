package krait.vm.object;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code str} and {@code unicode} share: {@code basestring}. */
public abstract class PyBaseString extends PyObject {

  /** The abstract type. */
  public static final PyType TYPE = PyType.builtin("basestring", true);

  /** Null while the text lies in a buffer and nobody has asked for it. */
  private @Nullable String text;

  /** Where the text lies or may lie if it grows; null if it does not come from appending. */
  private @Nullable GrowingText growing;

  private long hash;

  PyBaseString(PyType type, String text) {
    super(type);
    this.text = text;
  }

  PyBaseString(PyType type, @Nullable String text, GrowingText growing) {
    super(type);
    this.text = text;
    this.growing = growing;
  }

  /** The characters, or the bytes as characters up to U+00FF. */
  public final String text() {
    String known = text;
    return known != null ? known : takeText();
  }

  private synchronized String takeText() {
    String known = text;
    if (known == null) {
      known = Objects.requireNonNull(growing).text();
      text = known;
      growing = GrowingText.ALONE;
    }
    return known;
  }

  /** This with a text behind it, which is not empty. */
  final PyBaseString joined(String end) {
    GrowingText longer = growing == null ? null : growing.append(end);
    if (longer == null && growing != null) {
      longer = GrowingText.of(text(), end);
    }
    return longer != null
        ? withGrowing(null, longer)
        : withGrowing(text().concat(end), GrowingText.ALONE);
  }

  /** A string of the built-in type that comes from appending. */
  abstract PyBaseString withGrowing(@Nullable String text, GrowingText growing);

  /** The length that Python sees: the number of bytes or characters. */
  public int length() {
    String known = text;
    return known != null ? known.length() : growingLength();
  }

  private synchronized int growingLength() {
    String known = text;
    return known != null ? known.length() : Objects.requireNonNull(growing).length();
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

  /** The place in {@link #text} behind the character that starts at a place. */
  public int after(int offset) {
    return offset + 1;
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
    return (hash == other.hash || hash == 0 || other.hash == 0) && text().equals(other.text());
  }

  abstract long computeHash();

  /** The same as {@link #text}. */
  @Override
  public final String toString() {
    return text();
  }
}
