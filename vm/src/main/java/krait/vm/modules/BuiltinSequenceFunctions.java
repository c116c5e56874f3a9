package krait.vm.modules;

import krait.vm.methods.CallableIterator;
import krait.vm.methods.Sorting;
import krait.vm.object.Calls;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyIterator;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Slot;
import krait.vm.object.Warnings;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/** Built-in functions over iterables. */
@PythonModule("__builtin__")
public final class BuiltinSequenceFunctions {

  private BuiltinSequenceFunctions() {}

  @PythonMethod(style = "UNPACKED")
  static PyObject iter(PyObject object, @Nullable PyObject sentinel) {
    if (sentinel == null) {
      return Iterations.iterator(object);
    }
    if (!Calls.isCallable(object)) {
      throw PyErrors.typeError("iter(v, w): v must be callable");
    }
    return new CallableIterator(object, sentinel);
  }

  @PythonMethod(style = "UNPACKED", since = "2.6")
  static PyObject next(PyObject iterator, @Nullable PyObject otherwise) {
    if (!(iterator instanceof PyIterator) && iterator.type().slot(Slot.NEXT) == null) {
      throw PyErrors.typeError(iterator.type().name() + " object is not an iterator");
    }
    PyObject item = Iterations.next(iterator);
    if (item != null) {
      return item;
    }
    if (otherwise == null) {
      throw PyErrors.stopIteration();
    }
    return otherwise;
  }

  @PythonMethod
  static boolean all(PyObject iterable) {
    PyObject iterator = Iterations.iterator(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      if (!Conversions.isTrue(item)) {
        return false;
      }
      item = Iterations.next(iterator);
    }
    return true;
  }

  @PythonMethod
  static boolean any(PyObject iterable) {
    PyObject iterator = Iterations.iterator(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      if (Conversions.isTrue(item)) {
        return true;
      }
      item = Iterations.next(iterator);
    }
    return false;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject sum(PyObject iterable, @Nullable PyObject start) {
    if (start instanceof PyBaseString) {
      throw PyErrors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    PyObject total = start == null ? PyInt.ZERO : start;
    PyObject iterator = Iterations.iterator(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      total = NumberOps.add(total, item);
      item = Iterations.next(iterator);
    }
    return total;
  }

  /** Combines the items of an iterable two by two. */
  @PythonMethod(style = "UNPACKED")
  static PyObject reduce(PyObject function, PyObject iterable, @Nullable PyObject start) {
    Warnings.ofPython3("reduce() not supported in 3.x; use functools.reduce()");
    return reduced(function, iterable, start);
  }

  /** {@code reduce}, which {@code functools} has too. */
  public static PyObject reduced(PyObject function, PyObject iterable, @Nullable PyObject start) {
    if (iterable.type().slot(Slot.ITER) == null && iterable.type().slot(Slot.GETITEM) == null) {
      throw PyErrors.typeError("reduce() arg 2 must support iteration");
    }
    PyObject iterator = Iterations.iterator(iterable);
    PyObject total = start == null ? Iterations.next(iterator) : start;
    if (total == null) {
      throw PyErrors.typeError("reduce() of empty sequence with no initial value");
    }
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      total = function.call2(total, item);
      item = Iterations.next(iterator);
    }
    return total;
  }

  @PythonMethod
  static PyObject min(PyObject[] args, PyStr[] names) {
    return extreme("min", Comparisons.LT, args, names);
  }

  @PythonMethod
  static PyObject max(PyObject[] args, PyStr[] names) {
    return extreme("max", Comparisons.GT, args, names);
  }

  private static PyObject extreme(String function, int op, PyObject[] args, PyStr[] names) {
    int positional = args.length - names.length;
    PyObject key = null;
    if (names.length > 0) {
      if (names.length > 1 || !names[0].text().equals("key")) {
        throw PyErrors.typeError(function + "() got an unexpected keyword argument");
      }
      key = args[positional];
    }
    if (positional == 0) {
      throw PyErrors.typeError(function + " expected 1 arguments, got 0");
    }
    PyObject source =
        positional > 1 ? new PyTuple(java.util.Arrays.copyOf(args, positional)) : args[0];
    PyObject iterator = Iterations.iterator(source);
    PyObject best = null;
    PyObject bestKey = null;
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      PyObject itemKey = key == null ? item : key.call1(item);
      if (best == null || bestKey == null || Comparisons.holds(itemKey, bestKey, op)) {
        best = item;
        bestKey = itemKey;
      }
      item = Iterations.next(iterator);
    }
    if (best == null) {
      throw PyErrors.valueError(function + "() arg is an empty sequence");
    }
    return best;
  }

  @PythonMethod(keywords = "iterable cmp key reverse")
  static PyObject sorted(
      PyObject iterable,
      @Nullable PyObject cmp,
      @Nullable PyObject key,
      @Nullable PyObject reverse) {
    PyList list = new PyList(Iterations.toList(iterable).toArray(PyTuple.NO_ITEMS));
    boolean backwards = reverse != null && Conversions.toInt(reverse) != 0;
    Sorting.sort(list, cmp, key, backwards);
    return list;
  }

  @PythonMethod
  static PyObject zip(PyObject[] args) {
    for (PyObject arg : args) {
      Iterations.askForLength(arg);
    }
    PyObject[] iterators = new PyObject[args.length];
    for (int i = 0; i < args.length; i++) {
      try {
        iterators[i] = Iterations.iterator(args[i]);
      } catch (PyException e) {
        if (e.matches(PyExc.TypeError)) {
          throw PyErrors.typeError("zip argument #" + (i + 1) + " must support iteration");
        }
        throw e;
      }
    }
    PyList result = new PyList();
    while (args.length > 0) {
      PyObject[] row = new PyObject[args.length];
      for (int i = 0; i < row.length; i++) {
        PyObject item = Iterations.next(iterators[i]);
        if (item == null) {
          return result;
        }
        row[i] = item;
      }
      result.add(new PyTuple(row));
    }
    return result;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject range(PyObject first, @Nullable PyObject second, @Nullable PyObject third) {
    PyObject start = second == null ? PyInt.ZERO : Ranges.bound(first, "range", "start");
    PyObject stop = Ranges.bound(second == null ? first : second, "range", "end");
    PyObject step = third == null ? PyInt.ONE : Ranges.bound(third, "range", "step");
    return Ranges.list(start, stop, step);
  }
}
