package krait.vm.modules.io;

import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** What the abstract classes of buffered and of text files declare alike. */
@PythonType({"_io._BufferedIOBase", "_io._TextIOBase"})
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class AbstractFileMethods {

  private AbstractFileMethods() {}

  @PythonMethod
  static PyObject detach(IoObject self) {
    throw IoErrors.unsupported("detach");
  }

  @PythonMethod
  static PyObject read(IoObject self, PyObject[] args, PyStr[] names) {
    throw IoErrors.unsupported("read");
  }

  @PythonMethod
  static PyObject write(IoObject self, PyObject[] args, PyStr[] names) {
    throw IoErrors.unsupported("write");
  }
}
