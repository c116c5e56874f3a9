package krait.vm.modules.operator;

import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.op.BinaryOperator;
import krait.vm.op.Dispatch;
import krait.vm.op.InplaceOps;

/** Arithmetic of {@code operator} that may change its first operand. */
@PythonModule("operator")
public final class InplaceFunctions {

  private InplaceFunctions() {}

  @PythonMethod(name = "iadd", aliases = "__iadd__", style = "UNPACKED", errorName = "op_iadd")
  static PyObject add(PyObject a, PyObject b) {
    return InplaceOps.add(a, b);
  }

  @PythonMethod(name = "isub", aliases = "__isub__", style = "UNPACKED", errorName = "op_isub")
  static PyObject subtract(PyObject a, PyObject b) {
    return InplaceOps.subtract(a, b);
  }

  @PythonMethod(name = "imul", aliases = "__imul__", style = "UNPACKED", errorName = "op_imul")
  static PyObject multiply(PyObject a, PyObject b) {
    return InplaceOps.multiply(a, b);
  }

  @PythonMethod(name = "idiv", aliases = "__idiv__", style = "UNPACKED", errorName = "op_idiv")
  static PyObject divide(PyObject a, PyObject b) {
    return Dispatch.inPlace(BinaryOperator.DIVIDE, a, b);
  }

  @PythonMethod(
      name = "itruediv",
      aliases = "__itruediv__",
      style = "UNPACKED",
      errorName = "op_itruediv")
  static PyObject trueDivide(PyObject a, PyObject b) {
    return InplaceOps.trueDivide(a, b);
  }

  @PythonMethod(
      name = "ifloordiv",
      aliases = "__ifloordiv__",
      style = "UNPACKED",
      errorName = "op_ifloordiv")
  static PyObject floorDivide(PyObject a, PyObject b) {
    return InplaceOps.floorDivide(a, b);
  }

  @PythonMethod(name = "imod", aliases = "__imod__", style = "UNPACKED", errorName = "op_imod")
  static PyObject modulo(PyObject a, PyObject b) {
    return InplaceOps.modulo(a, b);
  }

  @PythonMethod(name = "ipow", aliases = "__ipow__", style = "UNPACKED")
  static PyObject power(PyObject a, PyObject b) {
    return InplaceOps.power(a, b);
  }

  @PythonMethod(
      name = "ilshift",
      aliases = "__ilshift__",
      style = "UNPACKED",
      errorName = "op_ilshift")
  static PyObject shiftLeft(PyObject a, PyObject b) {
    return InplaceOps.shiftLeft(a, b);
  }

  @PythonMethod(
      name = "irshift",
      aliases = "__irshift__",
      style = "UNPACKED",
      errorName = "op_irshift")
  static PyObject shiftRight(PyObject a, PyObject b) {
    return InplaceOps.shiftRight(a, b);
  }

  @PythonMethod(name = "iand", aliases = "__iand__", style = "UNPACKED", errorName = "op_iand")
  static PyObject and(PyObject a, PyObject b) {
    return InplaceOps.and(a, b);
  }

  @PythonMethod(name = "ixor", aliases = "__ixor__", style = "UNPACKED", errorName = "op_ixor")
  static PyObject xor(PyObject a, PyObject b) {
    return InplaceOps.xor(a, b);
  }

  @PythonMethod(name = "ior", aliases = "__ior__", style = "UNPACKED", errorName = "op_ior")
  static PyObject or(PyObject a, PyObject b) {
    return InplaceOps.or(a, b);
  }
}
