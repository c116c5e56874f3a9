package krait.vm.methods;

import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** Calls of the unbound methods of built-in types. */
@PythonType({"method_descriptor", "classmethod_descriptor", "wrapper_descriptor"})
public final class MethodDescriptorMethods {

  private MethodDescriptorMethods() {}

  @PythonMethod(name = "__call__")
  static PyObject call(PyMethodDescr self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }
}
