package krait.vm.methods;

import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.HashTable;
import krait.vm.object.Iterations;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.TableIterator;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeRules;

/** {@code set} and {@code frozenset}: what both have. */
@PythonType({"set", "frozenset"})
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SetMethods {

  private SetMethods() {}

  /** Adds all items of an iterable. */
  static void addAll(PySet set, PyObject iterable) {
    if (iterable instanceof PySet other) {
      set.merge(other);
    } else if (iterable.getClass() == PyDict.class) {
      set.mergeKeys((PyDict) iterable);
    } else {
      PyObject iterator = Iterations.iterator(iterable);
      PyObject item = Iterations.next(iterator);
      while (item != null) {
        set.add(item);
        item = Iterations.next(iterator);
      }
    }
  }

  /** A set of the items of an iterable; the object itself if it is a set. */
  static PySet asSet(PyObject iterable) {
    if (iterable instanceof PySet set) {
      return set;
    }
    PySet set = new PySet();
    addAll(set, iterable);
    return set;
  }

  /** An empty set of the same kind, as results of operators are. */
  private static PySet empty(PySet self) {
    PyType base = self.isFrozen() ? PySet.FROZEN_TYPE : PySet.TYPE;
    return self.type() == base ? new PySet(base) : new PySet.Derived(self.type());
  }

  static PySet copyOf(PySet self) {
    PySet copy = empty(self);
    copy.merge(self);
    return copy;
  }

  @PythonMethod(name = "__len__")
  static long length(PySet self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PySet self) {
    return new TableIterator(TableIterator.SET_TYPE, self);
  }

  @PythonMethod(name = "__contains__", style = "PLAIN")
  static boolean contains(PySet self, PyObject item) {
    if (!(item instanceof PySet set) || set.isFrozen()) {
      return self.find(item) >= 0;
    }
    if (set.type().isHeap()) {
      try {
        return self.find(set) >= 0;
      } catch (PyException e) {
        passUnlessUnhashable(e);
      }
    }
    return self.find(frozen(set)) >= 0;
  }

  /** Removes an item, and says whether there was one. */
  static boolean remove(PySet self, PyObject item) {
    if (!(item instanceof PySet set) || set.isFrozen()) {
      return self.remove(item);
    }
    if (set.type().isHeap()) {
      try {
        return self.remove(set);
      } catch (PyException e) {
        passUnlessUnhashable(e);
      }
    }
    return self.remove(frozen(set));
  }

  private static void passUnlessUnhashable(PyException e) {
    if (!e.matches(PyExc.TypeError)) {
      throw e;
    }
  }

  /** What stands for a set without a hash in a search: the frozenset that equals it. */
  private static PySet frozen(PySet set) {
    PySet frozen = new PySet(PySet.FROZEN_TYPE);
    frozen.merge(set);
    return frozen;
  }

  @PythonMethod(name = "__repr__")
  static String repr(PySet self) {
    ThreadState state = ThreadState.current();
    if (!state.enterRepr(self, "")) {
      return self.type().name() + "(...)";
    }
    try {
      StringBuilder out = new StringBuilder(self.type().name()).append("([");
      PyObject[] items = self.keyArray();
      SequenceOps.appendReprs(out, items, items.length);
      return out.append("])").toString();
    } finally {
      state.leaveRepr();
    }
  }

  @PythonMethod(name = "__cmp__")
  static PyObject compareOrder(PySet self, PyObject other) {
    throw PyErrors.typeError("cannot compare sets using cmp()");
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    PySet a = (PySet) left;
    if (!(right instanceof PySet b)) {
      if (!TypeRules.current().setsCompareWithSets()) {
        return PyNone.NOT_IMPLEMENTED;
      }
      if (op == Comparisons.EQ || op == Comparisons.NE) {
        return PyBool.of(op == Comparisons.NE);
      }
      throw PyErrors.typeError("can only compare to a set");
    }
    return PyBool.of(
        switch (op) {
          case Comparisons.EQ -> a.size() == b.size() && isSubset(a, b);
          case Comparisons.NE -> a.size() != b.size() || !isSubset(a, b);
          case Comparisons.LE -> isSubset(a, b);
          case Comparisons.GE -> isSubset(b, a);
          case Comparisons.LT -> a.size() < b.size() && isSubset(a, b);
          default -> a.size() > b.size() && isSubset(b, a);
        });
  }

  private static boolean isSubset(PySet a, PySet b) {
    if (a.size() > b.size()) {
      return false;
    }
    for (PyObject item : a.keyArray()) {
      if (b.find(item) < 0) {
        return false;
      }
    }
    return true;
  }

  @PythonMethod
  static boolean issubset(PySet self, PyObject other) {
    return isSubset(self, asSet(other));
  }

  @PythonMethod
  static boolean issuperset(PySet self, PyObject other) {
    return isSubset(asSet(other), self);
  }

  @PythonMethod(since = "2.6")
  static boolean isdisjoint(PySet self, PyObject other) {
    PyObject iterator = Iterations.iterator(other);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      if (self.find(item) >= 0) {
        return false;
      }
      item = Iterations.next(iterator);
    }
    return true;
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(PySet self) {
    PyObject dict = Attributes.find(self, PyStr.of("__dict__"));
    return new PyTuple(
        self.type(), new PyTuple(new PyList(self.keyArray())), dict == null ? PyNone.NONE : dict);
  }

  @PythonMethod
  static PyObject copy(PySet self) {
    return self.type() == PySet.FROZEN_TYPE ? self : copyOf(self);
  }

  @PythonMethod
  static PyObject union(PySet self, PyObject[] others) {
    PySet result = copyOf(self);
    for (PyObject other : others) {
      addAll(result, other);
    }
    return result;
  }

  @PythonMethod
  static PyObject intersection(PySet self, PyObject[] others) {
    PySet result = others.length == 0 ? copyOf(self) : self;
    for (PyObject other : others) {
      result = meet(result, other);
    }
    return result;
  }

  /** The items that are in both. */
  static PySet meet(PySet self, PyObject other) {
    PySet result = empty(self);
    if (other == self) {
      return copyOf(self);
    }
    if (other instanceof PySet set) {
      boolean selfSmaller = set.size() > self.size();
      result.addWhere(selfSmaller ? self : set, selfSmaller ? set : self, true);
      return result;
    }
    PyObject iterator = Iterations.iterator(other);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      if (self.find(item) >= 0) {
        result.add(item);
      }
      item = Iterations.next(iterator);
    }
    return result;
  }

  @PythonMethod
  static PyObject difference(PySet self, PyObject[] others) {
    PySet result = others.length == 0 ? copyOf(self) : without(self, others[0]);
    for (int i = 1; i < others.length; i++) {
      removeAll(result, others[i]);
    }
    return result;
  }

  /** The items that are not in another. */
  static PySet without(PySet self, PyObject other) {
    if (other instanceof PySet || other.getClass() == PyDict.class) {
      PySet result = empty(self);
      result.addWhere(self, (HashTable) other, false);
      return result;
    }
    PySet result = copyOf(self);
    removeAll(result, other);
    return result;
  }

  /** Removes the items of an iterable. */
  static void removeAll(PySet self, PyObject other) {
    if (other == self) {
      self.clear();
      return;
    }
    PyObject iterator = Iterations.iterator(other);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      self.remove(item);
      item = Iterations.next(iterator);
    }
    self.dropRemoved();
  }

  @PythonMethod(name = "symmetric_difference")
  static PyObject symmetricDifference(PySet self, PyObject other) {
    PySet result = empty(self);
    addAll(result, other);
    result.toggle(self);
    return result;
  }
}
