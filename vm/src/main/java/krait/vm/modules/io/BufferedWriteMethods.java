package krait.vm.modules.io;

import krait.vm.modules.BufferArguments;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** What files with a buffer do that are written. */
@PythonType({"_io.BufferedWriter", "_io.BufferedRandom"})
public final class BufferedWriteMethods {

  private BufferedWriteMethods() {}

  @PythonMethod(style = "PARSED")
  static PyObject write(BufferedFile self, PyObject object) {
    self.raw();
    String bytes = BufferArguments.bytes(object, "write() argument 1 must be string or buffer");
    self.check("write to");
    self.lock().enter();
    try {
      self.behind().write(bytes);
    } finally {
      self.lock().leave();
    }
    return PyLong.of(bytes.length());
  }
}
