package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code bool}. */
@PythonType("bool")
public final class BoolMethods {

  private BoolMethods() {}

  @PythonNew(name = "__new__", keywords = "x", errorName = "bool")
  static PyObject create(PyType cls, @Nullable PyObject x) {
    return PyBool.of(x != null && Conversions.isTrue(x));
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyInt self) {
    return self.value() != 0 ? "True" : "False";
  }

  @PythonMethod(name = "__str__")
  static String str(PyInt self) {
    return repr(self);
  }

  @PythonMethod(name = "__and__", reflected = "__rand__")
  static PyObject and(PyObject left, PyObject right) {
    return left instanceof PyBool && right instanceof PyBool
        ? PyBool.of(left == PyBool.TRUE && right == PyBool.TRUE)
        : IntNumberMethods.and(left, right);
  }

  @PythonMethod(name = "__or__", reflected = "__ror__")
  static PyObject or(PyObject left, PyObject right) {
    return left instanceof PyBool && right instanceof PyBool
        ? PyBool.of(left == PyBool.TRUE || right == PyBool.TRUE)
        : IntNumberMethods.or(left, right);
  }

  @PythonMethod(name = "__xor__", reflected = "__rxor__")
  static PyObject xor(PyObject left, PyObject right) {
    return left instanceof PyBool && right instanceof PyBool
        ? PyBool.of(left != right)
        : IntNumberMethods.xor(left, right);
  }
}
