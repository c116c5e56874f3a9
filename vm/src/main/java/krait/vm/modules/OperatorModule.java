package krait.vm.modules;

import krait.vm.object.Calls;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.op.CompareOps;
import krait.vm.op.Dispatch;
import krait.vm.op.InplaceOps;
import krait.vm.op.ItemOps;
import krait.vm.op.NumberOps;

/** {@code operator}: the operators as functions. */
@PythonModule("operator")
public final class OperatorModule {

  private OperatorModule() {}

  @PythonMethod(style = "UNPACKED")
  static PyObject add(PyObject a, PyObject b) {
    return NumberOps.add(a, b);
  }

  @PythonMethod(name = "sub", style = "UNPACKED")
  static PyObject subtract(PyObject a, PyObject b) {
    return NumberOps.subtract(a, b);
  }

  @PythonMethod(name = "mul", style = "UNPACKED")
  static PyObject multiply(PyObject a, PyObject b) {
    return NumberOps.multiply(a, b);
  }

  @PythonMethod(name = "div", style = "UNPACKED")
  static PyObject divide(PyObject a, PyObject b) {
    return NumberOps.divide(a, b);
  }

  @PythonMethod(name = "truediv", style = "UNPACKED")
  static PyObject trueDivide(PyObject a, PyObject b) {
    return NumberOps.trueDivide(a, b);
  }

  @PythonMethod(name = "floordiv", style = "UNPACKED")
  static PyObject floorDivide(PyObject a, PyObject b) {
    return NumberOps.floorDivide(a, b);
  }

  @PythonMethod(name = "mod", style = "UNPACKED")
  static PyObject modulo(PyObject a, PyObject b) {
    return NumberOps.modulo(a, b);
  }

  @PythonMethod(name = "pow", style = "UNPACKED")
  static PyObject power(PyObject a, PyObject b) {
    return NumberOps.power(a, b);
  }

  @PythonMethod(name = "lshift", style = "UNPACKED")
  static PyObject shiftLeft(PyObject a, PyObject b) {
    return NumberOps.shiftLeft(a, b);
  }

  @PythonMethod(name = "rshift", style = "UNPACKED")
  static PyObject shiftRight(PyObject a, PyObject b) {
    return NumberOps.shiftRight(a, b);
  }

  @PythonMethod(name = "and_", style = "UNPACKED")
  static PyObject and(PyObject a, PyObject b) {
    return NumberOps.and(a, b);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject xor(PyObject a, PyObject b) {
    return NumberOps.xor(a, b);
  }

  @PythonMethod(name = "or_", style = "UNPACKED")
  static PyObject or(PyObject a, PyObject b) {
    return NumberOps.or(a, b);
  }

  @PythonMethod(name = "iadd", style = "UNPACKED")
  static PyObject addInPlace(PyObject a, PyObject b) {
    return InplaceOps.add(a, b);
  }

  @PythonMethod(name = "isub", style = "UNPACKED")
  static PyObject subtractInPlace(PyObject a, PyObject b) {
    return InplaceOps.subtract(a, b);
  }

  @PythonMethod(name = "imul", style = "UNPACKED")
  static PyObject multiplyInPlace(PyObject a, PyObject b) {
    return InplaceOps.multiply(a, b);
  }

  @PythonMethod(name = "idiv", style = "UNPACKED")
  static PyObject divideInPlace(PyObject a, PyObject b) {
    return InplaceOps.divide(a, b);
  }

  @PythonMethod(name = "itruediv", style = "UNPACKED")
  static PyObject trueDivideInPlace(PyObject a, PyObject b) {
    return InplaceOps.trueDivide(a, b);
  }

  @PythonMethod(name = "ifloordiv", style = "UNPACKED")
  static PyObject floorDivideInPlace(PyObject a, PyObject b) {
    return InplaceOps.floorDivide(a, b);
  }

  @PythonMethod(name = "imod", style = "UNPACKED")
  static PyObject moduloInPlace(PyObject a, PyObject b) {
    return InplaceOps.modulo(a, b);
  }

  @PythonMethod(name = "ipow", style = "UNPACKED")
  static PyObject powerInPlace(PyObject a, PyObject b) {
    return InplaceOps.power(a, b);
  }

  @PythonMethod(name = "ilshift", style = "UNPACKED")
  static PyObject shiftLeftInPlace(PyObject a, PyObject b) {
    return InplaceOps.shiftLeft(a, b);
  }

  @PythonMethod(name = "irshift", style = "UNPACKED")
  static PyObject shiftRightInPlace(PyObject a, PyObject b) {
    return InplaceOps.shiftRight(a, b);
  }

  @PythonMethod(name = "iand", style = "UNPACKED")
  static PyObject andInPlace(PyObject a, PyObject b) {
    return InplaceOps.and(a, b);
  }

  @PythonMethod(name = "ixor", style = "UNPACKED")
  static PyObject xorInPlace(PyObject a, PyObject b) {
    return InplaceOps.xor(a, b);
  }

  @PythonMethod(name = "ior", style = "UNPACKED")
  static PyObject orInPlace(PyObject a, PyObject b) {
    return InplaceOps.or(a, b);
  }

  @PythonMethod(name = "lt", style = "UNPACKED")
  static PyObject isLess(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.LT);
  }

  @PythonMethod(name = "le", style = "UNPACKED")
  static PyObject isLessOrEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.LE);
  }

  @PythonMethod(name = "eq", style = "UNPACKED")
  static PyObject isEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.EQ);
  }

  @PythonMethod(name = "ne", style = "UNPACKED")
  static PyObject isNotEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.NE);
  }

  @PythonMethod(name = "gt", style = "UNPACKED")
  static PyObject isGreater(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.GT);
  }

  @PythonMethod(name = "ge", style = "UNPACKED")
  static PyObject isGreaterOrEqual(PyObject a, PyObject b) {
    return Comparisons.rich(a, b, Comparisons.GE);
  }

  @PythonMethod(name = "neg")
  static PyObject negative(PyObject a) {
    return NumberOps.negative(a);
  }

  @PythonMethod(name = "pos")
  static PyObject positive(PyObject a) {
    return NumberOps.positive(a);
  }

  @PythonMethod
  static PyObject invert(PyObject a) {
    return NumberOps.invert(a);
  }

  @PythonMethod(name = "abs")
  static PyObject absolute(PyObject a) {
    return Dispatch.unary(Slot.ABS, a, "abs()");
  }

  @PythonMethod(name = "not_")
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
  static PyObject index(PyObject a) {
    return Conversions.index(a);
  }

  @PythonMethod(style = "UNPACKED")
  static boolean contains(PyObject a, PyObject b) {
    return CompareOps.contains(a, b);
  }

  @PythonMethod(name = "getitem", style = "UNPACKED")
  static PyObject getItem(PyObject a, PyObject b) {
    return ItemOps.getItem(a, b);
  }

  @PythonMethod(name = "setitem", style = "UNPACKED")
  static void setItem(PyObject a, PyObject b, PyObject c) {
    ItemOps.setItem(a, b, c);
  }

  @PythonMethod(name = "delitem", style = "UNPACKED")
  static void deleteItem(PyObject a, PyObject b) {
    ItemOps.deleteItem(a, b);
  }

  @PythonMethod(name = "getslice", style = "UNPACKED")
  static PyObject getSlice(PyObject a, PyObject b, PyObject c) {
    return ItemOps.getSlice(a, b, c);
  }

  @PythonMethod(name = "setslice", style = "UNPACKED")
  static void setSlice(PyObject a, PyObject b, PyObject c, PyObject d) {
    ItemOps.storeSlice(d, a, b, c);
  }

  @PythonMethod(name = "delslice", style = "UNPACKED")
  static void deleteSlice(PyObject a, PyObject b, PyObject c) {
    ItemOps.deleteSlice(a, b, c);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject concat(PyObject a, PyObject b) {
    if (a.type().slot(Slot.GETITEM) == null) {
      throw PyErrors.typeError("'" + a.type().name() + "' object can't be concatenated");
    }
    return NumberOps.add(a, b);
  }

  @PythonMethod(name = "iconcat", style = "UNPACKED")
  static PyObject concatInPlace(PyObject a, PyObject b) {
    if (a.type().slot(Slot.GETITEM) == null) {
      throw PyErrors.typeError("'" + a.type().name() + "' object can't be concatenated");
    }
    return InplaceOps.add(a, b);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject repeat(PyObject a, PyObject b) {
    if (a.type().slot(Slot.GETITEM) == null) {
      throw PyErrors.typeError("'" + a.type().name() + "' object can't be repeated");
    }
    return NumberOps.multiply(a, b);
  }

  @PythonMethod(name = "irepeat", style = "UNPACKED")
  static PyObject repeatInPlace(PyObject a, PyObject b) {
    return InplaceOps.multiply(a, b);
  }

  @PythonMethod(style = "UNPACKED")
  static long countOf(PyObject a, PyObject b) {
    long count = 0;
    PyObject iterator = Iterations.iterator(a);
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
    PyObject iterator = Iterations.iterator(a);
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

  @PythonMethod
  static boolean isCallable(PyObject a) {
    return Calls.isCallable(a);
  }

  @PythonMethod
  static boolean isSequenceType(PyObject a) {
    return a.type().slot(Slot.GETITEM) != null && !(a instanceof PyDict);
  }

  @PythonMethod
  static boolean isMappingType(PyObject a) {
    return a.type().slot(Slot.GETITEM) != null;
  }

  @PythonMethod
  static boolean isNumberType(PyObject a) {
    return Conversions.isNumber(a);
  }

  private static final String[][] ALIASES = {
    {"add", "__add__"},
    {"sub", "__sub__"},
    {"mul", "__mul__"},
    {"div", "__div__"},
    {"truediv", "__truediv__"},
    {"floordiv", "__floordiv__"},
    {"mod", "__mod__"},
    {"pow", "__pow__"},
    {"lshift", "__lshift__"},
    {"rshift", "__rshift__"},
    {"and_", "__and__"},
    {"xor", "__xor__"},
    {"or_", "__or__"},
    {"iadd", "__iadd__"},
    {"isub", "__isub__"},
    {"imul", "__imul__"},
    {"idiv", "__idiv__"},
    {"itruediv", "__itruediv__"},
    {"ifloordiv", "__ifloordiv__"},
    {"imod", "__imod__"},
    {"ipow", "__ipow__"},
    {"ilshift", "__ilshift__"},
    {"irshift", "__irshift__"},
    {"iand", "__iand__"},
    {"ixor", "__ixor__"},
    {"ior", "__ior__"},
    {"lt", "__lt__"},
    {"le", "__le__"},
    {"eq", "__eq__"},
    {"ne", "__ne__"},
    {"gt", "__gt__"},
    {"ge", "__ge__"},
    {"neg", "__neg__"},
    {"pos", "__pos__"},
    {"invert", "__invert__"},
    {"invert", "inv"},
    {"invert", "__inv__"},
    {"abs", "__abs__"},
    {"not_", "__not__"},
    {"index", "__index__"},
    {"contains", "__contains__"},
    {"contains", "sequenceIncludes"},
    {"getitem", "__getitem__"},
    {"setitem", "__setitem__"},
    {"delitem", "__delitem__"},
    {"getslice", "__getslice__"},
    {"setslice", "__setslice__"},
    {"delslice", "__delslice__"},
    {"concat", "__concat__"},
    {"iconcat", "__iconcat__"},
    {"repeat", "__repeat__"},
    {"irepeat", "__irepeat__"},
  };

  @PythonInitializer
  static void initialize(PyModule module) {
    for (String[] alias : ALIASES) {
      PyObject function = module.dict().get(alias[0]);
      if (function != null) {
        module.put(alias[1], function);
      }
    }
    module.put("itemgetter", ItemGetter.TYPE);
    module.put("attrgetter", AttributeGetter.TYPE);
    module.put("methodcaller", MethodCaller.TYPE);
  }
}
