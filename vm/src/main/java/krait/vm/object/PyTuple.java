package krait.vm.object;

import java.util.Arrays;
import java.util.List;

/** A {@code tuple}. */
public class PyTuple extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("tuple", true).withItems();

  /** No objects at all. */
  public static final PyObject[] NO_ITEMS = new PyObject[0];

  /** The empty tuple. */
  public static final PyTuple EMPTY = new PyTuple(NO_ITEMS);

  private final PyObject[] items;

  /** A tuple of items, which must not change afterwards. */
  public PyTuple(PyObject... items) {
    super(TYPE);
    this.items = ofAnyObjects(items);
  }

  PyTuple(PyType type, PyObject[] items) {
    super(type);
    this.items = items;
  }

  /** An array that takes any objects, so that parts of it, which lists take over, do too. */
  private static PyObject[] ofAnyObjects(PyObject[] items) {
    return items.getClass() == PyObject[].class
        ? items
        : Arrays.copyOf(items, items.length, PyObject[].class);
  }

  /** The tuple of items, which must not change afterwards. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  /** The tuple of the items of a list. */
  public static PyTuple of(List<? extends PyObject> items) {
    return of(items.toArray(NO_ITEMS));
  }

  /** The items themselves, not to be changed. */
  public final PyObject[] items() {
    return items;
  }

  /** The number of items. */
  public final int size() {
    return items.length;
  }

  /** The item at an index. */
  public final PyObject get(int index) {
    return items[index];
  }

  /** CPython's hash. */
  public final long hash() {
    long factor = 1000003;
    long x = 0x345678;
    int left = items.length;
    for (PyObject item : items) {
      left--;
      x = (x ^ Comparisons.hash(item)) * factor;
      factor += 82520 + left + left;
    }
    x += 97531;
    return x == -1 ? -2 : x;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyTuple implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type, PyObject[] items) {
      super(type, items);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
