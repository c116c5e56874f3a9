package krait.vm.modules.operator;

import krait.vm.modules.ModuleTypes;
import krait.vm.object.Calls;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.Protocols;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.object.VersionRange;
import krait.vm.op.BinaryOperator;
import krait.vm.op.CompareOps;
import krait.vm.op.Dispatch;
import krait.vm.op.InplaceOps;
import krait.vm.op.ItemOps;
import krait.vm.op.NumberOps;

/** Functions of {@code operator} on sequences and mappings. */
@PythonModule("operator")
public final class SequenceFunctions {

  private SequenceFunctions() {}

  @PythonMethod(aliases = "__contains__", style = "UNPACKED", errorName = "op_contains")
  static boolean contains(PyObject a, PyObject b) {
    return CompareOps.contains(a, b);
  }

  @PythonMethod(style = "UNPACKED")
  static boolean sequenceIncludes(PyObject a, PyObject b) {
    RemovedFunctions.warn(
        "operator.sequenceIncludes() is not supported in 3.x. Use operator.contains().");
    return CompareOps.contains(a, b);
  }

  @PythonMethod(
      name = "getitem",
      aliases = "__getitem__",
      style = "UNPACKED",
      errorName = "op_getitem")
  static PyObject getItem(PyObject a, PyObject b) {
    return ItemOps.getItem(a, b);
  }

  @PythonMethod(
      name = "setitem",
      aliases = "__setitem__",
      style = "UNPACKED",
      errorName = "op_setitem")
  static void setItem(PyObject a, PyObject b, PyObject c) {
    ItemOps.setItem(a, b, c);
  }

  @PythonMethod(
      name = "delitem",
      aliases = "__delitem__",
      style = "UNPACKED",
      errorName = "op_delitem")
  static void deleteItem(PyObject a, PyObject b) {
    ItemOps.deleteItem(a, b);
  }

  @PythonMethod(name = "getslice", aliases = "__getslice__", style = "PARSED")
  static PyObject getSlice(PyObject a, PyObject b, PyObject c) {
    if (a.type().slot(Slot.GETSLICE) == null && a.type().slot(Slot.GETITEM) == null) {
      throw PyErrors.typeError("'" + a.type().name() + "' object is unsliceable");
    }
    return ItemOps.getSlice(a, size(b), size(c));
  }

  @PythonMethod(name = "setslice", aliases = "__setslice__", style = "PARSED")
  static void setSlice(PyObject a, PyObject b, PyObject c, PyObject d) {
    ItemOps.storeSlice(d, a, size(b), size(c));
  }

  @PythonMethod(name = "delslice", aliases = "__delslice__", style = "PARSED")
  static void deleteSlice(PyObject a, PyObject b, PyObject c) {
    ItemOps.deleteSlice(a, size(b), size(c));
  }

  private static PyObject size(PyObject number) {
    return PyInt.of(Conversions.toLong(number));
  }

  @PythonMethod(aliases = "__concat__", style = "UNPACKED", errorName = "op_concat")
  static PyObject concat(PyObject a, PyObject b) {
    return join(a, b, Slot.ADD);
  }

  @PythonMethod(
      name = "iconcat",
      aliases = "__iconcat__",
      style = "UNPACKED",
      errorName = "op_iconcat")
  static PyObject concatInPlace(PyObject a, PyObject b) {
    return join(a, b, Slot.IADD);
  }

  private static PyObject join(PyObject a, PyObject b, Slot slot) {
    PyObject method = Dispatch.sequenceMethod(a, slot);
    if (method == null) {
      method = Dispatch.sequenceMethod(a, Slot.ADD);
    }
    if (method != null) {
      return Calls.invoke(method, a, b);
    }
    if (Protocols.isSequence(a) && Protocols.isSequence(b)) {
      PyObject inPlace = slot == Slot.ADD ? null : a.type().slot(slot);
      PyObject result = inPlace == null ? PyNone.NOT_IMPLEMENTED : Calls.invoke(inPlace, a, b);
      if (result == PyNone.NOT_IMPLEMENTED) {
        result = Dispatch.numeric(BinaryOperator.ADD, a, b);
      }
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
    }
    throw PyErrors.typeError("'" + a.type().name() + "' object can't be concatenated");
  }

  @PythonMethod(aliases = "__repeat__", style = "PARSED", errorName = "op_repeat")
  static PyObject repeat(PyObject a, int count) {
    checkRepeatable(a);
    return NumberOps.multiply(a, PyInt.of(count));
  }

  @PythonMethod(
      name = "irepeat",
      aliases = "__irepeat__",
      style = "PARSED",
      errorName = "op_irepeat")
  static PyObject repeatInPlace(PyObject a, int count) {
    checkRepeatable(a);
    return InplaceOps.multiply(a, PyInt.of(count));
  }

  private static void checkRepeatable(PyObject a) {
    if (!Protocols.isSequence(a)) {
      throw PyErrors.typeError("'" + a.type().name() + "' object can't be repeated");
    }
  }

  @PythonMethod(
      name = "_compare_digest",
      style = "PARSED",
      errorName = "compare_digest",
      since = "2.7")
  static boolean compareDigest(PyObject a, PyObject b) {
    if (a instanceof PyUnicode left && b instanceof PyUnicode right) {
      return left.text().equals(right.text());
    }
    boolean first = isBytes(a);
    if (!first && !isBytes(b)) {
      throw PyErrors.typeError(
          "unsupported operand types(s) or combination of types: '"
              + a.type().name()
              + "' and '"
              + b.type().name()
              + "'");
    }
    if (!first || !isBytes(b)) {
      throw PyErrors.typeError(
          "'" + (first ? b : a).type().name() + "' does not have the buffer interface");
    }
    return a.toString().equals(b.toString());
  }

  private static boolean isBytes(PyObject object) {
    return object instanceof PyStr || object instanceof PyByteArray || object instanceof PyBuffer;
  }

  @PythonMethod(style = "UNPACKED")
  static long countOf(PyObject a, PyObject b) {
    long count = 0;
    PyObject iterator = CompareOps.iterator(a);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      count += Comparisons.equal(item, b) ? 1 : 0;
      item = Iterations.next(iterator);
    }
    return count;
  }

  @PythonMethod(style = "UNPACKED")
  static long indexOf(PyObject a, PyObject b) {
    long index = 0;
    PyObject iterator = CompareOps.iterator(a);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      if (Comparisons.equal(item, b)) {
        return index;
      }
      index++;
      item = Iterations.next(iterator);
    }
    throw PyErrors.valueError("sequence.index(x): x not in sequence");
  }

  @PythonInitializer
  static void initialize(PyModule module) {
    ModuleTypes.add(module, VersionRange.ALL, ItemGetter.TYPE, AttributeGetter.TYPE);
    ModuleTypes.add(module, VersionRange.FROM_2_6, MethodCaller.TYPE);
  }
}
