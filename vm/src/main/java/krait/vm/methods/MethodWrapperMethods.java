package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.PyMethodWrapper;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;

/** {@code method-wrapper}. */
@PythonType("method-wrapper")
public final class MethodWrapperMethods {

  private MethodWrapperMethods() {}

  @PythonMethod(name = "__repr__")
  static String repr(PyMethodWrapper self) {
    return "<method-wrapper '"
        + self.method().name()
        + "' of "
        + self.self().type().name()
        + " object at "
        + Texts.address(self.self())
        + ">";
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyMethodWrapper self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyMethodWrapper self, PyObject other) {
    if (!(other instanceof PyMethodWrapper that)) {
      return 1;
    }
    if (self.method() == that.method()) {
      return Comparisons.compare(self.self(), that.self());
    }
    return Long.compare(Comparisons.identity(self.method()), Comparisons.identity(that.method()));
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyMethodWrapper self) {
    return Comparisons.hash(self.self()) ^ Comparisons.identity(self.method());
  }

  @PythonGetter(name = "__name__")
  static String name(PyMethodWrapper self) {
    return self.method().name();
  }

  @PythonGetter(name = "__self__", since = "2.6", member = true)
  static PyObject self(PyMethodWrapper self) {
    return self.self();
  }

  @PythonGetter(name = "__objclass__")
  static PyObject owner(PyMethodWrapper self) {
    return self.method().owner();
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyMethodWrapper self) {
    return PyNone.NONE;
  }
}
