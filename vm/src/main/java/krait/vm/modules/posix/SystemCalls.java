package krait.vm.modules.posix;

import java.io.IOException;
import java.nio.file.Path;
import krait.vm.modules.Descriptors;
import krait.vm.modules.FileArguments;
import krait.vm.object.ByteStream;
import krait.vm.object.Conversions;
import krait.vm.object.Errno;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;

/** How functions of the system get their arguments and say that they failed. */
final class SystemCalls {

  /** Something that fails as Java's library does. */
  interface Call<T> {
    T run() throws IOException;
  }

  private SystemCalls() {}

  /** The file of an argument. */
  static Path path(PyObject name, String function) {
    FileArguments.checkName(name, function + "() argument 1");
    return FileArguments.path(name, PyExc.OSError);
  }

  /** The file of one of two arguments, which errors do not name. */
  static Path path(PyObject name, String function, int argument) {
    FileArguments.checkName(name, function + "() argument " + argument);
    checkAllowed();
    if (name.toString().isEmpty()) {
      throw Errno.ENOENT.error(PyExc.OSError);
    }
    return FileArguments.path(name, PyExc.OSError);
  }

  /** The error about a file, which shows the bytes of a name also where that is a unicode. */
  static PyException failure(Errno error, PyObject name) {
    return error.error(PyExc.OSError, FileArguments.shown(name, PyExc.OSError));
  }

  /** Does something with a file; OSError with its name if that fails. */
  static <T> T about(PyObject name, Call<T> call) {
    try {
      return call.run();
    } catch (IOException e) {
      throw failure(Errno.of(e), name);
    }
  }

  /** Does something; OSError if that fails, also for an IOError of a stream. */
  static <T> T plain(Call<T> call) {
    try {
      return call.run();
    } catch (IOException e) {
      throw Errno.of(e).error(PyExc.OSError);
    } catch (PyException e) {
      throw e.excType() == PyExc.IOError ? new PyException(PyExc.OSError, e.value()) : e;
    }
  }

  /** The stream of a descriptor. */
  static ByteStream stream(PyObject number) {
    ByteStream stream = Descriptors.current().get(Conversions.toInt(number));
    if (stream == null) {
      throw Errno.EBADF.error(PyExc.OSError);
    }
    return stream.base();
  }

  /** Refuses what a program that is kept apart may not do. */
  static void checkAllowed() {
    if (ThreadState.current().interpreter().settings().isIsolated()) {
      throw Errno.EACCES.error(PyExc.OSError);
    }
  }
}
