package krait.vm.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Iteration and length of any objects. */
public final class Iterations {

  private static final PyStr LENGTH_HINT = PyStr.internStatic("__length_hint__");

  private Iterations() {}

  /** An iterator over an object. */
  public static PyObject iterator(PyObject object) {
    if (object instanceof PyIterator && !object.type().isHeap()) {
      return object;
    }
    PyObject method = object.type().slot(Slot.ITER);
    if (method != null) {
      PyObject result = Calls.invoke(method, object);
      if (isIterator(result)) {
        return result;
      }
      throw PyErrors.typeError(
          "iter() returned non-iterator of type '" + result.type().name() + "'");
    }
    if (object.type().slot(Slot.GETITEM) != null && !(object instanceof PyDict)) {
      return new SequenceIterator(object);
    }
    throw PyErrors.typeError("'" + object.type().name() + "' object is not iterable");
  }

  private static boolean isIterator(PyObject object) {
    return object instanceof PyIterator || object.type().slot(Slot.NEXT) != null;
  }

  /**
   * The next item of an iterator, or null at the end. It looks whether the thread was interrupted,
   * so that no loop in Java over an endless iterator goes on for ever.
   */
  public static @Nullable PyObject next(PyObject iterator) {
    ThreadState.current().poll();
    if (iterator instanceof PyIterator known && !known.type().isHeap()) {
      return known.next();
    }
    PyObject method = iterator.type().slot(Slot.NEXT);
    if (method == null) {
      throw PyErrors.typeError("'" + iterator.type().name() + "' object is not an iterator");
    }
    try {
      return Calls.invoke(method, iterator);
    } catch (PyException e) {
      if (e.matches(PyExc.StopIteration)) {
        return null;
      }
      throw e;
    }
  }

  /** Asks an object for its length as CPython does before it collects the items. */
  public static void askForLength(PyObject object) {
    if ((object.type().isHeap() || object instanceof PyInstance) && !hasLength(object)) {
      PyObject hint =
          TypeRules.current().specialsAreAttributes()
              ? Attributes.find(object, LENGTH_HINT)
              : Attributes.special(object, LENGTH_HINT);
      if (hint != null) {
        ask(hint);
      }
    }
  }

  private static void ask(PyObject hint) {
    PyObject length;
    try {
      length = hint.call0();
    } catch (PyException e) {
      passUnlessUnknown(e);
      return;
    }
    if (length instanceof PyLong number && number.value().bitLength() >= Long.SIZE) {
      throw PyErrors.overflowError("long int too large to convert to int");
    }
  }

  private static boolean hasLength(PyObject object) {
    try {
      if (object.type().slot(Slot.LEN) != null) {
        longLength(object);
        return true;
      }
    } catch (PyException e) {
      passUnlessUnknown(e);
    }
    return false;
  }

  private static void passUnlessUnknown(PyException e) {
    if (!e.matches(PyExc.TypeError) && !e.matches(PyExc.AttributeError)) {
      throw e;
    }
  }

  /** All items of an iterable, as an array that the caller may keep but not change. */
  public static PyObject[] toArray(PyObject iterable) {
    if (iterable.getClass() == PyTuple.class) {
      return ((PyTuple) iterable).items();
    }
    if (iterable.getClass() == PyList.class) {
      return ((PyList) iterable).toArray();
    }
    return toList(iterable).toArray(PyTuple.NO_ITEMS);
  }

  /** All items of an iterable where CPython first makes an iterator and then asks that one. */
  public static PyObject[] toFastArray(PyObject iterable) {
    boolean known = iterable.getClass() == PyTuple.class || iterable.getClass() == PyList.class;
    return toArray(known ? iterable : iterator(iterable));
  }

  /** The items that a tuple of an iterable has, as an array that the caller may not change. */
  public static PyObject[] toTupleItems(PyObject iterable) {
    return iterable instanceof PyList list && TypeRules.current().listsBecomeTuples()
        ? list.toArray()
        : toArray(iterable);
  }

  /** All items of an iterable. */
  public static List<PyObject> toList(PyObject iterable) {
    PyObject iterator = iterator(iterable);
    askForLength(iterable);
    List<PyObject> items = new ArrayList<>();
    PyObject item = next(iterator);
    while (item != null) {
      items.add(item);
      item = next(iterator);
    }
    return items;
  }

  /** The length of an object. */
  public static int length(PyObject object) {
    return (int) Math.min(longLength(object), Integer.MAX_VALUE);
  }

  /** The length of an object, which may be any number that its {@code __len__} returns. */
  public static long longLength(PyObject object) {
    if (object instanceof PyBaseString text && !object.type().isHeap()) {
      return text.length();
    }
    PyObject method = object.type().slot(Slot.LEN);
    if (method == null) {
      throw PyErrors.typeError("object of type '" + object.type().name() + "' has no len()");
    }
    return checkedLength(Calls.invoke(method, object));
  }

  /** A length as {@code __len__} gave it. */
  static long checkedLength(PyObject result) {
    if (!Conversions.isIndex(result) && result.type().slot(Slot.INT) == null) {
      throw PyErrors.typeError("an integer is required");
    }
    if (result instanceof PyLong number && number.value().bitLength() >= Long.SIZE) {
      throw PyErrors.overflowError("long int too large to convert to int");
    }
    long length = Conversions.asLong(result);
    if (length < 0) {
      throw PyErrors.valueError("__len__() should return >= 0");
    }
    return length;
  }
}
