package krait.vm.methods;

import krait.vm.object.Descriptor;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code __get__} of all built-in descriptors. */
final class DescriptorMethods {

  private DescriptorMethods() {}

  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    boolean none = object == PyNone.NONE;
    if (none && (owner == null || owner == PyNone.NONE)) {
      throw PyErrors.typeError("__get__(None, None) is invalid");
    }
    PyObject cls = owner == null || owner == PyNone.NONE ? object.type() : owner;
    return ((Descriptor) self).get(none ? null : object, cls);
  }
}
