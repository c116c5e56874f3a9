package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.Iterations;
import krait.vm.object.ListIterator;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Slot;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code list}: items, text, comparison. */
@PythonType("list")
public final class ListMethods {

  private ListMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return cls == PyList.TYPE ? new PyList() : new PyList.Derived(cls);
  }

  @PythonMethod(name = "__init__", keywords = "sequence", style = "KEYWORDS", errorName = "list")
  static void init(PyList self, @Nullable PyObject sequence) {
    PyObject[] items = sequence == null ? PyTuple.NO_ITEMS : Iterations.toArray(sequence);
    self.assign(items.clone(), items.length);
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyList self) {
    ThreadState state = ThreadState.current();
    if (!state.enterRepr(self, " while getting the repr of a list")) {
      return "[...]";
    }
    try {
      StringBuilder out = new StringBuilder("[");
      for (int i = 0; i < self.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(Texts.repr(self.get(i)));
      }
      return out.append(']').toString();
    } finally {
      state.leaveRepr();
    }
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    return left instanceof PyList a && right instanceof PyList b
        ? SequenceOps.compare(a.array(), a.size(), b.array(), b.size(), op)
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__len__")
  static long length(PyList self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyList self) {
    return new ListIterator(self, false);
  }

  @PythonMethod(name = "__reversed__")
  static PyObject reversed(PyList self) {
    return new ListIterator(self, true);
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyList self, PyObject item) {
    for (int i = 0; i < self.size(); i++) {
      if (Comparisons.equal(item, self.get(i))) {
        return true;
      }
    }
    return false;
  }

  @PythonMethod(name = "__getitem__", style = "PLAIN")
  static PyObject getItem(PyList self, PyObject key) {
    if (key instanceof PySlice slice) {
      return new PyList(SequenceOps.slice(self.array(), slice.of(self.size())));
    }
    return self.get(SequenceOps.index(self.size(), key, "list"));
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(PyList self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      setExtended(self, slice.of(self.size()), value);
      return;
    }
    self.set(SequenceOps.index(self.size(), key, "list", "assignment index out of range"), value);
  }

  private static void setExtended(PyList self, PySlice.Range range, PyObject value) {
    if (range.step() == 1) {
      int from = (int) range.start();
      replace(self, from, (int) Math.max(range.stop(), from), value);
      return;
    }
    PyObject[] items =
        value == self ? self.toArray() : iterable(value, "must assign iterable to extended slice");
    if (items.length != range.count()) {
      throw PyErrors.valueError(
          "attempt to assign sequence of size "
              + items.length
              + " to extended slice of size "
              + range.count());
    }
    long at = range.start();
    for (PyObject item : items) {
      self.set((int) at, item);
      at += range.step();
    }
  }

  private static PyObject[] iterable(PyObject value, String problem) {
    try {
      return Iterations.toFastArray(value);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError) && value.type().slot(Slot.ITER) == null) {
        throw PyErrors.typeError(problem);
      }
      throw e;
    }
  }

  private static void replace(PyList self, int from, int to, PyObject value) {
    PyObject[] items = iterable(value, "can only assign an iterable");
    int start = Math.min(from, self.size());
    self.replace(start, Math.max(Math.min(to, self.size()), start), items, items.length);
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(PyList self, PyObject key) {
    if (!(key instanceof PySlice slice)) {
      self.removeAt(SequenceOps.index(self.size(), key, "list", "assignment index out of range"));
      return;
    }
    PySlice.Range range = slice.of(self.size());
    if (range.step() == 1) {
      int from = (int) range.start();
      self.replace(from, (int) Math.max(range.stop(), from), PyTuple.NO_ITEMS, 0);
      return;
    }
    boolean[] gone = new boolean[self.size()];
    long at = range.start();
    for (int i = 0; i < range.count(); i++) {
      gone[(int) at] = true;
      at += range.step();
    }
    PyObject[] kept = new PyObject[self.size() - range.count()];
    int next = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        kept[next++] = self.get(i);
      }
    }
    self.assign(kept, kept.length);
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyList self, PyObject start, PyObject stop) {
    int from = SequenceOps.clip(start, self.size());
    int to = Math.max(SequenceOps.clip(stop, self.size()), from);
    return new PyList(self.slice(from, to));
  }

  @PythonMethod(name = "__setslice__")
  static void setSlice(PyList self, PyObject start, PyObject stop, PyObject value) {
    int from = SequenceOps.clip(start, self.size());
    replace(self, from, Math.max(SequenceOps.clip(stop, self.size()), from), value);
  }

  @PythonMethod(name = "__delslice__")
  static void deleteSlice(PyList self, PyObject start, PyObject stop) {
    int from = SequenceOps.clip(start, self.size());
    int to = Math.max(SequenceOps.clip(stop, self.size()), from);
    self.replace(from, to, PyTuple.NO_ITEMS, 0);
  }
}
