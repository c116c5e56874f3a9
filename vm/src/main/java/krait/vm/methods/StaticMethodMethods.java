package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStaticMethod;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code staticmethod}. */
@PythonType("staticmethod")
public final class StaticMethodMethods {

  private StaticMethodMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyStaticMethod.TYPE
        ? new PyStaticMethod(PyNone.NONE)
        : new PyStaticMethod.Derived(cls, PyNone.NONE);
  }

  @PythonMethod(name = "__init__")
  static void init(PyStaticMethod self, PyObject[] args, PyStr[] names) {
    int positional = args.length - names.length;
    if (positional != 1) {
      throw PyErrors.typeError("staticmethod expected 1 arguments, got " + positional);
    }
    if (names.length > 0) {
      throw PyErrors.typeError("staticmethod does not take keyword arguments");
    }
    self.setCallable(args[0]);
  }

  @PythonGetter(name = "__func__", member = true, since = "2.7")
  static PyObject function(PyStaticMethod self) {
    return self.callable();
  }

  @PythonMethod(name = "__get__")
  static PyObject get(PyStaticMethod self, PyObject object, @Nullable PyObject owner) {
    PyObject cls = owner == null || owner == PyNone.NONE ? object.type() : owner;
    return self.get(object == PyNone.NONE ? null : object, cls);
  }
}
