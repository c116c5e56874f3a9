package krait.vm.modules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import krait.vm.codec.Codecs;
import krait.vm.object.ByteStream;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** A file on disk. */
public final class DiskFile implements ByteStream {

  private static final int BUFFER_SIZE = 8192;

  private final FileChannel file;
  private final Path path;
  private final boolean appends;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE).limit(0);
  private int number = -1;

  /**
   * An open file.
   *
   * @param appends whether all that is written goes to the end
   */
  public DiskFile(FileChannel file, Path path, boolean appends) {
    this.file = file;
    this.path = path;
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

  /** Checks the mode of a file object. */
  public static void checkMode(String mode) {
    if (mode.isEmpty()) {
      throw PyErrors.valueError("empty mode string");
    }
    if ("rwaU".indexOf(mode.charAt(0)) < 0) {
      throw PyErrors.valueError(
          "mode string must begin with one of 'r', 'w', 'a' or 'U', not '" + mode + "'");
    }
  }

  /** Opens a file object on the file of a name. */
  static void open(PyFile target, PyObject name, String mode) {
    checkMode(mode);
    Path path = FileArguments.path(name, PyExc.IOError);
    if (Files.isDirectory(path)) {
      throw Errno.EISDIR.error(PyExc.IOError, name);
    }
    try {
      FileChannel channel = FileChannel.open(path, options(mode));
      target.open(new DiskFile(channel, path, mode.charAt(0) == 'a'), name, mode);
    } catch (IOException e) {
      throw Errno.of(e).error(PyExc.IOError, name);
    }
  }

  private static Set<OpenOption> options(String mode) {
    Set<OpenOption> options = new HashSet<>();
    boolean updates = mode.indexOf('+') >= 0;
    boolean reads = mode.charAt(0) == 'r' || mode.charAt(0) == 'U';
    if (reads || updates) {
      options.add(StandardOpenOption.READ);
    }
    if (!reads || updates) {
      options.add(StandardOpenOption.WRITE);
    }
    if (!reads) {
      options.add(StandardOpenOption.CREATE);
    }
    if (mode.charAt(0) == 'w') {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    return options;
  }

  private static PyException failure(IOException e) {
    return Errno.of(e).error(PyExc.IOError);
  }

  /** Where the file was when it was opened. */
  public Path path() {
    return path;
  }

  /** Hands all that was written on to the disk. */
  public void force() {
    try {
      file.force(true);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public void setNumber(int newNumber) {
    number = newNumber;
  }

  /** Fills the buffer if it is empty; false at the end of the file. */
  private boolean fill() {
    if (buffer.hasRemaining()) {
      return true;
    }
    buffer.clear();
    try {
      int count = file.read(buffer);
      buffer.position(0).limit(Math.max(count, 0));
      return count > 0;
    } catch (IOException e) {
      buffer.limit(0);
      throw failure(e);
    } catch (NonReadableChannelException e) {
      buffer.limit(0);
      throw Errno.EBADF.error(PyExc.IOError);
    }
  }

  @Override
  public int peek() {
    return fill() ? buffer.get(buffer.position()) & 0xff : -1;
  }

  @Override
  public int read() {
    return fill() ? buffer.get() & 0xff : -1;
  }

  @Override
  public void write(String latin1) {
    try {
      file.position(appends ? file.size() : position());
      buffer.limit(0);
      ByteBuffer bytes = ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw failure(e);
    } catch (NonWritableChannelException e) {
      throw Errno.EBADF.error(PyExc.IOError);
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
      return file.position() - buffer.remaining();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void seek(long position) {
    if (position < 0) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
    try {
      file.position(position);
      buffer.limit(0);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public long length() {
    try {
      return file.size();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void truncate(long length) {
    if (length < 0) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
    try {
      long at = position();
      if (length > file.size()) {
        file.write(ByteBuffer.allocate(1), length - 1);
      } else {
        file.truncate(length);
      }
      seek(at);
    } catch (IOException e) {
      throw failure(e);
    } catch (NonWritableChannelException e) {
      throw Errno.EINVAL.error(PyExc.IOError);
    }
  }
}
