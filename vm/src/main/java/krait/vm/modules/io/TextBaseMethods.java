package krait.vm.modules.io;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** {@code _io._TextIOBase}. */
@PythonType("_io._TextIOBase")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class TextBaseMethods {

  private TextBaseMethods() {}

  @PythonMethod
  static PyObject readline(IoObject self, PyObject[] args, PyStr[] names) {
    throw IoErrors.unsupported("readline");
  }

  @PythonGetter
  static PyObject encoding(IoObject self) {
    return PyNone.NONE;
  }

  @PythonGetter
  static PyObject errors(IoObject self) {
    return PyNone.NONE;
  }

  @PythonGetter
  static PyObject newlines(IoObject self) {
    return PyNone.NONE;
  }
}
