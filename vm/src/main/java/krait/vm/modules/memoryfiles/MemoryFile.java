package krait.vm.modules.memoryfiles;

import krait.vm.object.Errno;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyIterator;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** A file in memory: one to read, or one to write as well. */
final class MemoryFile extends PyIterator {

  /** The type of files that are only read. */
  static final PyType INPUT = PyType.builtin("cStringIO.StringI", false);

  /** The type of files that are written as well. */
  static final PyType OUTPUT = PyType.builtin("cStringIO.StringO", false);

  private @Nullable StringBuilder bytes;
  private long position;
  private int softspace;

  /** An empty file to write. */
  MemoryFile() {
    super(OUTPUT);
    bytes = new StringBuilder();
  }

  /** A file that has some bytes. */
  MemoryFile(String latin1) {
    super(INPUT);
    bytes = new StringBuilder(latin1);
  }

  private StringBuilder content() {
    StringBuilder known = bytes;
    if (known == null) {
      throw PyErrors.valueError("I/O operation on closed file");
    }
    return known;
  }

  /** Refuses a closed file. */
  void check() {
    content();
  }

  boolean isClosed() {
    return bytes == null;
  }

  void close() {
    bytes = null;
  }

  int softspace() {
    return softspace;
  }

  void setSoftspace(int value) {
    softspace = value;
  }

  long position() {
    check();
    return position;
  }

  /** Goes to a place; one before the start is the start. */
  void seek(long offset, int whence) {
    long from = whence == 1 ? position : whence == 2 ? content().length() : 0;
    check();
    position = Math.max(from + offset, 0);
  }

  private int start() {
    return (int) Math.min(position, content().length());
  }

  /** The next bytes; all of them if the number is negative. */
  String read(long most) {
    int from = start();
    int left = content().length() - from;
    int count = most < 0 ? left : (int) Math.min(most, left);
    position += count;
    return content().substring(from, from + count);
  }

  /** The next line, of which no more than some bytes are taken. */
  String readLine(long most) {
    int from = start();
    int end = content().indexOf("\n", from);
    int length = (end < 0 ? content().length() : end + 1) - from;
    return read(most < 0 ? length : Math.min(most, length));
  }

  @Override
  public @Nullable PyObject next() {
    String line = readLine(-1);
    return line.isEmpty() ? null : PyStr.of(line);
  }

  /** Writes bytes over those that are there; a gap before them is filled with zeros. */
  void write(String latin1) {
    StringBuilder all = content();
    if (position + latin1.length() > Integer.MAX_VALUE) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    int at = (int) position;
    if (at > all.length()) {
      all.setLength(at);
    }
    if (at == all.length()) {
      all.append(latin1);
    } else {
      all.replace(at, Math.min(at + latin1.length(), all.length()), latin1);
    }
    position += latin1.length();
  }

  /** Forgets what is behind a place, and goes there if it was behind it. */
  void truncate(long size) {
    StringBuilder all = content();
    if (size < 0) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
    if (size < all.length()) {
      all.setLength((int) size);
    }
    position = all.length();
  }

  /** All bytes, or those before the place where the file is. */
  String value(boolean upToPosition) {
    return upToPosition ? content().substring(0, start()) : content().toString();
  }
}
