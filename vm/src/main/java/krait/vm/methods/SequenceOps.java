package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.object.TypeRules;

/** What lists and tuples share: comparison, search, slices, repetition. */
final class SequenceOps {

  private SequenceOps() {}

  static void appendReprs(StringBuilder out, PyObject[] items, int size) {
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ", ").append(Texts.repr(items[i]));
    }
  }

  /** The result of a comparison of two sequences, item by item. */
  static PyObject compare(PyObject[] a, int sizeA, PyObject[] b, int sizeB, int op) {
    if (sizeA != sizeB && (op == Comparisons.EQ || op == Comparisons.NE)) {
      return PyBool.of(op == Comparisons.NE);
    }
    int common = Math.min(sizeA, sizeB);
    for (int i = 0; i < common; i++) {
      if (!Comparisons.equal(a[i], b[i])) {
        if (op == Comparisons.EQ || op == Comparisons.NE) {
          return PyBool.of(op == Comparisons.NE);
        }
        return Comparisons.rich(a[i], b[i], op);
      }
    }
    return PyBool.of(Comparisons.outcome(Integer.compare(sizeA, sizeB), op));
  }

  static int indexOf(PyObject[] items, PyObject item, int from, int to) {
    for (int i = from; i < Math.min(to, items.length); i++) {
      if (items[i] != null && Comparisons.equal(items[i], item)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an item is there; it is compared with each, not each with it. */
  static boolean contains(PyObject[] items, int size, PyObject item) {
    for (int i = 0; i < size; i++) {
      if (Comparisons.equal(item, items[i])) {
        return true;
      }
    }
    return false;
  }

  static int count(PyObject[] items, int size, PyObject item) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += Comparisons.equal(items[i], item) ? 1 : 0;
    }
    return count;
  }

  /** The index that a key means; an IndexError if there is no such item. */
  static int index(int size, PyObject key, String kind) {
    return index(size, key, kind, "index out of range");
  }

  static int index(int size, PyObject key, String kind, String problem) {
    if (!Conversions.isIndex(key)) {
      String not = TypeRules.current().indexErrorNamesType() ? ", not " + key.type().name() : "";
      throw PyErrors.typeError(kind + " indices must be integers" + not);
    }
    long index = Conversions.toIndex(key);
    index += index < 0 ? size : 0;
    if (index < 0 || index >= size) {
      throw PyErrors.indexError(kind + " " + problem);
    }
    return (int) index;
  }

  static PyObject[] slice(PyObject[] items, PySlice.Range range) {
    PyObject[] found = new PyObject[range.count()];
    long at = range.start();
    for (int i = 0; i < found.length; i++) {
      found[i] = items[(int) at];
      at += range.step();
    }
    return found;
  }

  /** A bound that {@code __getslice__} gets, which was counted from the end already. */
  static int clip(PyObject bound, int size) {
    return (int) Math.max(0, Math.min(Conversions.toIndexClipped(bound), size));
  }

  /** A bound of a search: a number, counted from the end if negative, and clipped. */
  static int bound(PyObject bound, int size) {
    if (!Conversions.isIndex(bound)) {
      throw PyErrors.typeError(
          "slice indices must be integers or "
              + (TypeRules.current().boundsMentionNone() ? "None or " : "")
              + "have an __index__ method");
    }
    long value = Conversions.toIndexClipped(bound);
    value += value < 0 ? size : 0;
    return (int) Math.max(0, Math.min(value, size));
  }

  static PyObject[] repeat(PyObject[] items, int size, long count) {
    if (count <= 0 || size == 0) {
      return PyTuple.NO_ITEMS;
    }
    if (count > Integer.MAX_VALUE / size) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    PyObject[] all = new PyObject[(int) (size * count)];
    for (int i = 0; i < all.length; i += size) {
      System.arraycopy(items, 0, all, i, size);
    }
    return all;
  }
}
