package krait.vm.modules;

import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;

/** The types of values in {@code sys} of which there can be only one. */
@PythonType({"sys.flags", "sys.version_info"})
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SysStructMethods {

  private SysStructMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    throw PyErrors.typeError("cannot create '" + cls.name() + "' instances");
  }
}
