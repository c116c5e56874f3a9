package krait.vm.modules.memory;

import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyList;
import krait.vm.object.PyModule;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import org.jspecify.annotations.Nullable;

/** {@code _weakref}. */
@PythonModule("_weakref")
public final class WeakrefModule {

  private WeakrefModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    module.put("ref", WeakRef.TYPE);
    module.put("ReferenceType", WeakRef.TYPE);
    module.put("ProxyType", WeakProxy.TYPE);
    module.put("CallableProxyType", WeakProxy.CALLABLE_TYPE);
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject proxy(PyObject object, @Nullable PyObject callback) {
    return WeakProxy.of(object, callback == PyNone.NONE ? null : callback);
  }

  @PythonMethod(name = "getweakrefcount")
  static long getWeakRefCount(PyObject object) {
    return WeakReferences.current().owners(object).size();
  }

  @PythonMethod(name = "getweakrefs")
  static PyObject getWeakRefs(PyObject object) {
    PyList found = new PyList();
    for (WeakHandle.Owner owner : WeakReferences.current().owners(object)) {
      found.add((PyObject) owner);
    }
    return found;
  }

  @PythonMethod(name = "_remove_dead_weakref", style = "PARSED", since = "2.7")
  static void removeDead(PyObject mapping, PyObject key) {
    if (!(mapping instanceof PyDict dict)) {
      throw PyErrors.typeError(
          "_remove_dead_weakref() argument 1 must be dict, not " + mapping.type().name());
    }
    if (dict.get(key) instanceof WeakRef reference && reference.object() == null) {
      dict.remove(key);
    }
  }
}
