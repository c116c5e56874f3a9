package krait.vm.modules;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyUnicode;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonModule;
import krait.vm.object.Warnings;
import krait.vm.op.ItemOps;

/** The built-in functions {@code map} and {@code filter}. */
@PythonModule("__builtin__")
public final class BuiltinMapFunctions {

  private BuiltinMapFunctions() {}

  @PythonMethod
  static PyObject map(PyObject[] args) {
    if (args.length < 2) {
      throw PyErrors.typeError("map() requires at least two args");
    }
    PyObject function = args[0];
    boolean plain = function == PyNone.NONE;
    if (plain) {
      Warnings.ofPython3("map(None, ...) not supported in 3.x; use list(...)");
    }
    if (args.length == 2) {
      return plain ? new PyList(listOf(args[1])) : mapOne(function, iterator(args, 1));
    }
    PyObject[] iterators = new PyObject[args.length - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = iterator(args, i + 1);
    }
    PyList result = new PyList();
    boolean[] ended = new boolean[iterators.length];
    while (true) {
      PyObject[] row = row(iterators, ended);
      if (row.length == 0) {
        return result;
      }
      result.add(plain ? new PyTuple(row) : function.call(row, Calls.NO_NAMES));
    }
  }

  private static PyObject[] listOf(PyObject iterable) {
    return Iterations.toList(iterable).toArray(PyTuple.NO_ITEMS);
  }

  private static PyObject mapOne(PyObject function, PyObject iterator) {
    PyList result = new PyList();
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      result.add(function.call1(item));
      item = Iterations.next(iterator);
    }
    return result;
  }

  private static PyObject iterator(PyObject[] args, int index) {
    PyObject iterator = plainIterator(args, index);
    Iterations.askForLength(args[index]);
    return iterator;
  }

  private static PyObject plainIterator(PyObject[] args, int index) {
    try {
      return Iterations.iterator(args[index]);
    } catch (PyException e) {
      if (e.matches(PyExc.TypeError)) {
        throw PyErrors.typeError("argument " + (index + 1) + " to map() must support iteration");
      }
      throw e;
    }
  }

  /** The next item of each iterator, None for those that have ended; empty when all have. */
  private static PyObject[] row(PyObject[] iterators, boolean[] ended) {
    PyObject[] row = new PyObject[iterators.length];
    boolean any = false;
    for (int i = 0; i < row.length; i++) {
      PyObject item = ended[i] ? null : Iterations.next(iterators[i]);
      ended[i] = item == null;
      any |= item != null;
      row[i] = item == null ? PyNone.NONE : item;
    }
    return any ? row : PyTuple.NO_ITEMS;
  }

  @PythonMethod(style = "UNPACKED")
  static PyObject filter(PyObject function, PyObject iterable) {
    if (iterable instanceof PyBaseString text) {
      return filterText(function, text);
    }
    PyList kept = new PyList();
    if (iterable instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        keep(function, ItemOps.getItem(tuple, PyInt.of(i)), kept);
      }
      return PyTuple.of(kept.toArray());
    }
    PyObject iterator = Iterations.iterator(iterable);
    Iterations.askForLength(iterable);
    PyObject item = Iterations.next(iterator);
    while (item != null) {
      keep(function, item, kept);
      item = Iterations.next(iterator);
    }
    return kept;
  }

  private static void keep(PyObject function, PyObject item, PyList kept) {
    boolean identity = function == PyNone.NONE || function == PyBool.TYPE;
    if (Conversions.isTrue(identity ? item : function.call1(item))) {
      kept.add(item);
    }
  }

  /** Filters by position, as a class derived from a string may say what its items are. */
  private static PyObject filterText(PyObject function, PyBaseString text) {
    if (function == PyNone.NONE && !text.type().isHeap()) {
      return text;
    }
    boolean bytes = text instanceof PyStr;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      PyObject item = ItemOps.getItem(text, PyInt.of(i));
      if (function == PyNone.NONE || Conversions.isTrue(function.call1(item))) {
        if (bytes ? !(item instanceof PyStr) : !(item instanceof PyUnicode)) {
          String name = bytes ? "str" : "unicode";
          throw PyErrors.typeError(
              "can't filter " + name + " to " + name + ": __getitem__ returned different type");
        }
        out.append(((PyBaseString) item).text());
      }
    }
    return bytes ? PyStr.of(out.toString()) : PyUnicode.of(out.toString());
  }
}
