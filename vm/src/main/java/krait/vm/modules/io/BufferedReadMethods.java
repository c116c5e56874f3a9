package krait.vm.modules.io;

import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What files with a buffer do that are read. */
@PythonType({"_io.BufferedReader", "_io.BufferedRandom"})
public final class BufferedReadMethods {

  private BufferedReadMethods() {}

  private static PyObject orNone(@Nullable String bytes) {
    return bytes == null ? PyNone.NONE : PyStr.of(bytes);
  }

  @PythonMethod(style = "PARSED")
  static PyObject read(BufferedFile self, @Nullable PyObject size) {
    long count = IoCalls.size(size, -1);
    self.raw();
    if (count < -1) {
      throw PyErrors.valueError("read length must be positive or -1");
    }
    self.check("read of");
    self.lock().enter();
    try {
      if (count < 0) {
        return orNone(self.ahead().readAll());
      }
      self.beforeReading();
      return orNone(self.ahead().read(count));
    } finally {
      self.lock().leave();
    }
  }

  @PythonMethod(style = "PARSED")
  static PyObject read1(BufferedFile self, PyObject size) {
    long count = IoCalls.index(size);
    self.raw();
    if (count < 0) {
      throw PyErrors.valueError("read length must be positive");
    }
    if (count == 0) {
      return PyStr.EMPTY;
    }
    self.lock().enter();
    try {
      self.beforeReading();
      return PyStr.of(self.ahead().read1(count));
    } finally {
      self.lock().leave();
    }
  }

  @PythonMethod(style = "PARSED")
  static PyObject peek(BufferedFile self, @Nullable PyObject ignored) {
    self.raw();
    self.lock().enter();
    try {
      self.beforeReading();
      return PyStr.of(self.ahead().peek());
    } finally {
      self.lock().leave();
    }
  }

  @PythonMethod(style = "PARSED")
  static PyObject readline(BufferedFile self, @Nullable PyObject limit) {
    long most = IoCalls.size(limit, -1);
    self.raw();
    return PyStr.of(line(self, most));
  }

  private static String line(BufferedFile self, long most) {
    self.check("readline of");
    self.lock().enter();
    try {
      self.beforeReading();
      return self.ahead().line(most);
    } finally {
      self.lock().leave();
    }
  }

  @PythonMethod(style = "SLOT")
  static PyObject next(BufferedFile self) {
    self.raw();
    boolean plain = !self.type().isHeap();
    PyObject line = plain ? PyStr.of(line(self, -1)) : IoCalls.call(self, IoCalls.READLINE);
    if (krait.vm.object.Iterations.length(line) == 0) {
      throw PyErrors.stopIteration();
    }
    return line;
  }
}
