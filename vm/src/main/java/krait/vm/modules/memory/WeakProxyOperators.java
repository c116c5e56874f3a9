package krait.vm.modules.memory;

import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.op.BinaryOperator;
import krait.vm.op.Dispatch;
import krait.vm.op.InplaceOps;
import krait.vm.op.NumberOps;

/** The operators of {@code weakproxy} and {@code weakcallableproxy}. */
@PythonType({"weakproxy", "weakcallableproxy"})
public final class WeakProxyOperators {

  private WeakProxyOperators() {}

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject a, PyObject b) {
    return NumberOps.add(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject a, PyObject b) {
    return NumberOps.subtract(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__")
  static PyObject multiply(PyObject a, PyObject b) {
    return NumberOps.multiply(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__div__", reflected = "__rdiv__")
  static PyObject divide(PyObject a, PyObject b) {
    return NumberOps.divide(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__truediv__", reflected = "__rtruediv__")
  static PyObject trueDivide(PyObject a, PyObject b) {
    return NumberOps.trueDivide(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__floordiv__", reflected = "__rfloordiv__")
  static PyObject floorDivide(PyObject a, PyObject b) {
    return NumberOps.floorDivide(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__mod__", reflected = "__rmod__")
  static PyObject modulo(PyObject a, PyObject b) {
    return NumberOps.modulo(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__pow__", reflected = "__rpow__")
  static PyObject power(PyObject a, PyObject b) {
    return NumberOps.power(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__lshift__", reflected = "__rlshift__")
  static PyObject shiftLeft(PyObject a, PyObject b) {
    return NumberOps.shiftLeft(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__rshift__", reflected = "__rrshift__")
  static PyObject shiftRight(PyObject a, PyObject b) {
    return NumberOps.shiftRight(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__and__", reflected = "__rand__")
  static PyObject and(PyObject a, PyObject b) {
    return NumberOps.and(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__xor__", reflected = "__rxor__")
  static PyObject xor(PyObject a, PyObject b) {
    return NumberOps.xor(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__or__", reflected = "__ror__")
  static PyObject or(PyObject a, PyObject b) {
    return NumberOps.or(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__divmod__", reflected = "__rdivmod__")
  static PyObject divMod(PyObject a, PyObject b) {
    return Dispatch.binary(BinaryOperator.DIVMOD, WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__iadd__")
  static PyObject addInPlace(PyObject a, PyObject b) {
    return InplaceOps.add(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__isub__")
  static PyObject subtractInPlace(PyObject a, PyObject b) {
    return InplaceOps.subtract(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__imul__")
  static PyObject multiplyInPlace(PyObject a, PyObject b) {
    return InplaceOps.multiply(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__idiv__")
  static PyObject divideInPlace(PyObject a, PyObject b) {
    return InplaceOps.divide(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__itruediv__")
  static PyObject trueDivideInPlace(PyObject a, PyObject b) {
    return InplaceOps.trueDivide(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__ifloordiv__")
  static PyObject floorDivideInPlace(PyObject a, PyObject b) {
    return InplaceOps.floorDivide(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__imod__")
  static PyObject moduloInPlace(PyObject a, PyObject b) {
    return InplaceOps.modulo(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__ipow__")
  static PyObject powerInPlace(PyObject a, PyObject b) {
    return InplaceOps.power(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__ilshift__")
  static PyObject shiftLeftInPlace(PyObject a, PyObject b) {
    return InplaceOps.shiftLeft(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__irshift__")
  static PyObject shiftRightInPlace(PyObject a, PyObject b) {
    return InplaceOps.shiftRight(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__iand__")
  static PyObject andInPlace(PyObject a, PyObject b) {
    return InplaceOps.and(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__ixor__")
  static PyObject xorInPlace(PyObject a, PyObject b) {
    return InplaceOps.xor(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__ior__")
  static PyObject orInPlace(PyObject a, PyObject b) {
    return InplaceOps.or(WeakProxy.unwrap(a), WeakProxy.unwrap(b));
  }

  @PythonMethod(name = "__neg__")
  static PyObject negative(WeakProxy self) {
    return Dispatch.unary(Slot.NEG, self.object(), "unary -");
  }

  @PythonMethod(name = "__pos__")
  static PyObject positive(WeakProxy self) {
    return Dispatch.unary(Slot.POS, self.object(), "unary +");
  }

  @PythonMethod(name = "__abs__")
  static PyObject absolute(WeakProxy self) {
    return Dispatch.unary(Slot.ABS, self.object(), "abs()");
  }

  @PythonMethod(name = "__invert__")
  static PyObject invert(WeakProxy self) {
    return Dispatch.unary(Slot.INVERT, self.object(), "unary ~");
  }
}
