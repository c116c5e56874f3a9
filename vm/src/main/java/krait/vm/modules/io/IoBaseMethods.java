package krait.vm.modules.io;

import krait.vm.object.Conversions;
import krait.vm.object.Finalizers;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _io._IOBase}: what any file does that does not say otherwise. */
@PythonType("_io._IOBase")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class IoBaseMethods {

  private IoBaseMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    IoObject file = new IoObject(cls);
    return cls.isHeap() ? Finalizers.watch(file) : file;
  }

  @PythonMethod
  static PyObject seek(IoObject self, PyObject[] args, PyStr[] names) {
    throw IoErrors.unsupported("seek");
  }

  @PythonMethod
  static PyObject tell(IoObject self) {
    return IoCalls.call(self, IoCalls.SEEK, PyInt.of(0), PyInt.of(1));
  }

  @PythonMethod
  static PyObject truncate(IoObject self, PyObject[] args, PyStr[] names) {
    throw IoErrors.unsupported("truncate");
  }

  @PythonMethod
  static void flush(IoObject self) {
    if (self.isMarkedClosed()) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }

  @PythonMethod
  static void close(IoObject self) {
    if (self.isMarkedClosed()) {
      return;
    }
    try {
      IoCalls.call(self, IoCalls.FLUSH);
    } finally {
      self.setClosed();
    }
  }

  @PythonGetter
  static boolean closed(IoObject self) {
    return self.isMarkedClosed();
  }

  @PythonMethod
  static boolean seekable(IoObject self) {
    return false;
  }

  @PythonMethod
  static boolean readable(IoObject self) {
    return false;
  }

  @PythonMethod
  static boolean writable(IoObject self) {
    return false;
  }

  @PythonMethod(name = "_checkClosed", style = "PARSED")
  static void checkClosed(IoObject self, @Nullable PyObject ignored) {
    IoObject.checkOpen(self);
  }

  private static void check(IoObject self, PyStr ability) {
    IoCalls.check(self, ability);
  }

  @PythonMethod(name = "_checkSeekable", style = "PARSED")
  static PyObject checkSeekable(IoObject self, @Nullable PyObject ignored) {
    check(self, IoCalls.SEEKABLE);
    return krait.vm.object.PyBool.TRUE;
  }

  @PythonMethod(name = "_checkReadable", style = "PARSED")
  static PyObject checkReadable(IoObject self, @Nullable PyObject ignored) {
    check(self, IoCalls.READABLE);
    return krait.vm.object.PyBool.TRUE;
  }

  @PythonMethod(name = "_checkWritable", style = "PARSED")
  static PyObject checkWritable(IoObject self, @Nullable PyObject ignored) {
    check(self, IoCalls.WRITABLE);
    return krait.vm.object.PyBool.TRUE;
  }

  @PythonMethod
  static PyObject fileno(IoObject self) {
    throw IoErrors.unsupported("fileno");
  }

  @PythonMethod
  static boolean isatty(IoObject self) {
    IoObject.checkOpen(self);
    return false;
  }

  @PythonMethod(name = "__enter__")
  static PyObject enter(IoObject self) {
    IoObject.checkOpen(self);
    return self;
  }

  @PythonMethod(name = "__exit__", style = "PARSED")
  static PyObject exit(IoObject self, PyObject[] ignored) {
    return IoCalls.call(self, IoCalls.CLOSE);
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(IoObject self) {
    IoObject.checkOpen(self);
    return self;
  }

  @PythonMethod(style = "SLOT")
  static PyObject next(IoObject self) {
    PyObject line = IoCalls.call(self, IoCalls.READLINE);
    if (Iterations.length(line) == 0) {
      throw PyErrors.stopIteration();
    }
    return line;
  }

  @PythonMethod(style = "PARSED")
  static PyObject readline(IoObject self, @Nullable PyObject limit) {
    return PyStr.of(IoLines.line(self, IoCalls.size(limit, -1)));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readlines(IoObject self, @Nullable PyObject hint) {
    return IoLines.lines(self, IoCalls.size(hint, -1));
  }

  @PythonMethod(style = "PARSED")
  static void writelines(IoObject self, PyObject lines) {
    IoObject.checkOpen(self);
    PyObject iterator = Iterations.iterator(lines);
    PyObject line = Iterations.next(iterator);
    while (line != null) {
      IoCalls.call(self, IoCalls.WRITE, line);
      line = Iterations.next(iterator);
    }
  }

  /**
   * Closes two things one after the other; an error of the first is raised after the second, whose
   * own error goes before it.
   */
  static void both(Runnable first, Runnable second) {
    PyException failure = null;
    try {
      first.run();
    } catch (PyException e) {
      failure = e;
    }
    second.run();
    if (failure != null) {
      throw failure;
    }
  }

  /** The result of a function that may return None where nothing could be read. */
  static long count(PyObject result) {
    return result == PyNone.NONE ? -1 : Conversions.toIndexOverflowing(result);
  }
}
