package krait.vm.methods;

import krait.vm.object.PyMember;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code member_descriptor}. */
@PythonType("member_descriptor")
public final class MemberMethods {

  private MemberMethods() {}

  @PythonMethod(name = "__get__")
  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    return DescriptorMethods.get(self, object, owner);
  }

  @PythonMethod(name = "__set__")
  static void set(PyMember self, PyObject object, PyObject value) {
    self.set(object, value);
  }

  @PythonMethod(name = "__delete__")
  static void delete(PyMember self, PyObject object) {
    self.set(object, null);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyMember self) {
    return "<member '" + self.name() + "' of '" + self.owner().name() + "' objects>";
  }

  @PythonGetter(name = "__name__")
  static PyObject name(PyMember self) {
    return self.name();
  }

  @PythonGetter(name = "__objclass__")
  static PyObject owner(PyMember self) {
    return self.owner();
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyMember self) {
    return PyNone.NONE;
  }
}
