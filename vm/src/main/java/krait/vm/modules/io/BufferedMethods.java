package krait.vm.modules.io;

import krait.vm.modules.PendingOutput;
import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** What all files with a buffer over another file do. */
@PythonType({"_io.BufferedReader", "_io.BufferedWriter", "_io.BufferedRandom"})
public final class BufferedMethods {

  private static final int LAST_WHENCE = 2;

  private BufferedMethods() {}

  /** The size of a buffer, by an argument. */
  static long bufferSize(@Nullable PyObject size) {
    return size == null ? IoModule.BUFFER_SIZE : IoCalls.index(size);
  }

  @PythonMethod
  static PyObject detach(BufferedFile self) {
    return self.detach();
  }

  @PythonMethod
  static PyObject flush(BufferedFile self) {
    self.raw();
    self.check("flush of");
    if (!self.writes()) {
      return IoCalls.call(self.raw(), IoCalls.FLUSH);
    }
    self.lock().enter();
    try {
      self.settle();
    } finally {
      self.lock().leave();
    }
    PendingOutput.current().remove(self);
    return PyNone.NONE;
  }

  @PythonMethod
  static void close(BufferedFile self) {
    if (self.isClosed()) {
      return;
    }
    PyObject raw = self.raw();
    IoBaseMethods.both(
        () -> IoCalls.call(self, IoCalls.FLUSH), () -> IoCalls.call(raw, IoCalls.CLOSE));
    PendingOutput.current().remove(self);
  }

  @PythonMethod
  static PyObject seekable(BufferedFile self) {
    return IoCalls.call(self.raw(), IoCalls.SEEKABLE);
  }

  @PythonMethod
  static PyObject readable(BufferedFile self) {
    return IoCalls.call(self.raw(), IoCalls.READABLE);
  }

  @PythonMethod
  static PyObject writable(BufferedFile self) {
    return IoCalls.call(self.raw(), IoCalls.WRITABLE);
  }

  @PythonMethod
  static PyObject fileno(BufferedFile self) {
    return IoCalls.call(self.raw(), IoCalls.FILENO);
  }

  @PythonMethod
  static PyObject isatty(BufferedFile self) {
    return IoCalls.call(self.raw(), IoCalls.ISATTY);
  }

  @PythonMethod
  static PyObject tell(BufferedFile self) {
    self.raw();
    return PyLong.of(self.tell());
  }

  @PythonMethod(style = "PARSED")
  static PyObject seek(BufferedFile self, PyObject offset, @Nullable PyObject whence) {
    self.raw();
    int from = whence == null ? 0 : Conversions.toInt(whence);
    if (from < 0 || from > LAST_WHENCE) {
      throw PyErrors.valueError("whence must be between 0 and 2, not " + from);
    }
    self.check("seek of");
    if (self.direct() == null) {
      IoCalls.check(self.raw(), IoCalls.SEEKABLE);
    }
    long by = IoCalls.index(offset);
    self.lock().enter();
    try {
      return PyLong.of(self.seek(by, from));
    } finally {
      self.lock().leave();
    }
  }

  @PythonMethod(style = "PARSED")
  static PyObject truncate(BufferedFile self, @Nullable PyObject size) {
    self.raw();
    self.lock().enter();
    try {
      if (self.writes()) {
        self.settle();
      }
      return IoCalls.call(self.raw(), IoCalls.TRUNCATE, TextOptions.orNone(size));
    } finally {
      self.lock().leave();
    }
  }

  @PythonGetter
  static boolean closed(BufferedFile self) {
    return self.isClosed();
  }

  @PythonGetter
  static PyObject name(BufferedFile self) {
    return IoCalls.get(self.raw(), IoCalls.NAME);
  }

  @PythonGetter
  static PyObject mode(BufferedFile self) {
    return IoCalls.get(self.raw(), IoCalls.MODE);
  }

  @PythonGetter(member = true)
  static PyObject raw(BufferedFile self) {
    return self.rawOrNone();
  }

  @PythonMethod(name = "__sizeof__")
  static long sizeOf(BufferedFile self) {
    return IoObject.sizeOf(self) + self.bufferSize();
  }

  @PythonMethod(name = "__repr__")
  static String repr(BufferedFile self) {
    return repr(self, "");
  }

  /** The name of the type and that of the file, if it has one. */
  static String repr(IoObject self, String more) {
    PyObject name = null;
    try {
      name = Attributes.get(self, IoCalls.NAME);
    } catch (krait.vm.object.PyException e) {
      if (!e.matches(krait.vm.object.PyExc.Exception)) {
        throw e;
      }
    }
    String start = "<" + self.type().name();
    return start + (name == null ? "" : " name=" + Texts.repr(name)) + more + ">";
  }
}
