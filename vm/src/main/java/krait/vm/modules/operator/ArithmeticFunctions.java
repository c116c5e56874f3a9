package krait.vm.modules.operator;

import krait.vm.object.Conversions;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.op.BinaryOperator;
import krait.vm.op.Dispatch;
import krait.vm.op.NumberOps;

/** Arithmetic of {@code operator}. */
@PythonModule("operator")
public final class ArithmeticFunctions {

  private ArithmeticFunctions() {}

  @PythonMethod(aliases = "__add__", style = "UNPACKED", errorName = "op_add")
  static PyObject add(PyObject a, PyObject b) {
    return NumberOps.add(a, b);
  }

  @PythonMethod(name = "sub", aliases = "__sub__", style = "UNPACKED", errorName = "op_sub")
  static PyObject subtract(PyObject a, PyObject b) {
    return NumberOps.subtract(a, b);
  }

  @PythonMethod(name = "mul", aliases = "__mul__", style = "UNPACKED", errorName = "op_mul")
  static PyObject multiply(PyObject a, PyObject b) {
    return NumberOps.multiply(a, b);
  }

  @PythonMethod(name = "div", aliases = "__div__", style = "UNPACKED", errorName = "op_div")
  static PyObject divide(PyObject a, PyObject b) {
    return Dispatch.binary(BinaryOperator.DIVIDE, a, b);
  }

  @PythonMethod(
      name = "truediv",
      aliases = "__truediv__",
      style = "UNPACKED",
      errorName = "op_truediv")
  static PyObject trueDivide(PyObject a, PyObject b) {
    return NumberOps.trueDivide(a, b);
  }

  @PythonMethod(
      name = "floordiv",
      aliases = "__floordiv__",
      style = "UNPACKED",
      errorName = "op_floordiv")
  static PyObject floorDivide(PyObject a, PyObject b) {
    return NumberOps.floorDivide(a, b);
  }

  @PythonMethod(name = "mod", aliases = "__mod__", style = "UNPACKED", errorName = "op_mod")
  static PyObject modulo(PyObject a, PyObject b) {
    return NumberOps.modulo(a, b);
  }

  @PythonMethod(name = "pow", aliases = "__pow__", style = "UNPACKED")
  static PyObject power(PyObject a, PyObject b) {
    return NumberOps.power(a, b);
  }

  @PythonMethod(
      name = "lshift",
      aliases = "__lshift__",
      style = "UNPACKED",
      errorName = "op_lshift")
  static PyObject shiftLeft(PyObject a, PyObject b) {
    return NumberOps.shiftLeft(a, b);
  }

  @PythonMethod(
      name = "rshift",
      aliases = "__rshift__",
      style = "UNPACKED",
      errorName = "op_rshift")
  static PyObject shiftRight(PyObject a, PyObject b) {
    return NumberOps.shiftRight(a, b);
  }

  @PythonMethod(name = "and_", aliases = "__and__", style = "UNPACKED", errorName = "op_and_")
  static PyObject and(PyObject a, PyObject b) {
    return NumberOps.and(a, b);
  }

  @PythonMethod(aliases = "__xor__", style = "UNPACKED", errorName = "op_xor")
  static PyObject xor(PyObject a, PyObject b) {
    return NumberOps.xor(a, b);
  }

  @PythonMethod(name = "or_", aliases = "__or__", style = "UNPACKED", errorName = "op_or_")
  static PyObject or(PyObject a, PyObject b) {
    return NumberOps.or(a, b);
  }

  @PythonMethod(name = "neg", aliases = "__neg__")
  static PyObject negative(PyObject a) {
    return NumberOps.negative(a);
  }

  @PythonMethod(name = "pos", aliases = "__pos__")
  static PyObject positive(PyObject a) {
    return NumberOps.positive(a);
  }

  @PythonMethod(aliases = "__invert__ inv __inv__")
  static PyObject invert(PyObject a) {
    return NumberOps.invert(a);
  }

  @PythonMethod(name = "abs", aliases = "__abs__")
  static PyObject absolute(PyObject a) {
    return Dispatch.unary(Slot.ABS, a, "abs()");
  }

  @PythonMethod(aliases = "__index__")
  static PyObject index(PyObject a) {
    return Conversions.index(a);
  }
}
