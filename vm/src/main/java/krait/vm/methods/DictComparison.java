package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** Comparison of dictionaries. */
@PythonType("dict")
public final class DictComparison {

  private DictComparison() {}

  @PythonComparison
  static PyObject compareRich(PyObject left, PyObject right, int op) {
    boolean known = op == Comparisons.EQ || op == Comparisons.NE;
    if (!known && left instanceof PyDict && right instanceof PyDict) {
      Warnings.ofPython3("dict inequality comparisons not supported in 3.x");
    }
    if (!known || !(left instanceof PyDict a) || !(right instanceof PyDict b)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return PyBool.of(equal(a, b) == (op == Comparisons.EQ));
  }

  private static boolean equal(PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int at = a.nextEntry(0); at >= 0; at = a.nextEntry(at + 1)) {
      PyObject value = a.valueAt(at);
      PyObject other = b.get(a.keyAt(at));
      if (other == null || !Comparisons.equal(value, other)) {
        return false;
      }
    }
    return true;
  }

  @PythonMethod(name = "__cmp__")
  static PyObject compare(PyDict a, PyObject right) {
    if (!(right instanceof PyDict b)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (a.size() != b.size()) {
      return PyInt.of(a.size() < b.size() ? -1 : 1);
    }
    PyTuple mine = characterize(a, b);
    if (mine == null) {
      return PyInt.ZERO;
    }
    PyTuple theirs = characterize(b, a);
    if (theirs == null) {
      return PyInt.ZERO;
    }
    int order = Comparisons.compare(mine.get(0), theirs.get(0));
    return PyInt.of(order != 0 ? order : Comparisons.compare(mine.get(1), theirs.get(1)));
  }

  /** The smallest key of a dictionary whose value differs in another one, with its value. */
  private static @Nullable PyTuple characterize(PyDict a, PyDict b) {
    PyTuple smallest = null;
    for (int at = a.nextEntry(0); at >= 0; at = a.nextEntry(at + 1)) {
      PyObject key = a.keyAt(at);
      if (smallest != null && Comparisons.holds(smallest.get(0), key, Comparisons.LT)) {
        continue;
      }
      PyObject value = a.valueAt(at);
      PyObject other = b.get(key);
      if (other == null || !Comparisons.equal(value, other)) {
        smallest = new PyTuple(key, value);
      }
    }
    return smallest;
  }
}
