package krait.vm.modules;

import java.util.ArrayList;
import java.util.List;
import krait.marshal.MarshalReader;
import krait.marshal.TypeCode;
import krait.vm.methods.CodeCreation;
import krait.vm.object.InterpreterState;
import krait.vm.object.PyBool;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Reads values as {@code marshal.load} does, with CPython's tolerance of numbers that are cut off
 * and with its complaints. {@link MarshalReader} is the strict reader of files.
 */
final class MarshalInput {

  private final InterpreterState interpreter;
  private final MarshalScalars scalars;
  private final List<PyStr> strings = new ArrayList<>();
  private int depth;

  MarshalInput(InterpreterState interpreter, MarshalScalars.Bytes source) {
    this.interpreter = interpreter;
    this.scalars = new MarshalScalars(source, ModuleRules.of(interpreter).marshalExplains());
  }

  /** The next value. */
  PyObject read() {
    return required("object");
  }

  private PyObject required(String within) {
    PyObject value = next();
    if (value == null) {
      String place = scalars.explains() ? " for " + within : "";
      throw PyErrors.typeError("NULL object in marshal data" + place);
    }
    return value;
  }

  /** The next value, or null for the mark that ends a dictionary. */
  private @Nullable PyObject next() {
    int type = scalars.read();
    if (depth >= MarshalReader.MAX_DEPTH) {
      throw PyErrors.valueError("recursion limit exceeded");
    }
    depth++;
    try {
      return value(type);
    } finally {
      depth--;
    }
  }

  private @Nullable PyObject value(int type) {
    return switch (type) {
      case TypeCode.NULL -> null;
      case TypeCode.NONE -> PyNone.NONE;
      case TypeCode.STOPITER -> PyExc.StopIteration;
      case TypeCode.ELLIPSIS -> PyNone.ELLIPSIS;
      case TypeCode.FALSE -> PyBool.FALSE;
      case TypeCode.TRUE -> PyBool.TRUE;
      case TypeCode.INT -> PyInt.of(scalars.readInt());
      case TypeCode.INT64 -> PyInt.of(scalars.readInt64());
      case TypeCode.STRING -> string();
      case TypeCode.INTERNED -> internedString();
      case TypeCode.STRINGREF -> knownString();
      case TypeCode.TUPLE -> PyTuple.of(items("tuple"));
      case TypeCode.LIST -> new PyList(items("list"));
      case TypeCode.SET -> set(new PySet(PySet.TYPE));
      case TypeCode.FROZENSET -> set(new PySet(PySet.FROZEN_TYPE));
      case TypeCode.DICT -> dict();
      case TypeCode.CODE -> code();
      default -> scalars.value(type);
    };
  }

  private PyStr string() {
    String text = scalars.readString("string");
    return text.isEmpty() ? PyStr.EMPTY : new PyStr(text);
  }

  private PyStr internedString() {
    PyStr text = interpreter.intern(string());
    strings.add(text);
    return text;
  }

  private PyStr knownString() {
    long index = scalars.readInt();
    if (index < 0 || index >= strings.size()) {
      throw scalars.bad("string ref out of range");
    }
    return strings.get((int) index);
  }

  private PyObject[] items(String within) {
    long count = scalars.readSize(within);
    List<PyObject> items = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      items.add(required(within));
    }
    return items.toArray(PyTuple.NO_ITEMS);
  }

  private PySet set(PySet set) {
    long count = scalars.readSize("set");
    for (long i = 0; i < count; i++) {
      set.add(required("set"));
    }
    return set;
  }

  /**
   * A dictionary. What goes wrong with an entry is raised at its end, if nothing else goes wrong
   * until then.
   */
  private PyDict dict() {
    PyDict dict = new PyDict();
    PyException wrong = null;
    for (PyObject key = next(); key != null; key = next()) {
      try {
        PyObject value = next();
        if (value != null) {
          dict.put(key, value);
        }
      } catch (PyException e) {
        wrong = e;
      }
    }
    if (wrong != null) {
      throw wrong;
    }
    return dict;
  }

  private PyObject code() {
    int[] numbers = new int[4];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) scalars.readInt();
    }
    PyObject[] parts = new PyObject[8];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = required("object");
    }
    int line = (int) scalars.readInt();
    PyObject lines = required("object");
    if (numbers[0] < 0 || numbers[1] < 0) {
      throw impossible();
    }
    return new CodeCreation(
            numbers[0],
            numbers[1],
            numbers[2],
            numbers[3],
            text(parts[0]),
            tuple(parts[1]),
            tuple(parts[2]),
            tuple(parts[3]),
            tuple(parts[4]),
            tuple(parts[5]),
            text(parts[6]),
            text(parts[7]),
            line,
            text(lines))
        .create(interpreter);
  }

  private PyException impossible() {
    String line = ModuleRules.of(interpreter).internalCall();
    return PyErrors.systemError(line + ": bad argument to internal function");
  }

  private PyStr text(PyObject value) {
    if (value instanceof PyStr text) {
      return text;
    }
    throw impossible();
  }

  private PyTuple tuple(PyObject value) {
    if (value instanceof PyTuple tuple) {
      return tuple;
    }
    throw impossible();
  }
}
