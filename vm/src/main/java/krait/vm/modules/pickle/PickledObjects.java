package krait.vm.modules.pickle;

import krait.vm.object.Attributes;
import krait.vm.object.Calls;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.op.ImportOps;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** Makes the objects of a pickle, and fills them. */
final class PickledObjects {

  private @Nullable PyObject finder;

  /** What finds classes and functions instead of this; None if nothing may. */
  @Nullable PyObject finder() {
    return finder;
  }

  void setFinder(@Nullable PyObject function) {
    finder = function;
  }

  /** The class or function of a name in a module. */
  PyObject find(String module, String name) {
    PyObject function = finder;
    if (function == PyNone.NONE) {
      throw PickleModule.unpicklingError("Global and instance pickles are not supported.");
    }
    if (function != null) {
      return function.call2(PyStr.of(module), PyStr.of(name));
    }
    PyObject known = ThreadState.current().interpreter().modules().get(module);
    if (known == null) {
      ImportOps.module(module);
      known = ThreadState.current().interpreter().modules().get(module);
    }
    if (known == null) {
      throw PyErrors.of(krait.vm.object.PyExc.ImportError, "No module named " + module);
    }
    return Attributes.get(known, PyStr.of(name));
  }

  /** The class or function that has a code. */
  PyObject extension(long code) {
    PyObject registry =
        Attributes.get(ImportOps.module("copy_reg"), PyStr.of("_inverted_registry"));
    PyObject names = registry instanceof PyDict dict ? dict.get(PyInt.of(code)) : null;
    if (!(names instanceof PyTuple pair) || pair.size() != 2) {
      throw PyErrors.valueError("unregistered extension code " + code);
    }
    return find(pair.get(0).toString(), pair.get(1).toString());
  }

  /** An instance; a classic one without arguments is not initialized. */
  static PyObject instance(PyObject cls, PyObject[] arguments) {
    boolean raw =
        cls instanceof PyClassObj
            && arguments.length == 0
            && Attributes.find(cls, PyStr.of("__getinitargs__")) == null;
    return raw ? new PyInstance((PyClassObj) cls) : cls.call(arguments, Calls.NO_NAMES);
  }

  static void append(PyObject target, PyObject[] items) {
    PyObject method = target instanceof PyList ? null : Attributes.get(target, PyStr.of("append"));
    for (PyObject item : items) {
      if (method == null) {
        ((PyList) target).add(item);
      } else {
        method.call1(item);
      }
    }
  }

  /** Checks that there is a value to each key; older versions leave the last one out. */
  static void checkPairs(PyObject[] items) {
    if (items.length % 2 != 0
        && VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())) {
      throw PickleModule.unpicklingError("odd number of items for SETITEMS");
    }
  }

  /** Sets keys to values, which come by turns. */
  static void setItems(PyObject target, PyObject[] items) {
    for (int i = 0; i + 1 < items.length; i += 2) {
      ItemOps.setItem(target, items[i], items[i + 1]);
    }
  }

  /** Gives an object its state. */
  static void build(PyObject object, PyObject state) {
    PyObject method = Attributes.find(object, PyStr.of("__setstate__"));
    if (method != null) {
      method.call1(state);
      return;
    }
    PyObject attributes = state;
    PyObject slots = PyNone.NONE;
    if (state instanceof PyTuple pair && pair.size() == 2) {
      attributes = pair.get(0);
      slots = pair.get(1);
    }
    if (attributes != PyNone.NONE) {
      if (!(attributes instanceof PyDict dict)) {
        throw PickleModule.unpicklingError("state is not a dictionary");
      }
      PyObject target = Attributes.get(object, PyStr.of("__dict__"));
      for (PyObject key : dict.keyArray()) {
        PyObject value = dict.get(key);
        PyObject name =
            key.getClass() == PyStr.class
                ? ThreadState.current().interpreter().intern((PyStr) key)
                : key;
        ItemOps.setItem(target, name, value == null ? PyNone.NONE : value);
      }
    }
    if (slots instanceof PyDict dict) {
      for (PyObject key : dict.keyArray()) {
        PyObject value = dict.get(key);
        Attributes.set(object, (PyStr) key, value == null ? PyNone.NONE : value);
      }
    } else if (slots != PyNone.NONE) {
      throw PickleModule.unpicklingError("slot state is not a dictionary");
    }
  }
}
