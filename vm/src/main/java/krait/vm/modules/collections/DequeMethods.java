package krait.vm.modules.collections;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code collections.deque}. */
@PythonType("collections.deque")
public final class DequeMethods {

  private DequeMethods() {}

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    return new Deque(cls);
  }

  @PythonMethod(
      name = "__init__",
      keywords = "iterable maxlen",
      style = "KEYWORDS",
      errorName = "deque")
  static void init(Deque self, @Nullable PyObject iterable, @Nullable PyObject maximum) {
    long most = -1;
    if (maximum != null && maximum != PyNone.NONE) {
      most = Conversions.toLong(maximum);
      if (most < 0) {
        throw PyErrors.valueError("maxlen must be non-negative");
      }
    }
    self.setMaximum(most);
    self.clear();
    if (iterable != null) {
      extend(self, iterable);
    }
  }

  @PythonMethod
  static void append(Deque self, PyObject item) {
    self.append(item);
  }

  @PythonMethod(name = "appendleft")
  static void appendLeft(Deque self, PyObject item) {
    self.appendLeft(item);
  }

  private static PyObject source(Deque self, PyObject iterable) {
    boolean copied = iterable == self && FunctionRules.current().newerCollections();
    return Iterations.iterator(copied ? new PyList(self.toArray()) : iterable);
  }

  @PythonMethod
  static void extend(Deque self, PyObject iterable) {
    PyObject iterator = source(self, iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      self.append(item);
      item = Iterations.next(iterator);
    }
  }

  @PythonMethod(name = "extendleft")
  static void extendLeft(Deque self, PyObject iterable) {
    PyObject iterator = source(self, iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      self.appendLeft(item);
      item = Iterations.next(iterator);
    }
  }

  @PythonMethod(name = "__iadd__", style = "SEQUENCE", since = "2.7")
  static PyObject extendInPlace(Deque self, PyObject iterable) {
    extend(self, iterable);
    return self;
  }

  private static void checkFilled(Deque self) {
    if (self.size() == 0) {
      throw PyErrors.indexError("pop from an empty deque");
    }
  }

  @PythonMethod
  static PyObject pop(Deque self) {
    checkFilled(self);
    return self.removeLast();
  }

  @PythonMethod(name = "popleft")
  static PyObject popLeft(Deque self) {
    checkFilled(self);
    return self.removeFirst();
  }

  @PythonMethod
  static void clear(Deque self) {
    self.clear();
  }

  @PythonMethod(style = "PARSED")
  static void rotate(Deque self, @Nullable PyObject steps) {
    self.rotate(steps == null ? 1 : Conversions.toLong(steps));
  }

  @PythonMethod
  static void remove(Deque self, PyObject item) {
    int size = self.size();
    for (int i = 0; i < size; i++) {
      boolean equal = Comparisons.equal(self.get(i), item);
      if (self.size() != size) {
        throw PyErrors.indexError("deque mutated during remove().");
      }
      if (equal) {
        self.remove(i);
        return;
      }
    }
    throw PyErrors.valueError("deque.remove(x): x not in deque");
  }

  @PythonMethod(since = "2.7")
  static long count(Deque self, PyObject item) {
    long count = 0;
    int changes = self.changes();
    for (int i = 0; i < self.size(); i++) {
      count += Comparisons.equal(self.get(i), item) ? 1 : 0;
      if (changes != self.changes()) {
        throw PyErrors.runtimeError("deque mutated during iteration");
      }
    }
    return count;
  }

  @PythonMethod(since = "2.7")
  static void reverse(Deque self) {
    PyObject[] items = self.toArray();
    for (int i = 0; i < items.length; i++) {
      self.set(items.length - 1 - i, items[i]);
    }
  }

  @PythonGetter(name = "maxlen", since = "2.7")
  static PyObject maximum(Deque self) {
    return self.maximum() < 0 ? PyNone.NONE : PyInt.of(self.maximum());
  }

  @PythonMethod(name = "__len__")
  static long length(Deque self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(Deque self) {
    return new DequeIterator(self, false);
  }

  @PythonMethod(name = "__reversed__")
  static PyObject reversed(Deque self) {
    return new DequeIterator(self, true);
  }

  private static int index(Deque self, PyObject key) {
    if (!Conversions.isIndex(key)) {
      throw PyErrors.typeError("sequence index must be integer, not '" + key.type().name() + "'");
    }
    long index = Conversions.toIndex(key);
    index += index < 0 ? self.size() : 0;
    if (index < 0 || index >= self.size()) {
      throw PyErrors.indexError("deque index out of range");
    }
    return (int) index;
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(Deque self, PyObject key) {
    return self.get(index(self, key));
  }

  @PythonMethod(name = "__setitem__")
  static void setItem(Deque self, PyObject key, PyObject item) {
    self.set(index(self, key), item);
  }

  @PythonMethod(name = "__delitem__")
  static void deleteItem(Deque self, PyObject key) {
    self.remove(index(self, key));
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    return left instanceof Deque a && right instanceof Deque b
        ? Comparisons.rich(new PyList(a.toArray()), new PyList(b.toArray()), op)
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__repr__")
  static String repr(Deque self) {
    ThreadState state = ThreadState.current();
    if (!state.enterRepr(self, "")) {
      return "[...]";
    }
    try {
      String items = Texts.repr(new PyList(self.toArray()));
      return "deque(" + items + (self.maximum() < 0 ? ")" : ", maxlen=" + self.maximum() + ")");
    } finally {
      state.leaveRepr();
    }
  }

  @PythonMethod(name = "__copy__")
  static PyObject copy(Deque self) {
    return self.maximum() < 0
        ? self.type().call1(self)
        : self.type().call2(self, PyInt.of(self.maximum()));
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(Deque self) {
    PyObject dict = Attributes.find(self, PyStr.of("__dict__"));
    PyObject items = new PyList(self.toArray());
    boolean bounded = self.maximum() >= 0;
    if (dict == null) {
      return new PyTuple(
          self.type(), bounded ? new PyTuple(items, PyInt.of(self.maximum())) : new PyTuple(items));
    }
    PyObject most = bounded ? PyInt.of(self.maximum()) : PyNone.NONE;
    return new PyTuple(self.type(), new PyTuple(items, most), dict);
  }
}
