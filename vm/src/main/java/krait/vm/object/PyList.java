package krait.vm.object;

import java.util.Arrays;

/** A {@code list}: an array with room to grow. */
public class PyList extends PyObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("list", true).unhashable();

  private PyObject[] items;
  private int size;

  /** An empty list. */
  public PyList() {
    this(TYPE);
  }

  PyList(PyType type) {
    super(type);
    items = PyTuple.NO_ITEMS;
  }

  /** A list that takes over an array. */
  public PyList(PyObject[] items) {
    super(TYPE);
    this.items = items;
    this.size = items.length;
  }

  /** The number of items. */
  public final int size() {
    return size;
  }

  /** The item at an index, which must be below the size. */
  public final PyObject get(int index) {
    return items[index];
  }

  /** The array that holds the items; there may be more room than items. */
  public final PyObject[] array() {
    return items;
  }

  /** Replaces the item at an index, which must be below the size. */
  public final void set(int index, PyObject item) {
    items[index] = item;
  }

  /** Adds an item at the end. */
  public final void add(PyObject item) {
    int at = size;
    if (at == items.length) {
      items = Arrays.copyOf(items, at + (at >> 1) + 4);
    }
    items[at] = item;
    size = at + 1;
  }

  /** Adds items at the end. */
  public final void addAll(PyObject[] more, int count) {
    replace(size, size, more, count);
  }

  /** Puts an item before an index. */
  public final void insert(int index, PyObject item) {
    replace(index, index, new PyObject[] {item}, 1);
  }

  /** Replaces the items from an index up to another by others. */
  public final void replace(int from, int to, PyObject[] others, int count) {
    int newSize = size - (to - from) + count;
    if (newSize > items.length) {
      items = Arrays.copyOf(items, newSize + (newSize >> 3) + 3);
    }
    System.arraycopy(items, to, items, from + count, size - to);
    System.arraycopy(others, 0, items, from, count);
    if (newSize < size) {
      Arrays.fill(items, newSize, size, null);
    }
    size = newSize;
  }

  /** Removes and returns the item at an index. */
  public final PyObject removeAt(int index) {
    PyObject item = items[index];
    System.arraycopy(items, index + 1, items, index, size - index - 1);
    items[--size] = null;
    return item;
  }

  /** Replaces the whole content by an array that the list takes over. */
  public final void assign(PyObject[] newItems, int count) {
    items = newItems;
    size = count;
  }

  /** A copy of the items. */
  public final PyObject[] toArray() {
    return size == 0 ? PyTuple.NO_ITEMS : Arrays.copyOf(items, size);
  }

  /** A copy of the items from an index up to another. */
  public final PyObject[] slice(int from, int to) {
    return Arrays.copyOfRange(items, from, to);
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyList implements Extended {
    private final Extension extension = new Extension();

    /** An instance of a subclass. */
    public Derived(PyType type) {
      super(type);
    }

    @Override
    public Extension extension() {
      return extension;
    }
  }
}
