package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import krait.vm.codec.Codecs;
import krait.vm.modules.Descriptors;
import krait.vm.modules.DiskFile;
import krait.vm.modules.OpenFiles;
import krait.vm.object.ByteStream;
import krait.vm.object.Conversions;
import krait.vm.object.Encodings;
import krait.vm.object.Errno;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFile;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import org.jspecify.annotations.Nullable;

/** The functions of {@code posix} that deal with open files by number. */
@PythonModule("posix")
public final class PosixDescriptors {

  private static final int ACCESS = 3;
  private static final int WRITE_ONLY = 1;
  private static final int READ_WRITE = 2;
  private static final int CREATE = 64;
  private static final int EXCLUSIVE = 128;
  private static final int TRUNCATE = 512;
  private static final int APPEND = 1024;
  private static final int NO_FOLLOW = 131072;
  private static final int SYNC = 4096;
  private static final int ALL = 0777;

  private PosixDescriptors() {}

  private static int added(ByteStream stream) {
    int number = Descriptors.current().add(stream);
    if (number < 0) {
      stream.close();
      throw Errno.EMFILE.error(PyExc.OSError);
    }
    return number;
  }

  @PythonMethod(style = "PARSED")
  static long open(PyObject name, int flags, @Nullable PyObject mode) {
    Path path = SystemCalls.path(name, "open");
    int bits = mode == null ? ALL : Conversions.toInt(mode);
    if ((flags & ACCESS) != 0 && Files.isDirectory(path)) {
      boolean isNew = (flags & CREATE) != 0 && (flags & EXCLUSIVE) != 0;
      throw SystemCalls.failure(isNew ? Errno.EEXIST : Errno.EISDIR, name);
    }
    FileChannel channel = SystemCalls.about(name, () -> open(path, flags, bits));
    return added(new DiskFile(channel, path, (flags & APPEND) != 0));
  }

  private static FileChannel open(Path path, int flags, int mode) throws IOException {
    if ((flags & CREATE) != 0) {
      create(path, flags, mode);
    }
    Set<OpenOption> options = new HashSet<>();
    int access = flags & ACCESS;
    if (access != WRITE_ONLY) {
      options.add(StandardOpenOption.READ);
    }
    if (access == WRITE_ONLY || access == READ_WRITE) {
      options.add(StandardOpenOption.WRITE);
      if ((flags & TRUNCATE) != 0) {
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    if ((flags & NO_FOLLOW) != 0) {
      options.add(LinkOption.NOFOLLOW_LINKS);
    }
    if ((flags & SYNC) != 0) {
      options.add(StandardOpenOption.SYNC);
    }
    return FileChannel.open(path, options);
  }

  private static void create(Path path, int flags, int mode) throws IOException {
    FileAttribute<?> permissions =
        PosixFilePermissions.asFileAttribute(PosixFiles.permissions(mode));
    try {
      Files.createFile(path, permissions);
      PosixFiles.settle(path, mode);
    } catch (FileAlreadyExistsException e) {
      if ((flags & EXCLUSIVE) != 0) {
        throw e;
      }
    }
  }

  @PythonMethod(style = "PARSED")
  static void close(int number) {
    Descriptors all = Descriptors.current();
    if (all.get(number) == null) {
      throw Errno.EBADF.error(PyExc.OSError);
    }
    SystemCalls.plain(
        () -> {
          all.close(number);
          return all;
        });
  }

  @PythonMethod(name = "closerange", style = "PARSED", since = "2.6")
  static void closeRange(int from, int to) {
    Descriptors all = Descriptors.current();
    for (int number = Math.max(from, 0); number < to && number <= Descriptors.most(); number++) {
      if (all.get(number) != null) {
        all.close(number);
      }
    }
  }

  @PythonMethod(style = "PARSED")
  static String read(PyObject number, int size) {
    if (size < 0) {
      throw Errno.EINVAL.error(PyExc.OSError);
    }
    ByteStream stream = SystemCalls.stream(number);
    return SystemCalls.plain(() -> stream.readSome(size));
  }

  @PythonMethod(style = "PARSED")
  static long write(PyObject number, PyObject data) {
    Conversions.toInt(number);
    String bytes;
    if (data instanceof PyUnicode text) {
      bytes = Encodings.ascii(text).text();
    } else if (data instanceof PyStr || data instanceof PyBuffer || data instanceof PyByteArray) {
      bytes = data.toString();
    } else {
      throw PyErrors.typeError(
          "write() argument 2 must be string or buffer, not "
              + (data == PyNone.NONE ? "None" : data.type().name()));
    }
    ByteStream stream = SystemCalls.stream(number);
    return SystemCalls.plain(
        () -> {
          stream.write(bytes);
          stream.flush();
          return (long) bytes.length();
        });
  }

  @PythonMethod(style = "PARSED")
  static PyObject lseek(PyObject number, PyObject offset, int whence) {
    ByteStream stream = SystemCalls.stream(number);
    long by = Conversions.toLong(offset);
    return SystemCalls.plain(
        () -> {
          long from =
              switch (whence) {
                case 0 -> 0;
                case 1 -> stream.position();
                case 2 -> stream.length();
                default -> throw Errno.EINVAL.error(PyExc.OSError);
              };
          stream.seek(from + by);
          return PyInt.of(from + by);
        });
  }

  @PythonMethod(style = "PARSED")
  static PyObject fstat(PyObject number) {
    ByteStream stream = SystemCalls.stream(number);
    if (stream instanceof DiskFile file) {
      return SystemCalls.plain(() -> FileStatus.of(file.path()).toStruct());
    }
    int kind = stream.isTerminal() ? FileStatus.CHARACTERS : FileStatus.PIPE;
    return FileStatus.ofKind(kind).toStruct();
  }

  @PythonMethod(style = "PARSED")
  static long dup(PyObject number) {
    return added(new DuplicateStream(SystemCalls.stream(number)));
  }

  @PythonMethod(style = "PARSED")
  static void dup2(PyObject number, int to) {
    ByteStream stream = SystemCalls.stream(number);
    if (to < 0 || to > Descriptors.most()) {
      throw Errno.EBADF.error(PyExc.OSError);
    }
    Descriptors all = Descriptors.current();
    ByteStream replaced = all.get(to);
    if (to != Conversions.toInt(number)) {
      if (replaced != null) {
        all.close(to);
      }
      all.set(to, new DuplicateStream(stream));
    }
  }

  @PythonMethod(style = "PARSED")
  static PyObject fdopen(PyObject number, @Nullable PyObject mode, @Nullable PyObject buffering) {
    Conversions.toInt(number);
    String how = Codecs.name(mode, "fdopen", 2, "r");
    if (buffering != null) {
      Conversions.toInt(buffering);
    }
    OpenFiles.checkMode(how);
    SystemCalls.stream(number);
    ByteStream stream = Descriptors.current().get(Conversions.toInt(number));
    return new PyFile(Objects.requireNonNull(stream), "<fdopen>", how);
  }

  @PythonMethod(style = "PARSED")
  static boolean isatty(int number) {
    ByteStream stream = Descriptors.current().get(number);
    return stream != null && stream.isTerminal();
  }

  @PythonMethod
  static PyObject pipe() {
    PipeEnd reader = new PipeEnd();
    return new PyTuple(PyInt.of(added(reader)), PyInt.of(added(reader.other())));
  }

  private static void force(PyObject file) {
    PyObject number = file instanceof PyInt ? file : PosixProcesses.fileNumber(file);
    ByteStream stream = SystemCalls.stream(number);
    if (!(stream instanceof DiskFile disk)) {
      throw Errno.EINVAL.error(PyExc.OSError);
    }
    SystemCalls.plain(
        () -> {
          disk.force();
          return disk;
        });
  }

  @PythonMethod
  static void fsync(PyObject file) {
    force(file);
  }

  @PythonMethod
  static void fdatasync(PyObject file) {
    force(file);
  }

  @PythonMethod(style = "PARSED")
  static void ftruncate(PyObject number, PyObject length) {
    ByteStream stream = Descriptors.current().get(Conversions.toInt(number));
    long size = Conversions.toLong(length);
    boolean asOthers =
        VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version());
    if (stream == null) {
      throw Errno.EBADF.error(asOthers ? PyExc.OSError : PyExc.IOError);
    }
    try {
      stream.base().truncate(size);
    } catch (PyException e) {
      throw asOthers ? new PyException(PyExc.OSError, e.value()) : e;
    }
  }

  @PythonMethod
  static PyObject tmpfile() {
    SystemCalls.checkAllowed();
    return SystemCalls.plain(
        () -> {
          Path path = Files.createTempFile("krait", null);
          FileChannel channel =
              FileChannel.open(
                  path,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE);
          return new PyFile(new DiskFile(channel, path, false), "<tmpfile>", "w+b");
        });
  }
}
