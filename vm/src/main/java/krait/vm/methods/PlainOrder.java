package krait.vm.methods;

import java.util.Comparator;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;

/**
 * The order of strings, ints, floats, and of tuples of these, where all keys are built alike. No
 * Python code can watch it being found out, so any stable sort will do.
 */
final class PlainOrder {

  /** Compares sorted items by their keys. */
  static final Comparator<MergeSort.Keyed> KEYED = (a, b) -> compare(a.key(), b.key());

  private PlainOrder() {}

  /** Whether the keys of all items are of this kind. */
  static boolean covers(MergeSort.Keyed[] items) {
    for (MergeSort.Keyed item : items) {
      if (!alike(items[0].key(), item.key())) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(PyObject first, PyObject other) {
    Class<?> kind = first.getClass();
    if (other.getClass() != kind) {
      return false;
    }
    if (kind == PyFloat.class) {
      return !Double.isNaN(((PyFloat) other).value());
    }
    return kind == PyStr.class
        || kind == PyInt.class
        || (kind == PyTuple.class && alike(((PyTuple) first).items(), ((PyTuple) other).items()));
  }

  private static boolean alike(PyObject[] first, PyObject[] other) {
    if (first.length != other.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (first[i].getClass() == PyTuple.class || !alike(first[i], other[i])) {
        return false;
      }
    }
    return true;
  }

  private static int compare(PyObject a, PyObject b) {
    Class<?> kind = a.getClass();
    if (kind == PyInt.class) {
      return Long.compare(((PyInt) a).value(), ((PyInt) b).value());
    }
    if (kind == PyStr.class) {
      return ((PyStr) a).text().compareTo(((PyStr) b).text());
    }
    if (kind == PyFloat.class) {
      double x = ((PyFloat) a).value();
      double y = ((PyFloat) b).value();
      return x < y ? -1 : x > y ? 1 : 0;
    }
    PyObject[] left = ((PyTuple) a).items();
    PyObject[] right = ((PyTuple) b).items();
    for (int i = 0; i < left.length; i++) {
      int order = left[i] == right[i] ? 0 : compare(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
