package krait.vm.modules.operator;

import krait.vm.object.Calls;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Protocols;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.op.CompareOps;

/** Comparisons and tests of {@code operator}. */
@PythonModule("operator")
public final class TestFunctions {

  private TestFunctions() {}

  @PythonMethod(name = "lt", aliases = "__lt__", style = "UNPACKED", errorName = "op_lt")
  static PyObject isLess(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.LT);
  }

  @PythonMethod(name = "le", aliases = "__le__", style = "UNPACKED", errorName = "op_le")
  static PyObject isLessOrEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.LE);
  }

  @PythonMethod(name = "eq", aliases = "__eq__", style = "UNPACKED", errorName = "op_eq")
  static PyObject isEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.EQ);
  }

  @PythonMethod(name = "ne", aliases = "__ne__", style = "UNPACKED", errorName = "op_ne")
  static PyObject isNotEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.NE);
  }

  @PythonMethod(name = "gt", aliases = "__gt__", style = "UNPACKED", errorName = "op_gt")
  static PyObject isGreater(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.GT);
  }

  @PythonMethod(name = "ge", aliases = "__ge__", style = "UNPACKED", errorName = "op_ge")
  static PyObject isGreaterOrEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.GE);
  }

  @PythonMethod(name = "not_", aliases = "__not__")
  static PyObject not(PyObject a) {
    return CompareOps.not(a);
  }

  @PythonMethod
  static boolean truth(PyObject a) {
    return Conversions.isTrue(a);
  }

  @PythonMethod(name = "is_", style = "UNPACKED")
  static boolean is(PyObject a, PyObject b) {
    return a == b;
  }

  @PythonMethod(name = "is_not", style = "UNPACKED")
  static boolean isNot(PyObject a, PyObject b) {
    return a != b;
  }

  @PythonMethod
  static boolean isCallable(PyObject a) {
    RemovedFunctions.warn(
        "operator.isCallable() is not supported in 3.x. Use hasattr(obj, '__call__').");
    return Calls.isCallable(a);
  }

  @PythonMethod
  static boolean isNumberType(PyObject a) {
    return Conversions.isNumber(a);
  }

  @PythonMethod
  static boolean isSequenceType(PyObject a) {
    return Protocols.isSequence(a);
  }

  @PythonMethod
  static boolean isMappingType(PyObject a) {
    return Protocols.isMapping(a);
  }
}
