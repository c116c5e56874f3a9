package krait.vm.modules.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyType;

/** {@code _io.BytesIO}: a file of bytes in memory. */
final class BytesFile extends IoObject {

  /** The type. */
  static final PyType TYPE = PyType.builtin("_io.BytesIO", IoObject.BUFFERED, true);

  /** The type in 2.6. */
  static final PyType OLD = PyType.builtin("_bytesio._BytesIO", true);

  private static final byte[] NOTHING = new byte[0];

  private byte[] bytes = NOTHING;
  private int size;
  private long position;

  BytesFile(PyType type) {
    super(type);
  }

  /** Whether it is one of 2.6. */
  boolean isOld() {
    return type().builtinBase() == OLD;
  }

  /** Replaces all bytes. */
  void assign(String latin1) {
    bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
    size = bytes.length;
    position = 0;
  }

  /** Refuses a closed file. */
  void check() {
    if (isClosed()) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }

  void close() {
    setClosed();
    bytes = NOTHING;
    size = 0;
  }

  long position() {
    return position;
  }

  void setPosition(long newPosition) {
    position = newPosition;
  }

  int size() {
    return size;
  }

  /** How many bytes of memory the content takes. */
  int room() {
    return bytes.length == 0 ? 0 : bytes.length + 1;
  }

  /** All bytes. */
  String value() {
    return text(0, size);
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The next bytes; all that are left if the number is negative. */
  String read(long most) {
    int from = (int) Math.min(position, size);
    int count = most < 0 ? size - from : (int) Math.min(most, size - from);
    if (position < size) {
      position += count;
    }
    return text(from, from + count);
  }

  /** The next line, or as much of it as the limit allows. */
  String line(long limit) {
    int from = (int) Math.min(position, size);
    int end = from;
    while (end < size && bytes[end] != '\n') {
      end++;
    }
    int length = Math.min(end + 1, size) - from;
    return read(limit < 0 ? length : Math.min(limit, length));
  }

  private void makeRoom(long end) {
    if (end > Integer.MAX_VALUE - 8) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    if (end > bytes.length) {
      long room =
          Math.min(Math.max(end, bytes.length + (bytes.length >> 1)), Integer.MAX_VALUE - 8);
      bytes = Arrays.copyOf(bytes, (int) Math.max(room, 64));
    }
  }

  /** Writes bytes over those that are there; a gap before them is filled with zeros. */
  void write(String latin1) {
    int length = latin1.length();
    if (length == 0) {
      return;
    }
    makeRoom(position + length);
    int at = (int) position;
    if (at > size) {
      Arrays.fill(bytes, size, at, (byte) 0);
    }
    byte[] source = latin1.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(source, 0, bytes, at, length);
    position += length;
    size = Math.max(size, at + length);
  }

  /** Forgets what is behind a place. */
  void truncate(long newSize) {
    if (newSize < size) {
      size = (int) newSize;
      if (size < bytes.length / 2) {
        bytes = Arrays.copyOf(bytes, size);
      }
    }
  }
}
