package krait.vm.modules.io;

import krait.vm.object.PyErrors;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** {@code _io._BufferedIOBase}. */
@PythonType("_io._BufferedIOBase")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class BufferedBaseMethods {

  private BufferedBaseMethods() {}

  @PythonMethod
  static PyObject read1(IoObject self, PyObject[] args, PyStr[] names) {
    throw IoErrors.unsupported("read1");
  }

  @PythonMethod(style = "PARSED")
  static PyObject readinto(IoObject self, PyObject target) {
    WritableBytes bytes = WritableBytes.of(target, "readinto() ");
    PyObject data = IoCalls.call(self, IoCalls.READ, PyLong.of(bytes.size()));
    if (!(data instanceof PyStr text)) {
      throw PyErrors.typeError("read() should return bytes");
    }
    bytes.put(text.text());
    return PyLong.of(text.length());
  }
}
