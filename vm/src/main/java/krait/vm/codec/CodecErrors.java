package krait.vm.codec;

import java.util.Map;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCreation;

/** The exceptions of the library modules that CPython's codecs are made with. */
final class CodecErrors {

  private CodecErrors() {}

  /** The error of {@code binascii}, for what is no encoding of bytes in text. */
  static PyException ofText(String message) {
    return of("binascii", "Error", message);
  }

  /** The error of {@code zlib}. */
  static PyException ofCompression(String message) {
    return of("zlib", "error", message);
  }

  /** A {@code UnicodeError} that tells no place. */
  static PyException unicode(String message) {
    return PyErrors.of(PyExc.UnicodeError, message);
  }

  private static PyException of(String module, String name, String message) {
    Map<String, PyObject> known = ThreadState.current().interpreter().codecs().errors();
    PyObject type = known.get(module);
    if (type == null) {
      PyDict body = new PyDict();
      body.put("__module__", PyStr.of(module));
      type = TypeCreation.create(PyType.TYPE, name, new PyTuple(PyExc.Exception), body, null);
      known.put(module, type);
    }
    return new PyException(type, PyStr.of(message));
  }
}
