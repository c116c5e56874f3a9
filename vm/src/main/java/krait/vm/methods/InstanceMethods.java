package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Coercion;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Finalizers;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Instances of classic classes: attributes, text, comparison, calls. */
@PythonType("instance")
public final class InstanceMethods {

  private InstanceMethods() {}

  /** The attribute of an instance that defines a special method, or null. */
  static @Nullable PyObject hook(PyObject self, String name) {
    return ((PyInstance) self).lookup(PyStr.internStatic(name));
  }

  @PythonNew(name = "__new__", errorName = "instance")
  static PyObject create(PyType type, PyObject cls, @Nullable PyObject dict) {
    if (!(cls instanceof PyClassObj old)) {
      throw PyErrors.typeError("instance() argument 1 must be classobj, not " + cls.type().name());
    }
    PyInstance instance = new PyInstance(old);
    if (dict instanceof PyDict attributes) {
      instance.setDict(attributes);
    } else if (dict != null && dict != PyNone.NONE) {
      throw PyErrors.typeError("instance() second arg must be dictionary or None");
    }
    return Finalizers.watch(instance);
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PyInstance self, PyObject name) {
    PyStr key = Names.attribute(name);
    return switch (key.text()) {
      case "__dict__" -> self.dict();
      case "__class__" -> self.cls();
      default -> self.attribute(key);
    };
  }

  @PythonMethod(name = "__setattr__")
  static void setAttribute(PyInstance self, PyObject name, PyObject value) {
    PyStr key = Names.attribute(name);
    if (key.text().equals("__dict__")) {
      if (!(value instanceof PyDict dict)) {
        throw PyErrors.typeError("__dict__ must be set to a dictionary");
      }
      Attributes.setDict(self, dict);
      return;
    }
    if (key.text().equals("__class__")) {
      if (!(value instanceof PyClassObj cls)) {
        throw PyErrors.typeError("__class__ must be set to a class");
      }
      self.setCls(cls);
      return;
    }
    PyObject hook = self.cls().lookup(Slot.SETATTR.pyName());
    if (hook == null) {
      self.dict().put(key, value);
    } else {
      hook.call3(self, key, value);
    }
  }

  @PythonMethod(name = "__delattr__")
  static void deleteAttribute(PyInstance self, PyObject name) {
    PyStr key = Names.attribute(name);
    if (key.text().equals("__dict__") || key.text().equals("__class__")) {
      throw PyErrors.typeError(
          key + " must be set to a " + (key.text().equals("__dict__") ? "dictionary" : "class"));
    }
    PyObject hook = self.cls().lookup(Slot.DELATTR.pyName());
    if (hook != null) {
      hook.call2(self, key);
    } else if (self.dict().remove(key) == null) {
      throw PyErrors.attributeError(self.cls().name() + " instance has no attribute '" + key + "'");
    }
  }

  @PythonMethod(name = "__repr__")
  static PyObject repr(PyInstance self) {
    PyObject method = hook(self, "__repr__");
    if (method != null) {
      return method.call0();
    }
    PyObject module = self.cls().dict().get("__module__");
    String prefix = module instanceof PyStr name ? name.text() : "?";
    return PyStr.of(
        "<" + prefix + "." + self.cls().name() + " instance at " + Texts.address(self) + ">");
  }

  @PythonMethod(name = "__str__")
  static PyObject str(PyInstance self) {
    PyObject method = hook(self, "__str__");
    return method == null ? repr(self) : method.call0();
  }

  @PythonMethod(name = "__hash__")
  static PyObject hash(PyInstance self) {
    PyObject method = hook(self, "__hash__");
    if (method != null) {
      PyObject result = method.call0();
      if (result instanceof PyInt || result instanceof PyLong) {
        return result;
      }
      throw PyErrors.typeError("__hash__() should return an int");
    }
    if (hook(self, "__eq__") != null || hook(self, "__cmp__") != null) {
      throw PyErrors.typeError("unhashable instance");
    }
    return PyInt.of(Comparisons.addressHash(self));
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyInstance self, PyObject[] args, PyStr[] names) {
    PyObject method = hook(self, "__call__");
    if (method == null) {
      throw PyErrors.attributeError(self.cls().name() + " instance has no __call__ method");
    }
    ThreadState state = ThreadState.current();
    state.enterCall(" in __call__");
    try {
      return method.call(args, names);
    } finally {
      state.leaveCall();
    }
  }

  @PythonComparison
  static PyObject compareRich(PyObject left, PyObject right, int op) {
    PyObject result = halfRich(left, right, op);
    return result == PyNone.NOT_IMPLEMENTED
        ? halfRich(right, left, Comparisons.swapped(op))
        : result;
  }

  private static PyObject halfRich(PyObject left, PyObject right, int op) {
    PyObject method = left instanceof PyInstance ? hook(left, NAMES[op]) : null;
    return method == null ? PyNone.NOT_IMPLEMENTED : method.call1(right);
  }

  private static final String[] NAMES = {
    "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"
  };

  @PythonMethod(name = "__cmp__")
  static PyObject compare(PyObject left, PyObject right) {
    PyObject v = left;
    PyObject w = right;
    PyObject[] pair = Coercion.coerce(left, right);
    if (pair != null) {
      v = pair[0];
      w = pair[1];
      if (!(v instanceof PyInstance) && !(w instanceof PyInstance)) {
        return PyInt.of(Comparisons.compare(v, w));
      }
    }
    if (v instanceof PyInstance) {
      PyObject result = half(v, w);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (w instanceof PyInstance) {
      PyObject result = half(w, v);
      if (result != PyNone.NOT_IMPLEMENTED) {
        return PyInt.of(-Conversions.toLong(result));
      }
    }
    return PyNone.NOT_IMPLEMENTED;
  }

  private static PyObject half(PyObject v, PyObject w) {
    PyObject method = hook(v, "__cmp__");
    if (method == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyObject result = method.call1(w);
    if (result == PyNone.NOT_IMPLEMENTED) {
      return result;
    }
    try {
      return PyInt.of(Long.signum(Conversions.asLong(result)));
    } catch (PyException e) {
      throw PyErrors.typeError("comparison did not return an int");
    }
  }
}
