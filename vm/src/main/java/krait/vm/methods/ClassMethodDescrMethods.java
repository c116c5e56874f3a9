package krait.vm.methods;

import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code classmethod_descriptor}. */
@PythonType("classmethod_descriptor")
public final class ClassMethodDescrMethods {

  private ClassMethodDescrMethods() {}

  @PythonMethod(name = "__get__")
  static PyObject get(PyObject self, PyObject object, @Nullable PyObject owner) {
    return DescriptorMethods.get(self, object, owner);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyMethodDescr self) {
    return "<method '" + self.name() + "' of '" + self.owner().name() + "' objects>";
  }

  @PythonMethod(name = "__call__")
  static PyObject call(PyMethodDescr self, PyObject[] args, PyStr[] names) {
    return self.call(args, names);
  }

  @PythonGetter(name = "__name__")
  static String name(PyMethodDescr self) {
    return self.name();
  }

  @PythonGetter(name = "__objclass__")
  static PyObject owner(PyMethodDescr self) {
    return self.owner();
  }

  @PythonGetter(name = "__doc__")
  static PyObject doc(PyMethodDescr self) {
    return PyNone.NONE;
  }
}
