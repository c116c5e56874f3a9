package krait.vm.modules;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import krait.vm.codec.Codecs;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyFile;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** Opens files for file objects. */
public final class OpenFiles {

  /** How much glibc writes at once to a file. */
  private static final int BLOCK_SIZE = 4096;

  /** The largest buffer that is made for a file. */
  private static final int MOST = 1 << 24;

  private static final int WAIT_MILLIS = 50;

  private OpenFiles() {}

  /** Opens a file object on the file of a name, as {@code file} does with its arguments. */
  static void open(
      PyFile target, PyObject name, @Nullable PyObject mode, @Nullable PyObject buffering) {
    FileArguments.checkName(name);
    String how = Codecs.name(mode, "file", 2, "r");
    open(target, name, how, buffering == null ? -1 : Conversions.toInt(buffering));
  }

  /** Checks the mode of a file object. */
  public static void checkMode(String mode) {
    if (mode.isEmpty()) {
      throw PyErrors.valueError("empty mode string");
    }
    if (mode.indexOf('U') >= 0 && (mode.charAt(0) == 'w' || mode.charAt(0) == 'a')) {
      throw PyErrors.valueError(
          "universal newline mode can only be used with modes starting with 'r'");
    }
    if ("rwaU".indexOf(mode.charAt(0)) < 0) {
      throw PyErrors.valueError(
          "mode string must begin with one of 'r', 'w', 'a' or 'U', not '" + mode + "'");
    }
  }

  /** Opens a file object on the file of a name. */
  static void open(PyFile target, PyObject name, String mode) {
    open(target, name, mode, -1);
  }

  private static void open(PyFile target, PyObject name, String mode, int size) {
    checkMode(mode);
    Buffering buffering = size == 0 ? Buffering.NONE : size == 1 ? Buffering.LINE : Buffering.BLOCK;
    int block = size > 1 ? Math.min(size, MOST) : BLOCK_SIZE;
    target.open(opened(name, mode, buffering, block), name, mode);
  }

  /** Opens a file that hands on at once what is written. */
  public static DiskFile unbuffered(PyObject name, String mode) {
    return opened(name, mode, Buffering.NONE, BLOCK_SIZE);
  }

  private static DiskFile opened(PyObject name, String mode, Buffering buffering, int block) {
    Path path = FileArguments.path(name, PyExc.IOError);
    PendingOutput.flush();
    if (Files.isDirectory(path)) {
      throw Errno.EISDIR.error(PyExc.IOError, name);
    }
    try {
      FileChannel channel = channel(path, options(mode));
      return new DiskFile(channel, path, mode.charAt(0) == 'a', buffering, block);
    } catch (IOException e) {
      throw Errno.of(e).error(PyExc.IOError, name);
    }
  }

  /** Opens a channel; where too many are open, those go first that nobody can reach any more. */
  private static FileChannel channel(Path path, Set<OpenOption> options) throws IOException {
    try {
      return FileChannel.open(path, options);
    } catch (IOException e) {
      if (Errno.of(e) != Errno.EMFILE) {
        throw e;
      }
      System.gc();
      try {
        Thread.sleep(WAIT_MILLIS);
      } catch (InterruptedException interrupt) {
        Thread.currentThread().interrupt();
      }
      return FileChannel.open(path, options);
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
}
