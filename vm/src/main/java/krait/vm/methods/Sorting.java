package krait.vm.methods;

import java.util.Arrays;
import java.util.Comparator;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.op.CompareOps;
import org.jspecify.annotations.Nullable;

/** {@code list.sort} and {@code sorted}: stable, by a merge sort like CPython's. */
public final class Sorting {

  private Sorting() {}

  /** An item with the key that it is sorted by. */
  private record Keyed(PyObject key, PyObject item) {}

  /** Sorts a list in place; the list is empty while Python code compares. */
  public static void sort(
      PyList list, @Nullable PyObject cmp, @Nullable PyObject key, boolean backwards) {
    PyObject[] items = list.toArray();
    list.assign(PyTuple.NO_ITEMS, 0);
    boolean changed;
    try {
      items = sorted(items, cmp, key, backwards);
    } finally {
      changed = list.size() != 0;
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
    if (keyOf == null && order == null) {
      PyObject[] plain = items.clone();
      if (sortPlain(plain, backwards)) {
        return plain;
      }
    }
    Keyed[] keyed = new Keyed[items.length];
    for (int i = 0; i < items.length; i++) {
      int from = backwards ? items.length - 1 - i : i;
      keyed[i] = new Keyed(keyOf == null ? items[from] : keyOf.call1(items[from]), items[from]);
    }
    Less less = order == null ? Sorting::byOperator : (a, b) -> byFunction(order, a, b);
    mergeSort(keyed, less);
    PyObject[] result = new PyObject[items.length];
    for (int i = 0; i < keyed.length; i++) {
      result[backwards ? keyed.length - 1 - i : i] = keyed[i].item;
    }
    return result;
  }

  /** Whether one key comes before another. */
  private interface Less {
    boolean test(PyObject left, PyObject right);
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

  /** Sorts items that are all strings or all ints, which no Python code can watch. */
  private static boolean sortPlain(PyObject[] items, boolean backwards) {
    if (items.length == 0) {
      return true;
    }
    Class<?> kind = items[0].getClass();
    for (PyObject item : items) {
      if (item.getClass() != kind) {
        return false;
      }
    }
    Comparator<PyObject> order;
    if (kind == PyStr.class) {
      order = (a, b) -> ((PyStr) a).text().compareTo(((PyStr) b).text());
    } else if (kind == PyInt.class) {
      order = (a, b) -> Long.compare(((PyInt) a).value(), ((PyInt) b).value());
    } else {
      return false;
    }
    Arrays.sort(items, backwards ? order.reversed() : order);
    return true;
  }

  private static final int SHORT_RUN = 32;

  private static void mergeSort(Keyed[] items, Less less) {
    int count = items.length;
    if (count < 2) {
      return;
    }
    int run = minimalRun(count);
    for (int from = 0; from < count; from += run) {
      insertionSort(items, from, Math.min(from + run, count), less);
    }
    Keyed[] source = items;
    Keyed[] target = new Keyed[count];
    for (int width = run; width < count; width *= 2) {
      for (int from = 0; from < count; from += 2 * width) {
        int middle = Math.min(from + width, count);
        merge(source, target, from, middle, Math.min(from + 2 * width, count), less);
      }
      Keyed[] other = source;
      source = target;
      target = other;
    }
    if (source != items) {
      System.arraycopy(source, 0, items, 0, count);
    }
  }

  private static int minimalRun(int count) {
    int n = count;
    int odd = 0;
    while (n >= 2 * SHORT_RUN) {
      odd |= n & 1;
      n >>= 1;
    }
    return n + odd;
  }

  private static void insertionSort(Keyed[] items, int from, int to, Less less) {
    int sorted = from + 1;
    while (sorted < to && !less.test(items[sorted].key, items[sorted - 1].key)) {
      sorted++;
    }
    for (int i = sorted; i < to; i++) {
      Keyed pivot = items[i];
      int low = from;
      int high = i;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (less.test(pivot.key, items[middle].key)) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(items, low, items, low + 1, i - low);
      items[low] = pivot;
    }
  }

  private static void merge(
      Keyed[] source, Keyed[] target, int from, int middle, int to, Less less) {
    if (middle >= to || !less.test(source[middle].key, source[middle - 1].key)) {
      System.arraycopy(source, from, target, from, to - from);
      return;
    }
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeRight =
          left >= middle || (right < to && less.test(source[right].key, source[left].key));
      target[i] = takeRight ? source[right++] : source[left++];
    }
  }
}
