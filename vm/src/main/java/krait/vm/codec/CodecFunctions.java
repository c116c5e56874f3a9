package krait.vm.codec;

import krait.vm.object.Iterations;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** The functions of a built-in codec, bound to its name. */
@PythonType("codec")
public final class CodecFunctions {

  private CodecFunctions() {}

  private static String handler(@Nullable PyObject errors, String function) {
    return Codecs.name(errors, function, 2, "strict");
  }

  private static PyObject counted(PyObject result, PyObject input) {
    return new PyTuple(result, PyInt.of(Iterations.length(input)));
  }

  @PythonMethod
  static PyObject encode(PyObject self, PyObject input, @Nullable PyObject errors) {
    return counted(Codecs.encode(input, ((PyStr) self).text(), handler(errors, "encode")), input);
  }

  @PythonMethod
  static PyObject decode(PyObject self, PyObject input, @Nullable PyObject errors) {
    return counted(Codecs.decode(input, ((PyStr) self).text(), handler(errors, "decode")), input);
  }
}
