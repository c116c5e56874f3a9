package krait.vm.methods;

import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** {@code basestring}, which has no instances of its own. */
@PythonType("basestring")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class BaseStringMethods {

  private BaseStringMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    throw PyErrors.typeError("The basestring type cannot be instantiated");
  }
}
