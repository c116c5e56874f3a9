package krait.vm.modules.memory;

import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.op.CompareOps;
import krait.vm.op.ItemOps;

/** {@code weakproxy} and {@code weakcallableproxy}. */
@PythonType({"weakproxy", "weakcallableproxy"})
public final class WeakProxyMethods {

  private WeakProxyMethods() {}

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(WeakProxy self, PyObject name) {
    return Attributes.get(self.object(), text(name));
  }

  private static PyStr text(PyObject name) {
    return name instanceof PyStr text ? text : PyStr.of(name.toString());
  }

  @PythonMethod(name = "__setattr__")
  static void setAttribute(WeakProxy self, PyObject name, PyObject value) {
    Attributes.set(self.object(), text(name), value);
  }

  @PythonMethod(name = "__delattr__")
  static void deleteAttribute(WeakProxy self, PyObject name) {
    Attributes.set(self.object(), text(name), null);
  }

  @PythonMethod(name = "__repr__")
  static String repr(WeakProxy self) {
    PyObject found = self.find();
    PyObject shown = found == null ? PyNone.NONE : found;
    return "<weakproxy at "
        + Texts.address(self)
        + " to "
        + shown.type().name()
        + " at "
        + Texts.address(shown)
        + ">";
  }

  @PythonMethod(name = "__str__")
  static PyObject str(WeakProxy self) {
    return Texts.str(self.object());
  }

  @PythonMethod(name = "__cmp__")
  static long threeWay(PyObject left, PyObject right) {
    return Comparisons.compare(WeakProxy.unwrap(left), WeakProxy.unwrap(right));
  }

  @PythonMethod(name = "__nonzero__")
  static boolean nonzero(WeakProxy self) {
    return Conversions.isTrue(self.object());
  }

  @PythonMethod(name = "__len__")
  static long length(WeakProxy self) {
    return Iterations.length(self.object());
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(WeakProxy self, PyObject item) {
    return CompareOps.contains(self.object(), item);
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(WeakProxy self, PyObject key) {
    return ItemOps.getItem(self.object(), key);
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(WeakProxy self, PyObject key, PyObject value) {
    ItemOps.setItem(self.object(), key, value);
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(WeakProxy self, PyObject key) {
    ItemOps.deleteItem(self.object(), key);
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(WeakProxy self, PyObject low, PyObject high) {
    return ItemOps.getSlice(self.object(), low, high);
  }

  @PythonMethod(name = "__setslice__")
  static void setSlice(WeakProxy self, PyObject low, PyObject high, PyObject value) {
    ItemOps.storeSlice(value, self.object(), low, high);
  }

  @PythonMethod(name = "__delslice__")
  static void deleteSlice(WeakProxy self, PyObject low, PyObject high) {
    ItemOps.deleteSlice(self.object(), low, high);
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(WeakProxy self) {
    return Iterations.iterator(self.object());
  }

  @PythonMethod(name = "next")
  static PyObject next(WeakProxy self) {
    PyObject item = Iterations.next(self.object());
    if (item == null) {
      throw PyErrors.stopIteration();
    }
    return item;
  }

  @PythonMethod(name = "__int__")
  static PyObject toInt(WeakProxy self) {
    return PyInt.TYPE.call1(self.object());
  }

  @PythonMethod(name = "__long__")
  static PyObject toLong(WeakProxy self) {
    return PyLong.TYPE.call1(self.object());
  }

  @PythonMethod(name = "__float__")
  static PyObject toFloat(WeakProxy self) {
    return PyFloat.TYPE.call1(self.object());
  }

  @PythonMethod(name = "__index__")
  static PyObject index(WeakProxy self) {
    return Conversions.index(self.object());
  }
}
