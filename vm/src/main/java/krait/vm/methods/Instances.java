package krait.vm.methods;

import krait.vm.object.PyBaseException;
import krait.vm.object.PyClassMethod;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyProperty;
import krait.vm.object.PySet;
import krait.vm.object.PyStaticMethod;
import krait.vm.object.PySuper;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** Makes empty instances of types, built-in or derived from built-in ones. */
public final class Instances {

  private Instances() {}

  /** An empty instance; null if instances have no data of a built-in type. */
  static @Nullable PyObject create(PyType type) {
    PyType base = type.builtinBase();
    if (base == PyType.OBJECT) {
      return null;
    }
    if (base.isSubtypeOf(PyExc.BaseException)) {
      return new PyBaseException(type);
    }
    if (base == PyModule.TYPE) {
      return new PyModule(type);
    }
    boolean exact = type == base;
    if (base == PyList.TYPE) {
      return exact ? new PyList() : new PyList.Derived(type);
    }
    if (base == PyDict.TYPE) {
      return exact ? new PyDict() : new PyDict.Derived(type);
    }
    if (base == PySet.TYPE) {
      return exact ? new PySet() : new PySet.Derived(type);
    }
    if (base == PyProperty.TYPE) {
      return exact ? new PyProperty() : new PyProperty.Derived(type);
    }
    if (base == PySuper.TYPE) {
      return exact ? new PySuper() : new PySuper.Derived(type);
    }
    if (base == PyStaticMethod.TYPE) {
      return exact
          ? new PyStaticMethod(PyNone.NONE)
          : new PyStaticMethod.Derived(type, PyNone.NONE);
    }
    if (base == PyClassMethod.TYPE) {
      return exact ? new PyClassMethod(PyNone.NONE) : new PyClassMethod.Derived(type, PyNone.NONE);
    }
    if (exact) {
      throw PyErrors.typeError("cannot create '" + type.name() + "' instances");
    }
    throw PyErrors.typeError(
        "object.__new__(" + type.name() + ") is not safe, use " + base.name() + ".__new__()");
  }
}
