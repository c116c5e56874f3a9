package krait.vm.object;

import java.util.Arrays;

/** A {@code bytearray}. */
public class PyByteArray extends PyObject implements RawBytes {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("bytearray", true).withoutHash();

  /** The type of iterators. */
  public static final PyType ITERATOR_TYPE = PyType.builtin("bytearray_iterator", false);

  private byte[] bytes = new byte[0];
  private int size;

  /** An empty array. */
  public PyByteArray() {
    this(TYPE);
  }

  PyByteArray(PyType type) {
    super(type);
  }

  /** An array of the bytes of a string. */
  public static PyByteArray of(String latin1) {
    PyByteArray array = new PyByteArray();
    array.assign(latin1);
    return array;
  }

  /** The number of bytes. */
  public final int size() {
    return size;
  }

  /** The byte at an index, 0 to 255. */
  public final int get(int index) {
    return bytes[index] & 0xff;
  }

  /** Replaces the byte at an index. */
  public final void set(int index, int value) {
    bytes[index] = (byte) value;
  }

  @Override
  public final int byteCount() {
    return size;
  }

  @Override
  public final void overwrite(int offset, String latin1) {
    replace(offset, offset + latin1.length(), latin1);
  }

  @Override
  public final String content() {
    return new String(bytes, 0, size, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Replaces the whole content. */
  public final void assign(String latin1) {
    bytes = latin1.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    size = bytes.length;
  }

  /** Replaces the bytes from an index up to another. */
  public final void replace(int from, int to, String latin1) {
    int newSize = size - (to - from) + latin1.length();
    if (newSize > bytes.length) {
      bytes = Arrays.copyOf(bytes, newSize + (newSize >> 3) + 8);
    }
    System.arraycopy(bytes, to, bytes, from + latin1.length(), size - to);
    for (int i = 0; i < latin1.length(); i++) {
      bytes[from + i] = (byte) latin1.charAt(i);
    }
    size = newSize;
  }

  /** Puts a byte before the one at an index. */
  public final void insert(int index, int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + (size >> 3) + 8);
    }
    System.arraycopy(bytes, index, bytes, index + 1, size - index);
    bytes[index] = (byte) value;
    size++;
  }

  /** What a string and this array are together. */
  public final PyByteArray joinedAfter(String before) {
    return of(before + content());
  }

  @Override
  public final String toString() {
    return content();
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyByteArray implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type) {
      super(type);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
