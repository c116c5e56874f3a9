package krait.vm.op;

import java.util.Arrays;
import krait.opcode.Opcode;
import krait.vm.object.Attributes;
import krait.vm.object.Iterations;
import krait.vm.object.PyCell;
import krait.vm.object.PyClassObj;
import krait.vm.object.PyCode;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyFrame;
import krait.vm.object.PyFunction;
import krait.vm.object.PyList;
import krait.vm.object.PyObject;
import krait.vm.object.PySet;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.ThreadState;

/** Displays, functions, classes, and taking sequences apart. */
public final class BuildOps {

  private static final PyStr METACLASS = PyStr.internStatic("__metaclass__");
  private static final PyStr CLASS = PyStr.internStatic("__class__");

  private BuildOps() {}

  /** A tuple of the items on the stack from an index on. */
  @Executes(Opcode.BUILD_TUPLE)
  public static PyObject tuple(PyObject[] stack, int from, int count) {
    return count == 0 ? PyTuple.EMPTY : new PyTuple(Arrays.copyOfRange(stack, from, from + count));
  }

  /** A list of the items on the stack from an index on. */
  @Executes(Opcode.BUILD_LIST)
  public static PyObject list(PyObject[] stack, int from, int count) {
    return count == 0 ? new PyList() : new PyList(Arrays.copyOfRange(stack, from, from + count));
  }

  /** A set of the items on the stack from an index on. */
  @Executes(Opcode.BUILD_SET)
  public static PyObject set(PyObject[] stack, int from, int count) {
    PySet set = new PySet();
    for (int i = from; i < from + count; i++) {
      set.add(stack[i]);
    }
    return set;
  }

  /** A function. */
  @Executes(Opcode.MAKE_FUNCTION)
  public static PyObject function(PyFrame frame, PyObject[] defaults, PyObject code) {
    return closure(frame, defaults, PyTuple.EMPTY, code);
  }

  /** A function with free variables. */
  @Executes(Opcode.MAKE_CLOSURE)
  public static PyObject closure(
      PyFrame frame, PyObject[] defaults, PyObject cells, PyObject code) {
    if (!(cells instanceof PyTuple tuple)) {
      throw PyErrors.systemError("expected tuple for closure, got '" + cells.type().name() + "'");
    }
    if (!(code instanceof PyCode body) || body.source().freevars().size() != tuple.size()) {
      throw PyErrors.badInternalCall();
    }
    PyCell[] closure = new PyCell[tuple.size()];
    for (int i = 0; i < closure.length; i++) {
      if (!(tuple.get(i) instanceof PyCell cell)) {
        throw PyErrors.badInternalCall();
      }
      closure[i] = cell;
    }
    return new PyFunction(
        ThreadState.current().interpreter(), body, frame.globals(), defaults, closure);
  }

  /** Appends to the list of a list display. */
  @Executes(Opcode.LIST_APPEND)
  public static void append(PyObject list, PyObject item) {
    if (!(list instanceof PyList items)) {
      throw PyErrors.badInternalCall();
    }
    items.add(item);
  }

  /** Adds to the set of a set display. */
  @Executes(Opcode.SET_ADD)
  public static void add(PyObject set, PyObject item) {
    if (!(set instanceof PySet items)) {
      throw PyErrors.badInternalCall();
    }
    items.add(item);
  }

  /** Adds to the dictionary of a dictionary display. */
  @Executes(Opcode.MAP_ADD)
  public static void put(PyObject map, PyObject key, PyObject value) {
    if (!(map instanceof PyDict items)) {
      throw PyErrors.badInternalCall();
    }
    items.put(key, value);
  }

  /** A class: of the metaclass that the body, the first base or the globals name. */
  @Executes(Opcode.BUILD_CLASS)
  public static PyObject buildClass(
      PyFrame frame, PyObject name, PyObject bases, PyObject methods) {
    PyObject metaclass = metaclass(frame, bases, methods);
    try {
      return metaclass.call3(name, bases, methods);
    } catch (PyException e) {
      if (e.excType() == PyExc.TypeError && e.value() instanceof PyStr message) {
        throw new PyException(
            PyExc.TypeError,
            PyStr.of("Error when calling the metaclass bases\n    " + message),
            e.traceback());
      }
      throw e;
    }
  }

  private static PyObject metaclass(PyFrame frame, PyObject bases, PyObject methods) {
    PyObject named = methods instanceof PyDict names ? names.getStr(METACLASS) : null;
    if (named != null) {
      return named;
    }
    if (bases instanceof PyTuple tuple && tuple.size() > 0) {
      PyObject first = tuple.get(0);
      PyObject cls = Attributes.find(first, CLASS);
      return cls == null ? first.type() : cls;
    }
    PyObject global = frame.globals().getStr(METACLASS);
    return global == null ? PyClassObj.TYPE : global;
  }

  /**
   * Takes an iterable of just so many items apart, the first item on top.
   *
   * @param at where on the stack the last item goes
   */
  @Executes(Opcode.UNPACK_SEQUENCE)
  public static void unpack(PyObject sequence, PyObject[] stack, int at, int count) {
    PyObject[] items = items(sequence, count);
    for (int i = 0; i < count; i++) {
      stack[at + count - 1 - i] = items[i];
    }
  }

  /**
   * Takes an iterable of just so many items apart, into variables.
   *
   * @param places where the items go: numbers from an index on, as far apart as the step says
   */
  public static void unpackTo(
      PyObject sequence, PyObject[] variables, int[] places, int from, int step, int count) {
    PyObject[] items = items(sequence, count);
    for (int i = 0; i < count; i++) {
      variables[places[from + i * step]] = items[i];
    }
  }

  private static PyObject[] items(PyObject sequence, int count) {
    PyObject[] items;
    int size;
    if (sequence.getClass() == PyTuple.class) {
      items = ((PyTuple) sequence).items();
      size = items.length;
    } else if (sequence.getClass() == PyList.class) {
      items = ((PyList) sequence).array();
      size = ((PyList) sequence).size();
    } else {
      items = take(sequence, count);
      size = items.length;
    }
    if (size != count) {
      throw wrongSize(size, count);
    }
    return items;
  }

  private static PyException wrongSize(int size, int count) {
    return PyErrors.valueError(
        size > count
            ? "too many values to unpack"
            : "need more than " + size + " value" + (size == 1 ? "" : "s") + " to unpack");
  }

  private static PyObject[] take(PyObject iterable, int count) {
    PyObject iterator = Iterations.iterator(iterable);
    PyObject[] items = new PyObject[count];
    for (int i = 0; i < count; i++) {
      PyObject item = Iterations.next(iterator);
      if (item == null) {
        throw wrongSize(i, count);
      }
      items[i] = item;
    }
    if (Iterations.next(iterator) != null) {
      throw wrongSize(count + 1, count);
    }
    return items;
  }
}
