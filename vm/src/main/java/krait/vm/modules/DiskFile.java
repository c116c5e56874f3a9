package krait.vm.modules;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import krait.vm.codec.Codecs;
import krait.vm.object.ByteStream;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** A file on disk. */
final class DiskFile implements ByteStream {

  private static final int BUFFER_SIZE = 8192;
  private static final int NO_SUCH_FILE = 2;
  private static final int IS_DIRECTORY = 21;

  private final RandomAccessFile file;
  private final boolean appends;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int used;
  private int next;

  private DiskFile(RandomAccessFile file, boolean appends) {
    this.file = file;
    this.appends = appends;
  }

  /** Opens a file object on the file of a name, as {@code file} does with its arguments. */
  static void open(
      PyFile target, PyObject name, @Nullable PyObject mode, @Nullable PyObject buffering) {
    FileArguments.checkName(name);
    String how = Codecs.name(mode, "file", 2, "r");
    if (buffering != null) {
      Conversions.toInt(buffering);
    }
    open(target, name, how);
  }

  /** Opens a file object on the file of a name. */
  static void open(PyFile target, PyObject name, String mode) {
    if (mode.isEmpty()) {
      throw PyErrors.valueError("empty mode string");
    }
    if ("rwaU".indexOf(mode.charAt(0)) < 0) {
      throw PyErrors.valueError(
          "mode string must begin with one of 'r', 'w', 'a' or 'U', not '" + mode + "'");
    }
    String text = name.toString();
    Path path = ThreadState.current().interpreter().resolve(text);
    boolean writes = mode.indexOf('w') >= 0 || mode.indexOf('a') >= 0 || mode.indexOf('+') >= 0;
    if (Files.isDirectory(path)) {
      throw failure(IS_DIRECTORY, "Is a directory", name);
    }
    boolean mustExist = mode.charAt(0) == 'r' || mode.charAt(0) == 'U';
    if (mustExist && !Files.exists(path)) {
      throw failure(NO_SUCH_FILE, "No such file or directory", name);
    }
    try {
      RandomAccessFile file = new RandomAccessFile(path.toFile(), writes ? "rw" : "r");
      if (mode.charAt(0) == 'w') {
        file.setLength(0);
      }
      target.open(new DiskFile(file, mode.charAt(0) == 'a'), name, mode);
    } catch (IOException e) {
      throw failure(NO_SUCH_FILE, "No such file or directory", name);
    }
  }

  private static PyException failure(int number, String text, PyObject name) {
    return new PyException(PyExc.IOError, new PyTuple(PyInt.of(number), PyStr.of(text), name));
  }

  private static PyException failure(IOException e) {
    return PyErrors.of(PyExc.IOError, String.valueOf(e.getMessage()));
  }

  @Override
  public int peek() {
    if (next == used) {
      try {
        used = Math.max(file.read(buffer), 0);
        next = 0;
      } catch (IOException e) {
        throw failure(e);
      }
    }
    return next < used ? buffer[next] & 0xff : -1;
  }

  @Override
  public int read() {
    int value = peek();
    if (value >= 0) {
      next++;
    }
    return value;
  }

  @Override
  public void write(String latin1) {
    try {
      file.seek(appends ? file.length() : position());
      next = 0;
      used = 0;
      file.write(latin1.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public long position() {
    try {
      return file.getFilePointer() - (used - next);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void seek(long position) {
    try {
      file.seek(position);
      next = 0;
      used = 0;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public long length() {
    try {
      return file.length();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void truncate(long length) {
    try {
      file.setLength(length);
    } catch (IOException e) {
      throw failure(e);
    }
  }
}
