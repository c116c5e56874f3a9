package krait.vm.methods;

import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code set}: what changes it. */
@PythonType("set")
public final class MutableSetMethods {

  private MutableSetMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PySet.TYPE ? new PySet() : new PySet.Derived(cls);
  }

  @PythonMethod(name = "__init__")
  static void init(PySet self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError("set() does not take keyword arguments");
    }
    if (args.length > 1) {
      throw PyErrors.typeError("set expected at most 1 arguments, got " + args.length);
    }
    self.clear();
    if (args.length == 1) {
      SetMethods.addAll(self, args[0]);
    }
  }

  @PythonMethod
  static void add(PySet self, PyObject item) {
    self.add(item);
  }

  @PythonMethod
  static void remove(PySet self, PyObject item) {
    if (!SetMethods.remove(self, item)) {
      throw PyErrors.keyError(item);
    }
  }

  @PythonMethod
  static void discard(PySet self, PyObject item) {
    SetMethods.remove(self, item);
  }

  @PythonMethod
  static PyObject pop(PySet self) {
    if (self.size() == 0) {
      throw PyErrors.of(PyExc.KeyError, "pop from an empty set");
    }
    return self.pop();
  }

  @PythonMethod
  static void clear(PySet self) {
    self.clear();
  }

  @PythonMethod
  static void update(PySet self, PyObject[] others) {
    for (PyObject other : others) {
      SetMethods.addAll(self, other);
    }
  }

  @PythonMethod(name = "intersection_update")
  static void intersectionUpdate(PySet self, PyObject[] others) {
    self.replace((PySet) SetMethods.intersection(self, others));
  }

  @PythonMethod(name = "difference_update")
  static void differenceUpdate(PySet self, PyObject[] others) {
    for (PyObject other : others) {
      SetMethods.removeAll(self, other);
    }
  }

  @PythonMethod(name = "symmetric_difference_update")
  static void symmetricDifferenceUpdate(PySet self, PyObject other) {
    if (other == self) {
      self.clear();
    } else {
      boolean isDict = other.getClass() == PyDict.class;
      self.toggle(isDict ? (PyDict) other : SetMethods.asSet(other));
    }
  }

  @PythonMethod(name = "__ior__")
  static PyObject orInPlace(PySet self, PyObject other) {
    if (!(other instanceof PySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    SetMethods.addAll(self, other);
    return self;
  }

  @PythonMethod(name = "__iand__")
  static PyObject andInPlace(PySet self, PyObject other) {
    if (!(other instanceof PySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    self.replace(SetMethods.meet(self, other));
    return self;
  }

  @PythonMethod(name = "__isub__")
  static PyObject subtractInPlace(PySet self, PyObject other) {
    if (!(other instanceof PySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    SetMethods.removeAll(self, other);
    return self;
  }

  @PythonMethod(name = "__ixor__")
  static PyObject xorInPlace(PySet self, PyObject other) {
    if (!(other instanceof PySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    symmetricDifferenceUpdate(self, other);
    return self;
  }
}
