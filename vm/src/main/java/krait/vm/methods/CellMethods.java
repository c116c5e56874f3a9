package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.PyCell;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.Warnings;

/** {@code cell}. */
@PythonType("cell")
public final class CellMethods {

  private CellMethods() {}

  @PythonMethod(name = "__repr__")
  static String repr(PyCell self) {
    PyObject value = self.value();
    String content =
        value == null ? "empty" : value.type().name() + " object at " + Texts.address(value);
    return "<cell at " + Texts.address(self) + ": " + content + ">";
  }

  @PythonMethod(name = "__cmp__")
  static long compare(PyCell self, PyObject other) {
    Warnings.ofPython3("cell comparisons not supported in 3.x");
    PyObject mine = self.value();
    PyObject theirs = ((PyCell) other).value();
    if (mine == null || theirs == null) {
      return mine == theirs ? 0 : mine == null ? -1 : 1;
    }
    return Comparisons.compare(mine, theirs);
  }

  @PythonGetter(name = "cell_contents")
  static PyObject contents(PyCell self) {
    PyObject value = self.value();
    if (value == null) {
      throw PyErrors.valueError("Cell is empty");
    }
    return value;
  }
}
