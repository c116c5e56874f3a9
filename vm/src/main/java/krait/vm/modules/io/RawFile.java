package krait.vm.modules.io;

import krait.vm.modules.Descriptors;
import krait.vm.object.ByteStream;
import krait.vm.object.Errno;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code _io.FileIO}: a file of the system, by its name or number, without a buffer. */
final class RawFile extends IoObject {

  /** The type. */
  static final PyType TYPE = PyType.builtin("_io.FileIO", IoObject.RAW, true);

  /** The type in 2.6. */
  static final PyType OLD = PyType.builtin("_FileIO", true).withWeakrefs();

  private @Nullable ByteStream stream;
  private int number = -1;
  private String mode = "w";
  private boolean closesNumber = true;

  RawFile(PyType type) {
    super(type);
  }

  /** Whether it is one of 2.6. */
  boolean isOld() {
    return type().builtinBase() == OLD;
  }

  /** Takes a file that was opened. */
  void open(ByteStream newStream, String newMode) {
    stream = newStream;
    number = -1;
    mode = newMode;
    closesNumber = true;
  }

  /** Takes an open file by its number. */
  void open(int newNumber, String newMode, boolean closes) {
    ByteStream known = Descriptors.current().get(newNumber);
    if (known == null) {
      throw Errno.EBADF.error(PyExc.OSError);
    }
    stream = known;
    number = newNumber;
    mode = newMode;
    closesNumber = closes;
  }

  @Override
  boolean isClosed() {
    return stream == null;
  }

  boolean closesNumber() {
    return closesNumber;
  }

  boolean isReadable() {
    return mode.charAt(0) == 'r' || mode.indexOf('+') >= 0;
  }

  boolean isWritable() {
    return mode.charAt(0) != 'r' || mode.indexOf('+') >= 0;
  }

  /** The mode as CPython shows it. */
  String shownMode() {
    boolean appends = mode.charAt(0) == 'a' && !isOld();
    if (!appends && !isReadable()) {
      return "wb";
    }
    return (appends ? "ab" : "rb") + (mode.indexOf('+') >= 0 ? "+" : "");
  }

  private ByteStream open() {
    ByteStream known = stream;
    if (known == null) {
      throw PyErrors.valueError("I/O operation on closed file");
    }
    return known;
  }

  /** Refuses a closed file. */
  void check() {
    open();
  }

  /** What has the bytes; an IOError if somebody else has closed it. */
  ByteStream stream() {
    ByteStream known = open();
    if (number >= 0) {
      known = Descriptors.current().get(number);
      if (known == null) {
        throw Errno.EBADF.error(PyExc.IOError);
      }
    }
    return known.base();
  }

  /** The number of the file, which gets one if it has none. */
  int number() {
    ByteStream known = open();
    if (number < 0) {
      number = Descriptors.current().numberOf(known);
    }
    return number;
  }

  /** Closes the file, unless only its number was lent. */
  void close() {
    ByteStream known = stream;
    stream = null;
    if (known == null || !closesNumber) {
      return;
    }
    Descriptors all = Descriptors.current();
    if (number < 0) {
      all.close(known);
    } else if (all.get(number) == null) {
      throw Errno.EBADF.error(PyExc.IOError);
    } else {
      all.close(number);
    }
  }

  /** The next bytes, as many as come at once; empty at the end. */
  String read(int most) {
    check();
    if (!isReadable()) {
      throw PyErrors.valueError("File not open for reading");
    }
    return most == 0 ? "" : stream().readSome(most);
  }

  /** All bytes that are left. */
  String readAll() {
    check();
    if (!isReadable()) {
      throw Errno.EBADF.error(PyExc.IOError);
    }
    ByteStream bytes = stream();
    String block = bytes.readSome(expected(bytes));
    StringBuilder all = new StringBuilder(block);
    while (!block.isEmpty()) {
      block = bytes.readSome(IoModule.BUFFER_SIZE);
      all.append(block);
    }
    return all.toString();
  }

  private static int expected(ByteStream bytes) {
    try {
      long left = bytes.length() - bytes.position() + 1;
      return (int) Math.max(Math.min(left, Integer.MAX_VALUE), IoModule.BUFFER_SIZE);
    } catch (PyException e) {
      e.setTraceback(null);
      return IoModule.BUFFER_SIZE;
    }
  }

  /** Writes bytes. */
  void write(String latin1) {
    check();
    if (!isWritable()) {
      throw PyErrors.valueError("File not open for writing");
    }
    ByteStream bytes = stream();
    bytes.write(latin1);
    bytes.flush();
  }

  /** Goes to a byte, and tells which it is. */
  long seek(long offset, int whence) {
    ByteStream bytes = stream();
    long from =
        switch (whence) {
          case 0 -> 0;
          case 1 -> bytes.position();
          case 2 -> bytes.length();
          default -> throw Errno.EINVAL.error(PyExc.IOError);
        };
    if (whence != 1 || offset != 0) {
      bytes.seek(from + offset);
    }
    return from + offset;
  }

  /** Whether the file has positions. */
  boolean isSeekable() {
    check();
    try {
      stream().position();
      return true;
    } catch (PyException e) {
      e.setTraceback(null);
      return false;
    }
  }
}
