package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code enumerate}. */
@PythonType("enumerate")
public final class EnumerateMethods {

  private EnumerateMethods() {}

  @PythonNew(name = "__new__", keywords = "sequence start", errorName = "enumerate")
  static PyObject create(PyType cls, PyObject sequence, @Nullable PyObject start) {
    PyObject first = start == null ? PyInt.ZERO : Conversions.index(start);
    if (first instanceof PyLong number) {
      first = PyInt.of(number.value());
    }
    return new Enumerate(cls, Iterations.iterator(sequence), first);
  }
}
