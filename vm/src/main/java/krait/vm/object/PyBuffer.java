package krait.vm.object;

/** A {@code buffer}: a view of a part of a string. */
public final class PyBuffer extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("buffer", false);

  private final PyObject base;
  private final int offset;
  private final int size;

  /**
   * A view of a string or byte array.
   *
   * @param size how many bytes it shows at most, or -1 for all
   */
  public PyBuffer(PyObject base, int offset, int size) {
    super(TYPE);
    this.base = base;
    this.offset = offset;
    this.size = size;
  }

  /** What it is a view of. */
  public PyObject base() {
    return base;
  }

  /** Where it starts. */
  public int offset() {
    return offset;
  }

  /** How many bytes it shows at most, or -1. */
  public int size() {
    return size;
  }

  /** Whether the bytes count as characters: those of an array do not. */
  public boolean hasCharacters() {
    return base instanceof PyBaseString || base instanceof PyByteArray;
  }

  /** The same as {@link #content}. */
  @Override
  public String toString() {
    return content();
  }

  /** The bytes as characters up to U+00FF. */
  public String content() {
    String all = base.toString();
    int from = Math.min(offset, all.length());
    int to = size < 0 ? all.length() : (int) Math.min((long) from + size, all.length());
    return all.substring(from, to);
  }
}
