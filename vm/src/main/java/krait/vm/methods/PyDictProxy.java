package krait.vm.methods;

import krait.vm.object.PyDict;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;

/** A view of the dictionary of a type that can't change it. */
public final class PyDictProxy extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("dictproxy", false);

  private final PyDict dict;

  PyDictProxy(PyDict dict) {
    super(TYPE);
    this.dict = dict;
  }

  /** The dictionary. */
  PyDict shown() {
    return dict;
  }
}
