package krait.vm.methods;

import krait.vm.object.DataDescriptor;
import krait.vm.object.PyObject;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** Attributes of built-in types and slots: setting and deleting. */
@PythonType({"getset_descriptor", "member_descriptor"})
public final class DataDescriptorMethods {

  private DataDescriptorMethods() {}

  @PythonMethod(name = "__set__")
  static void set(PyObject self, PyObject object, PyObject value) {
    ((DataDescriptor) self).set(object, value);
  }

  @PythonMethod(name = "__delete__")
  static void delete(PyObject self, PyObject object) {
    ((DataDescriptor) self).set(object, null);
  }
}
