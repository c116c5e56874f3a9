package krait.vm.methods;

import krait.vm.object.Descriptor;
import krait.vm.object.Documentation;
import krait.vm.object.PyDescr;
import krait.vm.object.PyErrors;
import krait.vm.object.PyGetSet;
import krait.vm.object.PyMember;
import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** What the descriptors of built-in types and of slots have in common. */
@PythonType({
  "method_descriptor",
  "classmethod_descriptor",
  "wrapper_descriptor",
  "getset_descriptor",
  "member_descriptor"
})
public final class DescriptorMethods {

  private DescriptorMethods() {}

  @PythonMethod(name = "__get__")
  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    boolean none = object == PyNone.NONE;
    if (none && (owner == null || owner == PyNone.NONE)) {
      throw PyErrors.typeError("__get__(None, None) is invalid");
    }
    PyObject cls = owner == null || owner == PyNone.NONE ? object.type() : owner;
    return ((Descriptor) self).get(none ? null : object, cls);
  }

  /** What makes methods out of functions: a class that nobody names is no class, as None says. */
  static PyObject bind(PyObject self, PyObject object, @Nullable PyObject owner) {
    boolean none = object == PyNone.NONE;
    if (none && (owner == null || owner == PyNone.NONE)) {
      throw PyErrors.typeError("__get__(None, None) is invalid");
    }
    PyObject cls = owner == null ? PyNone.NONE : owner;
    return ((Descriptor) self).get(none ? null : object, cls);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyDescr self) {
    return "<"
        + kind(self.type())
        + " '"
        + self.name()
        + "' of '"
        + self.owner().name()
        + "' objects>";
  }

  private static String kind(PyType type) {
    if (type == PyMethodDescr.WRAPPER_TYPE) {
      return "slot wrapper";
    }
    if (type == PyGetSet.TYPE) {
      return "attribute";
    }
    return type == PyMember.TYPE ? "member" : "method";
  }

  @PythonGetter(name = "__name__", member = true)
  static String name(PyDescr self) {
    return self.name();
  }

  @PythonGetter(name = "__objclass__", member = true)
  static PyObject owner(PyDescr self) {
    return self.owner();
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyDescr self) {
    return Documentation.ofFunction(self.owner().name(), self.name());
  }
}
