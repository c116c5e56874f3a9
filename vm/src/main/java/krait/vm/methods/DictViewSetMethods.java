package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Iterations;
import krait.vm.object.PyBool;
import krait.vm.object.PyDictView;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;

/** Views of the keys and the pairs of dictionaries, which act as sets. */
@PythonType({"dict_keys", "dict_items"})
public final class DictViewSetMethods {

  private DictViewSetMethods() {}

  private static PySet setOf(PyObject items) {
    PySet set = new PySet();
    SetMethods.addAll(set, items);
    return set;
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyDictView self, PyObject item) {
    return self.contains(item);
  }

  @PythonMethod(name = "__and__", reflected = "__rand__")
  static PyObject and(PyObject left, PyObject right) {
    PySet result = setOf(left);
    MutableSetMethods.intersectionUpdate(result, new PyObject[] {right});
    return result;
  }

  @PythonMethod(name = "__or__", reflected = "__ror__")
  static PyObject or(PyObject left, PyObject right) {
    PySet result = setOf(left);
    SetMethods.addAll(result, right);
    return result;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    PySet result = setOf(left);
    SetMethods.removeAll(result, right);
    return result;
  }

  @PythonMethod(name = "__xor__", reflected = "__rxor__")
  static PyObject xor(PyObject left, PyObject right) {
    PySet result = setOf(left);
    MutableSetMethods.symmetricDifferenceUpdate(result, right);
    return result;
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    boolean comparable = right instanceof PySet || isSetView(right);
    if (!(left instanceof PyDictView) || !comparable) {
      return PyNone.NOT_IMPLEMENTED;
    }
    int sizes = Integer.compare(Iterations.length(left), Iterations.length(right));
    return PyBool.of(
        switch (op) {
          case Comparisons.EQ -> sizes == 0 && allIn(left, right);
          case Comparisons.NE -> sizes != 0 || !allIn(left, right);
          case Comparisons.LT -> sizes < 0 && allIn(left, right);
          case Comparisons.LE -> sizes <= 0 && allIn(left, right);
          case Comparisons.GT -> sizes > 0 && allIn(right, left);
          default -> sizes >= 0 && allIn(right, left);
        });
  }

  private static boolean isSetView(PyObject object) {
    return object instanceof PyDictView && object.type() != PyDictView.VALUES_TYPE;
  }

  private static boolean allIn(PyObject items, PyObject container) {
    PyObject iterator = Iterations.iterator(items);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      boolean found =
          container instanceof PyDictView view
              ? view.contains(item)
              : ((PySet) container).contains(item);
      if (!found) {
        return false;
      }
      item = Iterations.next(iterator);
    }
    return true;
  }
}
