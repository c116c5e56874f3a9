package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PySuper;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code super}. */
@PythonType("super")
public final class SuperMethods {

  private SuperMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PySuper.TYPE ? new PySuper() : new PySuper.Derived(cls);
  }

  @PythonMethod(name = "__init__")
  static void init(PySuper self, PyObject[] args, PyStr[] names) {
    if (names.length > 0) {
      throw PyErrors.typeError("super does not take keyword arguments");
    }
    if (args.length == 0 || args.length > 2) {
      throw PyErrors.typeError(
          "super() takes at "
              + (args.length == 0 ? "least 1 argument" : "most 2 arguments")
              + " ("
              + args.length
              + " given)");
    }
    PyObject start = args[0];
    PyObject object = args.length == 1 ? null : args[1];
    if (!(start instanceof PyType type)) {
      throw PyErrors.typeError("super() argument 1 must be type, not " + start.type().name());
    }
    self.define(type, object == PyNone.NONE ? null : object);
  }

  @PythonMethod(name = "__get__")
  static PyObject get(PySuper self, PyObject object, @Nullable PyObject owner) {
    return self.get(object, object.type());
  }

  @PythonMethod(name = "__getattribute__")
  static PyObject getAttribute(PySuper self, PyObject name) {
    PyStr key = Names.attribute(name);
    PyObject value = self.next(key);
    if (value == null) {
      value = Attributes.generic(self, key);
    }
    if (value == null) {
      throw PyErrors.noAttribute(self, key);
    }
    return value;
  }

  @PythonMethod(name = "__repr__")
  static String repr(PySuper self) {
    PyType start = self.start();
    PyType of = self.objectType();
    return "<super: <class '"
        + (start == null ? "NULL" : start.name())
        + "'>, "
        + (of == null ? "NULL>" : "<" + of.name() + " object>>");
  }

  private static PyObject shown(@Nullable PyObject object) {
    return object == null ? PyNone.NONE : object;
  }

  @PythonGetter(name = "__thisclass__", member = true)
  static PyObject thisClass(PySuper self) {
    return shown(self.start());
  }

  @PythonGetter(name = "__self__", member = true)
  static PyObject self(PySuper self) {
    return shown(self.object());
  }

  @PythonGetter(name = "__self_class__", member = true)
  static PyObject selfClass(PySuper self) {
    return shown(self.objectType());
  }
}
