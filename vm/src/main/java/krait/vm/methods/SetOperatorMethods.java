package krait.vm.methods;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** {@code set} and {@code frozenset}: operators, which take sets only. */
@PythonType({"set", "frozenset"})
public final class SetOperatorMethods {

  private SetOperatorMethods() {}

  private static boolean both(PyObject left, PyObject right) {
    return left instanceof PySet && right instanceof PySet;
  }

  @PythonMethod(name = "__or__", reflected = "__ror__")
  static PyObject or(PyObject left, PyObject right) {
    return both(left, right)
        ? SetMethods.union((PySet) left, new PyObject[] {right})
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__and__", reflected = "__rand__")
  static PyObject and(PyObject left, PyObject right) {
    return both(left, right) ? SetMethods.meet((PySet) left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    return both(left, right) ? SetMethods.without((PySet) left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__xor__", reflected = "__rxor__")
  static PyObject xor(PyObject left, PyObject right) {
    return both(left, right)
        ? SetMethods.symmetricDifference((PySet) left, right)
        : PyNone.NOT_IMPLEMENTED;
  }
}
