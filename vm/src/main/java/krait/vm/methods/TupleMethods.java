package krait.vm.methods;

import java.util.Arrays;
import krait.vm.object.ArrayIterator;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.ThreadState;
import krait.vm.object.TypeRules;
import org.jspecify.annotations.Nullable;

/** {@code tuple}. */
@PythonType("tuple")
public final class TupleMethods {

  private TupleMethods() {}

  @PythonNew(name = "__new__", keywords = "sequence", errorName = "tuple")
  static PyObject create(PyType cls, @Nullable PyObject sequence) {
    if (cls == PyTuple.TYPE) {
      return sequence == null
          ? PyTuple.EMPTY
          : sequence.getClass() == PyTuple.class
              ? sequence
              : PyTuple.of(Iterations.toTupleItems(sequence));
    }
    return new PyTuple.Derived(
        cls, sequence == null ? PyTuple.NO_ITEMS : Iterations.toTupleItems(sequence));
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyTuple self) {
    if (self.size() == 0) {
      return "()";
    }
    ThreadState state = ThreadState.current();
    if (!state.enterRepr(self, " while getting the repr of a tuple")) {
      return "(...)";
    }
    try {
      StringBuilder out = new StringBuilder("(");
      SequenceOps.appendReprs(out, self.items(), self.size());
      return out.append(self.size() == 1 ? ",)" : ")").toString();
    } finally {
      state.leaveRepr();
    }
  }

  @PythonMethod(name = "__hash__")
  static long hash(PyTuple self) {
    return self.hash();
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    return left instanceof PyTuple a && right instanceof PyTuple b
        ? SequenceOps.compare(a.items(), a.size(), b.items(), b.size(), op)
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__len__")
  static long length(PyTuple self) {
    return self.size();
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyTuple self) {
    return new ArrayIterator(ArrayIterator.TUPLE_TYPE, self.items());
  }

  @PythonMethod(name = "__contains__")
  static boolean contains(PyTuple self, PyObject item) {
    return SequenceOps.contains(self.items(), self.size(), item);
  }

  @PythonMethod(name = "__getitem__")
  static PyObject getItem(PyTuple self, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.of(self.size());
      if (range.count() == self.size() && range.step() == 1 && self.getClass() == PyTuple.class) {
        return self;
      }
      return PyTuple.of(SequenceOps.slice(self.items(), range));
    }
    return self.get(SequenceOps.index(self.size(), key, "tuple"));
  }

  @PythonMethod(name = "__getslice__")
  static PyObject getSlice(PyTuple self, PyObject start, PyObject stop) {
    int from = SequenceOps.clip(start, self.size());
    int to = Math.max(SequenceOps.clip(stop, self.size()), from);
    if (from == 0 && to == self.size() && self.getClass() == PyTuple.class) {
      return self;
    }
    return PyTuple.of(Arrays.copyOfRange(self.items(), from, to));
  }

  @PythonMethod(name = "__add__", style = "SEQUENCE")
  static PyObject add(PyTuple self, PyObject other) {
    if (!(other instanceof PyTuple that)) {
      throw PyErrors.typeError(
          "can only concatenate tuple (not \"" + other.type().name() + "\") to tuple");
    }
    PyObject[] joined = Arrays.copyOf(self.items(), self.size() + that.size());
    System.arraycopy(that.items(), 0, joined, self.size(), that.size());
    return PyTuple.of(joined);
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__", style = "SEQUENCE")
  static PyObject repeat(PyObject left, PyObject right) {
    PyTuple self = (PyTuple) (left instanceof PyTuple ? left : right);
    PyObject count = left instanceof PyTuple ? right : left;
    boolean exact = self.getClass() == PyTuple.class;
    if (exact && (self.size() == 0 || Conversions.toIndexOverflowing(count) == 1)) {
      return self;
    }
    return PyTuple.of(
        SequenceOps.repeat(self.items(), self.size(), Conversions.toIndexOverflowing(count)));
  }

  @PythonMethod(name = "__sizeof__", since = "2.6", until = "2.6")
  static long sizeof(PyTuple self) {
    return SizeMethods.sizeof(self);
  }

  @PythonMethod(name = "__getnewargs__")
  static PyObject getNewArgs(PyTuple self) {
    return new PyTuple(PyTuple.of(self.items()));
  }

  @PythonMethod(since = "2.6")
  static long index(
      PyTuple self, PyObject item, @Nullable PyObject start, @Nullable PyObject stop) {
    int from = start == null ? 0 : SequenceOps.bound(start, self.size());
    int to = stop == null ? self.size() : SequenceOps.bound(stop, self.size());
    int at = SequenceOps.indexOf(self.items(), item, from, to);
    if (at < 0) {
      throw PyErrors.valueError(TypeRules.current().missingFromTuple());
    }
    return at;
  }

  @PythonMethod(since = "2.6")
  static long count(PyTuple self, PyObject item) {
    return SequenceOps.count(self.items(), self.size(), item);
  }
}
