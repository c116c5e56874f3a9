package krait.vm.modules;

import krait.vm.object.PyDict;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyModule;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeCreation;
import org.jspecify.annotations.Nullable;

/** The exceptions that modules have of their own. */
public final class ModuleErrors {

  private ModuleErrors() {}

  /** A new exception type in a module. */
  public static PyObject add(PyModule module, String name, PyType base) {
    return add(module, name, base, module.name());
  }

  /**
   * A new exception type in a module.
   *
   * @param shown the module that it says to be from
   */
  public static PyObject add(PyModule module, String name, PyType base, String shown) {
    PyDict body = new PyDict();
    body.put("__module__", PyStr.of(shown));
    PyObject type = TypeCreation.create(PyType.TYPE, name, new PyTuple(base), body, null);
    module.put(name, type);
    return type;
  }

  /** An exception of a type that a module of the running interpreter has. */
  public static PyException of(String module, String type, String message) {
    PyObject known = ThreadState.current().interpreter().modules().get(module);
    PyDict names = known == null ? null : known.dict();
    @Nullable PyObject cls = names == null ? null : names.get(type);
    return new PyException(cls == null ? PyExc.ValueError : cls, PyStr.of(message));
  }
}
