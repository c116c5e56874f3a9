package krait.vm.methods;

import java.util.Arrays;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code list}: the methods that have names of their own, and operators. */
@PythonType("list")
public final class ListChangeMethods {

  private ListChangeMethods() {}

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyList self, PyObject other) {
    if (!(other instanceof PyList that)) {
      throw PyErrors.typeError(
          "can only concatenate list (not \"" + other.type().name() + "\") to list");
    }
    PyObject[] joined = Arrays.copyOf(self.array(), self.size() + that.size());
    System.arraycopy(that.array(), 0, joined, self.size(), that.size());
    return new PyList(joined);
  }

  @PythonMethod(name = "__iadd__", style = "SEQUENCE")
  static PyObject addInPlace(PyList self, PyObject other) {
    extend(self, other);
    return self;
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyList self = (PyList) (left instanceof PyList ? left : right);
    PyObject count = left instanceof PyList ? right : left;
    return new PyList(
        SequenceOps.repeat(self.array(), self.size(), Conversions.toIndexOverflowing(count)));
  }

  @PythonMethod(name = "__imul__", style = "SEQUENCE")
  static PyObject repeatInPlace(PyList self, PyObject count) {
    PyObject[] items =
        SequenceOps.repeat(self.array(), self.size(), Conversions.toIndexOverflowing(count));
    self.assign(items, items.length);
    return self;
  }

  @PythonMethod
  static void append(PyList self, PyObject item) {
    self.add(item);
  }

  @PythonMethod
  static void extend(PyList self, PyObject iterable) {
    if (iterable instanceof PyList || iterable instanceof PyTuple) {
      PyObject[] items = Iterations.toArray(iterable);
      self.addAll(items, items.length);
      return;
    }
    PyObject iterator = Iterations.iterator(iterable);
    Iterations.askForLength(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      self.add(item);
      item = Iterations.next(iterator);
    }
  }

  @PythonMethod
  static void insert(PyList self, PyObject index, PyObject item) {
    long at = Conversions.toLong(index);
    at += at < 0 ? self.size() : 0;
    self.insert((int) Math.max(0, Math.min(at, self.size())), item);
  }

  @PythonMethod
  static PyObject pop(PyList self, @Nullable PyObject index) {
    long at = index == null ? -1 : Conversions.toLong(index);
    if (self.size() == 0) {
      throw PyErrors.indexError("pop from empty list");
    }
    at += at < 0 ? self.size() : 0;
    if (at < 0 || at >= self.size()) {
      throw PyErrors.indexError("pop index out of range");
    }
    return self.removeAt((int) at);
  }

  @PythonMethod
  static void remove(PyList self, PyObject item) {
    for (int i = 0; i < self.size(); i++) {
      if (Comparisons.equal(self.get(i), item)) {
        self.removeAt(i);
        return;
      }
    }
    throw PyErrors.valueError("list.remove(x): x not in list");
  }

  @PythonMethod
  static long index(PyList self, PyObject item, @Nullable PyObject start, @Nullable PyObject stop) {
    int from = start == null ? 0 : SequenceOps.bound(start, self.size());
    int to = stop == null ? self.size() : SequenceOps.bound(stop, self.size());
    for (int i = from; i < Math.min(to, self.size()); i++) {
      if (Comparisons.equal(self.get(i), item)) {
        return i;
      }
    }
    throw PyErrors.valueError(
        ListMessages.of(ThreadState.current().interpreter().version()).notInList(item));
  }

  @PythonMethod
  static long count(PyList self, PyObject item) {
    long count = 0;
    for (int i = 0; i < self.size(); i++) {
      count += Comparisons.equal(self.get(i), item) ? 1 : 0;
    }
    return count;
  }

  @PythonMethod
  static void reverse(PyList self) {
    for (int i = 0, j = self.size() - 1; i < j; i++, j--) {
      PyObject item = self.get(i);
      self.set(i, self.get(j));
      self.set(j, item);
    }
  }

  @PythonMethod(keywords = "cmp key reverse")
  static void sort(
      PyList self, @Nullable PyObject cmp, @Nullable PyObject key, @Nullable PyObject reverse) {
    boolean backwards = reverse != null && Conversions.toInt(reverse) != 0;
    Sorting.sort(self, cmp, key, backwards);
  }
}
