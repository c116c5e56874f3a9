package krait.vm.modules.io;

import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _io._RawIOBase}: reading by {@code readinto}. */
@PythonType("_io._RawIOBase")
public final class RawBaseMethods {

  private RawBaseMethods() {}

  @PythonMethod(style = "PARSED")
  static PyObject read(IoObject self, @Nullable PyObject size) {
    long count = size == null ? -1 : IoCalls.index(size);
    if (count < 0) {
      return IoCalls.call(self, IoCalls.READALL);
    }
    PyByteArray target = PyByteArray.of("\0".repeat((int) Math.min(count, Integer.MAX_VALUE)));
    PyObject result = IoCalls.call(self, IoCalls.READINTO, target);
    if (result == PyNone.NONE) {
      return result;
    }
    String bytes = target.content();
    long read = IoCalls.index(result);
    return PyStr.of(bytes.substring(0, (int) Math.max(0, Math.min(read, bytes.length()))));
  }

  @PythonMethod
  static PyObject readall(IoObject self) {
    StringBuilder all = new StringBuilder();
    boolean begun = false;
    while (true) {
      PyObject data = IoCalls.call(self, IoCalls.READ, PyInt.of(IoModule.BUFFER_SIZE));
      if (data == PyNone.NONE) {
        return begun ? PyStr.of(all.toString()) : data;
      }
      if (!(data instanceof PyStr bytes)) {
        throw PyErrors.typeError("read() should return bytes");
      }
      if (bytes.length() == 0) {
        return PyStr.of(all.toString());
      }
      begun = true;
      all.append(bytes.text());
    }
  }
}
