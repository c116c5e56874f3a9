package krait.vm.modules;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFile;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.RawBytes;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** Reading from a {@code file}. */
@PythonType("file")
public final class FileReadMethods {

  /** The least that {@code readlines} reads where it is told how much. */
  private static final int BLOCK = 8192;

  private FileReadMethods() {}

  private static void check(PyFile self) {
    FileRules.checkReadable(self);
    if (self.isReadAhead()) {
      throw PyErrors.valueError("Mixing iteration and read methods would lose data");
    }
  }

  private static long limit(@Nullable PyObject size) {
    long limit = size == null ? -1 : Conversions.toLong(size);
    return limit < 0 ? Long.MAX_VALUE : limit;
  }

  @PythonMethod(style = "PARSED")
  static PyObject read(PyFile self, @Nullable PyObject size) {
    check(self);
    return PyStr.of(self.text(limit(size)));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readline(PyFile self, @Nullable PyObject size) {
    check(self);
    return PyStr.of(self.line(limit(size)));
  }

  @PythonMethod(style = "PARSED")
  static PyObject readlines(PyFile self, @Nullable PyObject size) {
    check(self);
    long wanted = size == null ? 0 : Conversions.toLong(size);
    PyList lines = new PyList();
    long total = 0;
    String line = self.line(Long.MAX_VALUE);
    while (!line.isEmpty()) {
      lines.add(PyStr.of(line));
      total += line.length();
      boolean enough = wanted > 0 && total >= Math.max(wanted, BLOCK);
      line = enough ? "" : self.line(Long.MAX_VALUE);
    }
    return lines;
  }

  /** Overwrites the start of a buffer with what the file has, and gives how much that was. */
  @PythonMethod(style = "PARSED", errorName = "function")
  static long readinto(PyFile self, PyObject target) {
    check(self);
    if (!(target instanceof RawBytes buffer)) {
      throw PyErrors.typeError(
          "argument 1 must be read-write buffer, not "
              + (target == PyNone.NONE ? "None" : target.type().name()));
    }
    String bytes = self.text(buffer.byteCount());
    buffer.overwrite(0, bytes);
    return bytes.length();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyFile self) {
    self.stream();
    return self;
  }

  @PythonMethod
  static PyObject xreadlines(PyFile self) {
    Warnings.ofPython3("f.xreadlines() not supported in 3.x, try 'for line in f' instead");
    return iter(self);
  }

  @PythonMethod
  static PyObject next(PyFile self) {
    FileRules.checkReadable(self);
    String line = self.line(Long.MAX_VALUE);
    self.gave(line.length());
    if (line.isEmpty()) {
      throw PyErrors.stopIteration();
    }
    return PyStr.of(line);
  }
}
