package krait.vm.methods;

import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code complex}: operators. */
@PythonType("complex")
public final class ComplexNumberMethods {

  private ComplexNumberMethods() {}

  private static boolean fits(PyObject left, PyObject right) {
    return ComplexArithmetic.isNumber(left) && ComplexArithmetic.isNumber(right);
  }

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.add(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.subtract(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__")
  static PyObject multiply(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.multiply(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__div__", reflected = "__rdiv__")
  static PyObject divide(PyObject left, PyObject right) {
    if (!fits(left, right)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    ClassicDivision.ofAny("complex");
    return ComplexArithmetic.divide(left, right);
  }

  @PythonMethod(name = "__floordiv__", reflected = "__rfloordiv__")
  static PyObject floorDivide(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.floorDivide(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__truediv__", reflected = "__rtruediv__")
  static PyObject trueDivide(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.trueDivide(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__mod__", reflected = "__rmod__")
  static PyObject modulo(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.modulo(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__divmod__", reflected = "__rdivmod__")
  static PyObject divmod(PyObject left, PyObject right) {
    return fits(left, right) ? ComplexArithmetic.divmod(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__pow__")
  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    PyObject by = modulus == PyNone.NONE ? null : modulus;
    if (!fits(left, right) || (by != null && !fits(left, by))) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return ComplexArithmetic.power(left, right, by);
  }

  @PythonMethod(name = "__rpow__")
  static PyObject powerOf(PyObject right, PyObject left, @Nullable PyObject modulus) {
    return power(left, right, modulus);
  }

  @PythonMethod(name = "__neg__")
  static PyObject negative(PyObject self) {
    return ComplexArithmetic.negative(self);
  }

  @PythonMethod(name = "__pos__")
  static PyObject positive(PyObject self) {
    return ComplexArithmetic.positive(self);
  }

  @PythonMethod(name = "__abs__")
  static PyObject absolute(PyObject self) {
    return ComplexArithmetic.absolute(self);
  }
}
