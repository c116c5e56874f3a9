package krait.vm.methods;

import krait.vm.object.PyGetSet;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code getset_descriptor}. */
@PythonType("getset_descriptor")
public final class GetSetMethods {

  private GetSetMethods() {}

  @PythonMethod(name = "__get__")
  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    return DescriptorMethods.get(self, object, owner);
  }

  @PythonMethod(name = "__set__")
  static void set(PyGetSet self, PyObject object, PyObject value) {
    self.set(object, value);
  }

  @PythonMethod(name = "__delete__")
  static void delete(PyGetSet self, PyObject object) {
    self.set(object, null);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyGetSet self) {
    return "<attribute '" + self.name() + "' of '" + self.owner().name() + "' objects>";
  }

  @PythonGetter(name = "__name__")
  static String name(PyGetSet self) {
    return self.name();
  }

  @PythonGetter(name = "__objclass__")
  static PyObject owner(PyGetSet self) {
    return self.owner();
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyGetSet self) {
    return PyNone.NONE;
  }
}
