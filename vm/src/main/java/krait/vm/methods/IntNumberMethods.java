package krait.vm.methods;

import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code int}: operators. */
@PythonType("int")
public final class IntNumberMethods {

  private IntNumberMethods() {}

  private static boolean fits(PyObject left, PyObject right) {
    return left instanceof PyInt && right instanceof PyInt;
  }

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.add(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.subtract(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__")
  static PyObject multiply(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.multiply(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__div__", reflected = "__rdiv__")
  static PyObject divide(PyObject left, PyObject right) {
    if (!fits(left, right)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    ClassicDivision.ofWhole("int");
    return IntArithmetic.divide(left, right);
  }

  @PythonMethod(name = "__floordiv__", reflected = "__rfloordiv__")
  static PyObject floorDivide(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.floorDivide(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__truediv__", reflected = "__rtruediv__")
  static PyObject trueDivide(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.trueDivide(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__mod__", reflected = "__rmod__")
  static PyObject modulo(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.modulo(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__divmod__", reflected = "__rdivmod__")
  static PyObject divmod(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.divmod(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__lshift__", reflected = "__rlshift__")
  static PyObject shiftLeft(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.shiftLeft(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__rshift__", reflected = "__rrshift__")
  static PyObject shiftRight(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.shiftRight(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__and__", reflected = "__rand__")
  static PyObject and(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.and(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__xor__", reflected = "__rxor__")
  static PyObject xor(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.xor(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__or__", reflected = "__ror__")
  static PyObject or(PyObject left, PyObject right) {
    return fits(left, right) ? IntArithmetic.or(left, right) : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__pow__")
  static PyObject power(PyObject left, PyObject right, @Nullable PyObject modulus) {
    PyObject by = modulus == PyNone.NONE ? null : modulus;
    if (!fits(left, right) || (by != null && !fits(left, by))) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return IntArithmetic.power(left, right, by);
  }

  @PythonMethod(name = "__rpow__")
  static PyObject powerOf(PyObject right, PyObject left, @Nullable PyObject modulus) {
    return power(left, right, modulus);
  }

  @PythonMethod(name = "__neg__")
  static PyObject negative(PyObject self) {
    return IntArithmetic.negative(self);
  }

  @PythonMethod(name = "__pos__")
  static PyObject positive(PyObject self) {
    return IntArithmetic.positive(self);
  }

  @PythonMethod(name = "__abs__")
  static PyObject absolute(PyObject self) {
    return IntArithmetic.absolute(self);
  }

  @PythonMethod(name = "__invert__")
  static PyObject invert(PyObject self) {
    return IntArithmetic.invert(self);
  }
}
