package krait.vm.modules.io;

import krait.vm.object.PyExc;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** How a file with a buffer to write is made. */
@PythonType("_io.BufferedWriter")
public final class WriterCreation {

  private WriterCreation() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new BufferedFile(cls, false, true);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "raw buffer_size max_buffer_size",
      style = "KEYWORDS",
      errorName = "BufferedWriter")
  static void init(
      BufferedFile self, PyObject raw, @Nullable PyObject size, @Nullable PyObject most) {
    long bytes = BufferedMethods.bufferSize(size);
    if (most != null) {
      Warnings.warn(PyExc.DeprecationWarning, "max_buffer_size is deprecated");
    }
    IoCalls.check(raw, IoCalls.WRITABLE);
    self.open(raw, bytes);
  }
}
