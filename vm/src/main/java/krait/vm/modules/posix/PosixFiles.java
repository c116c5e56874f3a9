package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The functions of {@code posix} that take names of files. */
@PythonModule("posix")
public final class PosixFiles {

  private static final int ALL_PERMISSIONS = 0777;
  private static final int MODE_BITS = 07777;
  private static final int EXECUTE = 1;
  private static final int WRITE = 2;
  private static final int READ = 4;
  private static final double NANOS = 1e9;

  private PosixFiles() {}

  private static InterpreterState interpreter() {
    return ThreadState.current().interpreter();
  }

  private static boolean endsWithSlash(PyObject name) {
    return name.toString().endsWith("/");
  }

  private static PyObject status(PyObject name, Path path, LinkOption... options) {
    return SystemCalls.about(
        name,
        () -> {
          if (endsWithSlash(name) && Files.exists(path) && !Files.isDirectory(path)) {
            throw new FileSystemException(null, null, Errno.ENOTDIR.text());
          }
          return FileStatus.of(path, endsWithSlash(name) ? new LinkOption[0] : options).toStruct();
        });
  }

  @PythonMethod(style = "PARSED")
  static PyObject stat(PyObject name) {
    return status(name, SystemCalls.path(name, "stat"));
  }

  @PythonMethod(style = "PARSED")
  static PyObject lstat(PyObject name) {
    return status(name, SystemCalls.path(name, "lstat"), LinkOption.NOFOLLOW_LINKS);
  }

  @PythonMethod(name = "stat_float_times", style = "PARSED")
  static PyObject statFloatTimes(@Nullable PyObject floats) {
    Surroundings here = Surroundings.current();
    if (floats == null) {
      return krait.vm.object.PyBool.of(here.hasFloatTimes());
    }
    here.setFloatTimes(Conversions.toInt(floats) != 0);
    return PyNone.NONE;
  }

  @PythonMethod(style = "PARSED")
  static boolean access(PyObject name, int mode) {
    Path path = SystemCalls.path(name, "access");
    return Files.exists(path)
        && ((mode & READ) == 0 || Files.isReadable(path))
        && ((mode & WRITE) == 0 || Files.isWritable(path))
        && ((mode & EXECUTE) == 0 || Files.isExecutable(path));
  }

  @PythonMethod(style = "PARSED")
  static PyObject listdir(PyObject name) {
    Path path = SystemCalls.path(name, "listdir");
    PyList names = new PyList();
    return SystemCalls.about(
        name,
        () -> {
          try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
              ThreadState.current().poll();
              names.add(entryName(entry.getFileName().toString(), name instanceof PyUnicode));
            }
          } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
          }
          return names;
        });
  }

  private static PyObject entryName(String name, boolean unicode) {
    return unicode ? PyUnicode.of(name) : PyStr.of(Surroundings.bytes(name));
  }

  @PythonMethod
  static String getcwd() {
    return Surroundings.bytes(interpreter().folder().toString());
  }

  @PythonMethod
  static PyObject getcwdu() {
    return PyUnicode.of(interpreter().folder().toString());
  }

  @PythonMethod(style = "PARSED")
  static void chdir(PyObject name) {
    Path path = SystemCalls.path(name, "chdir");
    Path folder = SystemCalls.about(name, path::toRealPath);
    if (!Files.isDirectory(folder)) {
      throw SystemCalls.failure(Errno.ENOTDIR, name);
    }
    if (!Files.isExecutable(folder)) {
      throw SystemCalls.failure(Errno.EACCES, name);
    }
    interpreter().setFolder(folder);
  }

  /** The permissions of a number, without those that the mask takes. */
  static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> all = EnumSet.noneOf(PosixFilePermission.class);
    int granted = mode & ~Surroundings.current().mask();
    PosixFilePermission[] known = PosixFilePermission.values();
    for (int i = 0; i < known.length; i++) {
      if ((granted >> (known.length - 1 - i) & 1) != 0) {
        all.add(known[i]);
      }
    }
    return all;
  }

  /** Gives a new file the permissions that the mask of the JVM's process took. */
  static void settle(Path path, int mode) throws IOException {
    if (Surroundings.current().maskChanged()) {
      Files.setPosixFilePermissions(path, permissions(mode));
    }
  }

  @PythonMethod(style = "PARSED")
  static void mkdir(PyObject name, @Nullable PyObject mode) {
    Path path = SystemCalls.path(name, "mkdir");
    int bits = mode == null ? ALL_PERMISSIONS : Conversions.toInt(mode);
    SystemCalls.about(
        name,
        () -> {
          Files.createDirectory(path, PosixFilePermissions.asFileAttribute(permissions(bits)));
          settle(path, bits);
          return path;
        });
  }

  @PythonMethod(style = "PARSED")
  static void rmdir(PyObject name) {
    Path path = SystemCalls.path(name, "rmdir");
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw SystemCalls.failure(Errno.ENOTDIR, name);
    }
    delete(name, path);
  }

  private static void delete(PyObject name, Path path) {
    SystemCalls.about(
        name,
        () -> {
          Files.delete(path);
          return path;
        });
  }

  @PythonMethod(name = "remove", aliases = "unlink", style = "PARSED", errorName = "remove")
  static void unlink(PyObject name) {
    Path path = SystemCalls.path(name, "remove");
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw SystemCalls.failure(Errno.EISDIR, name);
    }
    delete(name, path);
  }

  @PythonMethod(style = "PARSED")
  static void rename(PyObject from, PyObject to) {
    Path source = SystemCalls.path(from, "rename", 1);
    Path target = SystemCalls.path(to, "rename", 2);
    SystemCalls.plain(
        () ->
            Files.move(
                source,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING));
  }

  @PythonMethod(style = "PARSED")
  static void link(PyObject from, PyObject to) {
    Path source = SystemCalls.path(from, "link", 1);
    Path target = SystemCalls.path(to, "link", 2);
    SystemCalls.plain(() -> Files.createLink(target, source));
  }

  @PythonMethod(style = "PARSED")
  static void symlink(PyObject to, PyObject name) {
    Path path = SystemCalls.path(name, "symlink", 2);
    SystemCalls.path(to, "symlink", 1);
    Path content = path.getFileSystem().getPath(InterpreterState.decodedName(to.toString()));
    SystemCalls.plain(() -> Files.createSymbolicLink(path, content));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readlink(PyObject name) {
    Path path = SystemCalls.path(name, "readlink");
    Path target = SystemCalls.about(name, () -> Files.readSymbolicLink(path));
    return entryName(target.toString(), name instanceof PyUnicode);
  }

  private static void set(PyObject name, Path path, String attribute, Object value) {
    SystemCalls.about(name, () -> Files.setAttribute(path, "unix:" + attribute, value));
  }

  @PythonMethod(style = "PARSED")
  static void chmod(PyObject name, int mode) {
    set(name, SystemCalls.path(name, "chmod"), "mode", mode & MODE_BITS);
  }

  @PythonMethod(style = "PARSED")
  static void chown(PyObject name, int owner, int group) {
    Path path = SystemCalls.path(name, "chown");
    SystemCalls.about(name, () -> FileStatus.of(path));
    if (owner >= 0) {
      set(name, path, "uid", owner);
    }
    if (group >= 0) {
      set(name, path, "gid", group);
    }
  }

  @PythonMethod(style = "PARSED")
  static void utime(PyObject name, PyObject times) {
    Path path = SystemCalls.path(name, "utime");
    FileTime read = FileTime.fromMillis(System.currentTimeMillis());
    FileTime written = read;
    if (times != PyNone.NONE) {
      if (!(times instanceof PyTuple pair) || pair.size() != 2) {
        throw PyErrors.typeError("utime() arg 2 must be a tuple (atime, mtime)");
      }
      read = time(pair.get(0));
      written = time(pair.get(1));
    }
    FileTime atime = read;
    FileTime mtime = written;
    SystemCalls.about(
        name,
        () -> {
          Files.getFileAttributeView(path, BasicFileAttributeView.class)
              .setTimes(mtime, atime, null);
          return path;
        });
  }

  private static FileTime time(PyObject seconds) {
    if (!(seconds instanceof PyFloat number)) {
      return FileTime.from(Conversions.toLong(seconds), TimeUnit.SECONDS);
    }
    long whole = (long) Math.floor(number.value());
    long nanos = (long) ((number.value() - whole) * NANOS);
    return FileTime.from(java.time.Instant.ofEpochSecond(whole, nanos / 1000 * 1000));
  }
}
