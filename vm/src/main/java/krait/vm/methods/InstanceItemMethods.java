package krait.vm.methods;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.SequenceIterator;
import krait.vm.object.Slot;
import krait.vm.op.CompareOps;
import krait.vm.op.ItemOps;

/** Instances of classic classes: items, iteration, length, truth. */
@PythonType("instance")
public final class InstanceItemMethods {

  private InstanceItemMethods() {}

  /** The result of a special method that the instance must have. */
  private static PyObject required(PyInstance self, String name, PyObject... args) {
    return self.attribute(PyStr.internStatic(name)).call(args, Calls.NO_NAMES);
  }

  @PythonMethod(name = "__len__")
  static long length(PyInstance self) {
    PyObject result = required(self, "__len__");
    if (!(result instanceof PyInt number)) {
      throw PyErrors.typeError("__len__() should return an int");
    }
    if (number.value() < 0) {
      throw PyErrors.valueError("__len__() should return >= 0");
    }
    return number.value();
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isTrue(PyInstance self) {
    PyObject method = InstanceMethods.hook(self, "__nonzero__");
    if (method == null) {
      method = InstanceMethods.hook(self, "__len__");
    }
    if (method == null) {
      return true;
    }
    PyObject result = method.call0();
    if (!(result instanceof PyInt number)) {
      throw PyErrors.typeError("__nonzero__ should return an int");
    }
    if (number.value() < 0) {
      throw PyErrors.valueError("__nonzero__ should return >= 0");
    }
    return number.value() != 0;
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyInstance self, PyObject key) {
    return required(self, "__getitem__", key);
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyInstance self, PyObject key, PyObject value) {
    required(self, "__setitem__", key, value);
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyInstance self, PyObject key) {
    required(self, "__delitem__", key);
  }

  private static PySlice slice(PyObject start, PyObject stop) {
    return new PySlice(start, stop, PyNone.NONE);
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyInstance self, PyObject start, PyObject stop) {
    PyObject method = InstanceMethods.hook(self, "__getslice__");
    if (method != null) {
      ItemOps.warnOfSlice("get");
    }
    return method == null
        ? required(self, "__getitem__", slice(start, stop))
        : method.call2(start, stop);
  }

  @PythonMethod(name = "__setslice__")
  static void setSlice(PyInstance self, PyObject start, PyObject stop, PyObject value) {
    PyObject method = InstanceMethods.hook(self, "__setslice__");
    if (method != null) {
      ItemOps.warnOfSlice("set");
    }
    if (method == null) {
      required(self, "__setitem__", slice(start, stop), value);
    } else {
      method.call3(start, stop, value);
    }
  }

  @PythonMethod(name = "__delslice__")
  static void deleteSlice(PyInstance self, PyObject start, PyObject stop) {
    PyObject method = InstanceMethods.hook(self, "__delslice__");
    if (method != null) {
      ItemOps.warnOfSlice("del");
    }
    if (method == null) {
      required(self, "__delitem__", slice(start, stop));
    } else {
      method.call2(start, stop);
    }
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyInstance self, PyObject item) {
    PyObject method = InstanceMethods.hook(self, "__contains__");
    return method == null
        ? CompareOps.iterates(self, item)
        : Conversions.isTrue(method.call1(item));
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyInstance self) {
    PyObject method = InstanceMethods.hook(self, "__iter__");
    if (method != null) {
      PyObject result = method.call0();
      if (!(result instanceof PyInstance) && result.type().slot(Slot.NEXT) == null) {
        throw PyErrors.typeError(
            "__iter__ returned non-iterator of type '" + result.type().name() + "'");
      }
      return result;
    }
    if (InstanceMethods.hook(self, "__getitem__") == null) {
      throw PyErrors.typeError("iteration over non-sequence");
    }
    return new SequenceIterator(self);
  }

  @PythonMethod
  static PyObject next(PyInstance self) {
    PyObject method = InstanceMethods.hook(self, "next");
    if (method == null) {
      throw PyErrors.typeError("instance has no next() method");
    }
    return method.call0();
  }
}
