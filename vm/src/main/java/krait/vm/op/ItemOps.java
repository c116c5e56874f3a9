package krait.vm.op;

import krait.opcode.Opcode;
import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.MethodSpec;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyMethodDescr;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PySlice;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.Slot;
import krait.vm.object.TypeRules;
import krait.vm.object.Warnings;
import org.jspecify.annotations.Nullable;

/** Items and slices. */
public final class ItemOps {

  private ItemOps() {}

  /** The item of a container under an index or key. */
  @Executes(Opcode.BINARY_SUBSCR)
  public static PyObject getItem(PyObject container, PyObject key) {
    Class<?> kind = container.getClass();
    if (key.getClass() == PyInt.class) {
      long index = ((PyInt) key).value();
      if (kind == PyList.class) {
        PyList list = (PyList) container;
        index += index < 0 ? list.size() : 0;
        if (index >= 0 && index < list.size()) {
          return list.get((int) index);
        }
      } else if (kind == PyTuple.class) {
        PyTuple tuple = (PyTuple) container;
        index += index < 0 ? tuple.size() : 0;
        if (index >= 0 && index < tuple.size()) {
          return tuple.get((int) index);
        }
      } else if (kind == PyStr.class) {
        String text = ((PyStr) container).text();
        index += index < 0 ? text.length() : 0;
        if (index >= 0 && index < text.length()) {
          return PyStr.of(text.charAt((int) index));
        }
      }
    }
    if (kind == PyDict.class) {
      PyObject value = ((PyDict) container).get(key);
      if (value != null) {
        return value;
      }
    }
    return getBySlot(container, key);
  }

  private static PyObject getBySlot(PyObject container, PyObject key) {
    PyObject method = container.type().slot(Slot.GETITEM);
    if (method == null) {
      TypeRules rules = TypeRules.current();
      boolean indexed = hasSequenceMethods(container.type()) && Conversions.isIndex(key);
      throw PyErrors.typeError(
          "'"
              + container.type().name()
              + "' object "
              + (indexed ? rules.notIndexable() : rules.notSubscriptable()));
    }
    if (method instanceof PyMethodDescr builtin
        && builtin.spec().style() == MethodSpec.Style.SEQUENCE) {
      if (!Conversions.isIndex(key)) {
        throw PyErrors.typeError("sequence index must be integer, not '" + key.type().name() + "'");
      }
      // An index over 64 bits is an IndexError here, and an OverflowError where the method is
      // called.
      return Calls.invoke(method, container, PyInt.of(Conversions.toIndex(key)));
    }
    return Calls.invoke(method, container, key);
  }

  /** Whether a type is some kind of sequence to CPython; all classes made in Python are. */
  private static boolean hasSequenceMethods(PyType type) {
    return type.isHeap()
        || type.slot(Slot.LEN) != null
        || type.slot(Slot.CONTAINS) != null
        || type.slot(Slot.GETITEM) != null;
  }

  /** Stores an item under an index or key. */
  @Executes(Opcode.STORE_SUBSCR)
  public static void storeItem(PyObject value, PyObject container, PyObject key) {
    setItem(container, key, value);
  }

  /** Stores an item under an index or key. */
  public static void setItem(PyObject container, PyObject key, PyObject value) {
    if (container.getClass() == PyList.class && key.getClass() == PyInt.class) {
      PyList list = (PyList) container;
      long index = ((PyInt) key).value();
      index += index < 0 ? list.size() : 0;
      if (index >= 0 && index < list.size()) {
        list.set((int) index, value);
        return;
      }
    } else if (container.getClass() == PyDict.class) {
      ((PyDict) container).put(key, value);
      return;
    }
    PyObject method = container.type().slot(Slot.SETITEM);
    if (method == null) {
      throw noAssignment(container.type());
    }
    Calls.invoke(method, container, key, value);
  }

  private static PyException noAssignment(PyType type) {
    return PyErrors.typeError("'" + type.name() + "' object does not support item assignment");
  }

  private static PyException noDeletion(PyType type, PyObject key) {
    boolean indexed = hasSequenceMethods(type) && Conversions.isIndex(key);
    return PyErrors.typeError(
        "'"
            + type.name()
            + "' object "
            + (indexed ? "doesn't" : "does not")
            + " support item deletion");
  }

  /** Deletes an item by index or key. */
  @Executes(Opcode.DELETE_SUBSCR)
  public static void deleteItem(PyObject container, PyObject key) {
    PyObject method = container.type().slot(Slot.DELITEM);
    if (method == null) {
      throw noDeletion(container.type(), key);
    }
    Calls.invoke(method, container, key);
  }

  private static boolean isBound(@Nullable PyObject bound) {
    return bound == null || Conversions.isIndex(bound);
  }

  /** A bound of {@code __getslice__}: counted from the end if negative, and clipped. */
  private static PyInt bound(
      PyObject object, PyType type, @Nullable PyObject bound, long otherwise) {
    if (bound == null) {
      return PyInt.of(otherwise);
    }
    long value = Conversions.toIndexClipped(bound);
    if (value < 0 && type.slot(Slot.LEN) != null) {
      value += Iterations.length(object);
    }
    return PyInt.of(value);
  }

  /**
   * Warns of a method for slices that is written in Python; {@code get}, {@code set} or {@code
   * del}.
   */
  public static void warnOfSlice(String what) {
    Warnings.ofPython3("in 3.x, __" + what + "slice__ has been removed; use __" + what + "item__");
  }

  /** A slice with bounds that may be left out (null). */
  @Executes({Opcode.SLICE_0, Opcode.SLICE_1, Opcode.SLICE_2, Opcode.SLICE_3})
  public static PyObject getSlice(
      PyObject object, @Nullable PyObject start, @Nullable PyObject stop) {
    PyType type = object.type();
    PyObject method = type.slot(Slot.GETSLICE);
    if (method != null && isBound(start) && isBound(stop)) {
      if (!(method instanceof PyMethodDescr)) {
        warnOfSlice("get");
      }
      return Calls.invoke(
          method, object, bound(object, type, start, 0), bound(object, type, stop, Long.MAX_VALUE));
    }
    return getBySlot(object, slice(start, stop));
  }

  private static PySlice slice(@Nullable PyObject start, @Nullable PyObject stop) {
    return new PySlice(
        start == null ? PyNone.NONE : start, stop == null ? PyNone.NONE : stop, PyNone.NONE);
  }

  /** Replaces what lies between two bounds. */
  @Executes({
    Opcode.STORE_SLICE_0,
    Opcode.STORE_SLICE_1,
    Opcode.STORE_SLICE_2,
    Opcode.STORE_SLICE_3
  })
  public static void storeSlice(
      PyObject value, PyObject object, @Nullable PyObject start, @Nullable PyObject stop) {
    PyType type = object.type();
    PyObject method = type.slot(Slot.SETSLICE);
    if (method != null && isBound(start) && isBound(stop)) {
      if (!(method instanceof PyMethodDescr)) {
        warnOfSlice("set");
      }
      PyInt from = bound(object, type, start, 0);
      PyInt to = bound(object, type, stop, Long.MAX_VALUE);
      if (method instanceof PyMethodDescr builtin) {
        builtin.invoke(object, new PyObject[] {from, to, value}, Calls.NO_NAMES);
      } else {
        Calls.invoke(method, object, new PyObject[] {from, to, value});
      }
      return;
    }
    PyObject setItem = type.slot(Slot.SETITEM);
    if (setItem == null) {
      throw noAssignment(type);
    }
    Calls.invoke(setItem, object, slice(start, stop), value);
  }

  /** Deletes what lies between two bounds. */
  @Executes({
    Opcode.DELETE_SLICE_0,
    Opcode.DELETE_SLICE_1,
    Opcode.DELETE_SLICE_2,
    Opcode.DELETE_SLICE_3
  })
  public static void deleteSlice(
      PyObject object, @Nullable PyObject start, @Nullable PyObject stop) {
    PyType type = object.type();
    PyObject method = type.slot(Slot.DELSLICE);
    if (method != null && isBound(start) && isBound(stop)) {
      if (!(method instanceof PyMethodDescr)) {
        warnOfSlice("del");
      }
      Calls.invoke(
          method, object, bound(object, type, start, 0), bound(object, type, stop, Long.MAX_VALUE));
      return;
    }
    deleteItem(object, slice(start, stop));
  }
}
