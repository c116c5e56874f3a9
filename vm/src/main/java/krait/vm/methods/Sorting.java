package krait.vm.methods;

import java.util.Arrays;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.Warnings;
import krait.vm.op.CompareOps;
import org.jspecify.annotations.Nullable;

/** {@code list.sort} and {@code sorted}: stable, by a merge sort like CPython's. */
public final class Sorting {

  private Sorting() {}

  /** Sorts a list in place; the list is empty while Python code compares. */
  public static void sort(
      PyList list, @Nullable PyObject cmp, @Nullable PyObject key, boolean backwards) {
    if (cmp != null && cmp != PyNone.NONE) {
      Warnings.ofPython3("the cmp argument is not supported in 3.x");
    }
    PyObject[] items = list.toArray();
    list.assign(PyTuple.NO_ITEMS, 0);
    boolean changed;
    try {
      items = sorted(items, cmp, key, backwards);
    } finally {
      changed = list.array() != PyTuple.NO_ITEMS;
      list.assign(items, items.length);
    }
    if (changed) {
      throw PyErrors.valueError("list modified during sort");
    }
  }

  private static PyObject[] sorted(
      PyObject[] items, @Nullable PyObject cmp, @Nullable PyObject key, boolean backwards) {
    PyObject keyOf = key == PyNone.NONE ? null : key;
    PyObject order = cmp == PyNone.NONE ? null : cmp;
    MergeSort.Keyed[] keyed = new MergeSort.Keyed[items.length];
    for (int i = 0; i < items.length; i++) {
      int from = backwards ? items.length - 1 - i : i;
      keyed[i] =
          new MergeSort.Keyed(keyOf == null ? items[from] : keyOf.call1(items[from]), items[from]);
    }
    if (order == null && PlainOrder.covers(keyed)) {
      Arrays.sort(keyed, PlainOrder.KEYED);
    } else {
      MergeSort.sort(
          keyed, order == null ? Sorting::byOperator : (a, b) -> byFunction(order, a, b));
    }
    PyObject[] result = new PyObject[items.length];
    for (int i = 0; i < keyed.length; i++) {
      result[backwards ? keyed.length - 1 - i : i] = keyed[i].item();
    }
    return result;
  }

  private static boolean byOperator(PyObject left, PyObject right) {
    return Conversions.isTrue(CompareOps.compare(left, right, Comparisons.LT));
  }

  private static boolean byFunction(PyObject cmp, PyObject left, PyObject right) {
    PyObject result = cmp.call2(left, right);
    if (!(result instanceof PyInt number)) {
      throw PyErrors.typeError("comparison function must return int, not " + result.type().name());
    }
    return number.value() < 0;
  }
}
