package krait.vm.object;

/** A {@code memoryview}: bytes of another object, shared with it. */
public final class PyMemoryView extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("memoryview", false).withoutHash();

  private final PyObject base;
  private final int start;
  private final int size;

  /** A part of an object whose {@code toString} gives its bytes as characters up to U+00FF. */
  public PyMemoryView(PyObject base, int start, int size) {
    super(TYPE);
    this.base = base;
    this.start = start;
    this.size = size;
  }

  /** The object that holds the bytes. */
  public PyObject base() {
    return base;
  }

  /** The number of bytes. */
  public int size() {
    return size;
  }

  /** Whether the bytes can't be changed. */
  public boolean isReadOnly() {
    return !(base instanceof PyByteArray);
  }

  /** A part of the view. */
  public PyMemoryView slice(int from, int to) {
    return new PyMemoryView(base, start + from, to - from);
  }

  /** The bytes as characters up to U+00FF. */
  public String content() {
    String all = base.toString();
    int end = Math.min(start + size, all.length());
    return all.substring(Math.min(start, end), end);
  }

  /** Overwrites bytes, in an object where that is possible. */
  public void put(int at, String bytes) {
    if (base instanceof PyByteArray array) {
      array.replace(start + at, start + at + bytes.length(), bytes);
    }
  }

  /** The same as {@link #content}. */
  @Override
  public String toString() {
    return content();
  }
}
