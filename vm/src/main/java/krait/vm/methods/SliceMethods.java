package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code slice}. */
@PythonType("slice")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SliceMethods {

  private SliceMethods() {}

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "slice")
  static PyObject create(
      PyType cls, PyObject first, @Nullable PyObject second, @Nullable PyObject step) {
    return second == null
        ? new PySlice(PyNone.NONE, first, PyNone.NONE)
        : new PySlice(first, second, step == null ? PyNone.NONE : step);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PySlice self) {
    return "slice("
        + Texts.repr(self.start())
        + ", "
        + Texts.repr(self.stop())
        + ", "
        + Texts.repr(self.step())
        + ")";
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PySlice self, PyObject other) {
    PySlice that = (PySlice) other;
    int order = Comparisons.compare(self.start(), that.start());
    order = order != 0 ? order : Comparisons.compare(self.stop(), that.stop());
    return order != 0 ? order : Comparisons.compare(self.step(), that.step());
  }

  @PythonMethod(name = "__hash__")
  static long hash(PySlice self) {
    throw PyErrors.typeError("unhashable type");
  }

  @PythonMethod
  static PyObject indices(PySlice self, PyObject length) {
    return SliceIndices.of(self, Conversions.toIndexOverflowing(length));
  }

  @PythonMethod(name = "__reduce__", since = "2.6")
  static PyObject reduce(PySlice self) {
    return new PyTuple(self.type(), new PyTuple(self.start(), self.stop(), self.step()));
  }

  @PythonGetter(member = true)
  static PyObject start(PySlice self) {
    return self.start();
  }

  @PythonGetter(member = true)
  static PyObject stop(PySlice self) {
    return self.stop();
  }

  @PythonGetter(member = true)
  static PyObject step(PySlice self) {
    return self.step();
  }
}
