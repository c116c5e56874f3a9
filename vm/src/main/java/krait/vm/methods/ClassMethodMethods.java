package krait.vm.methods;

import krait.vm.object.Calls;
import krait.vm.object.PyClassMethod;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.TypeRules;
import org.jspecify.annotations.Nullable;

/** {@code classmethod}. */
@PythonType("classmethod")
public final class ClassMethodMethods {

  private ClassMethodMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyClassMethod.TYPE
        ? new PyClassMethod(PyNone.NONE)
        : new PyClassMethod.Derived(cls, PyNone.NONE);
  }

  @PythonMethod(name = "__init__")
  static void init(PyClassMethod self, PyObject[] args, PyStr[] names) {
    int positional = args.length - names.length;
    if (positional != 1) {
      throw PyErrors.typeError("classmethod expected 1 arguments, got " + positional);
    }
    if (names.length > 0) {
      throw PyErrors.typeError("classmethod does not take keyword arguments");
    }
    if (TypeRules.current().classMethodsCallable() && !Calls.isCallable(args[0])) {
      throw PyErrors.typeError("'" + args[0].type().name() + "' object is not callable");
    }
    self.setCallable(args[0]);
  }

  @PythonGetter(name = "__func__", member = true, since = "2.7")
  static PyObject function(PyClassMethod self) {
    return self.callable();
  }

  @PythonMethod(name = "__get__")
  static PyObject get(PyClassMethod self, PyObject object, @Nullable PyObject owner) {
    PyObject cls = owner == null || owner == PyNone.NONE ? object.type() : owner;
    return self.get(object == PyNone.NONE ? null : object, cls);
  }
}
