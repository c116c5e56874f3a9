package krait.vm.modules.io;

import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** How a file with a buffer to read is made. */
@PythonType("_io.BufferedReader")
public final class ReaderCreation {

  private ReaderCreation() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new BufferedFile(cls, true, false);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "raw buffer_size",
      style = "KEYWORDS",
      errorName = "BufferedReader")
  static void init(BufferedFile self, PyObject raw, @Nullable PyObject size) {
    long bytes = BufferedMethods.bufferSize(size);
    IoCalls.check(raw, IoCalls.READABLE);
    self.open(raw, bytes);
  }
}
