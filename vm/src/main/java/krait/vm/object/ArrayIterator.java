package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator over items that can't change. */
public final class ArrayIterator extends PyIterator {

  /** The type of iterators over tuples. */
  public static final PyType TUPLE_TYPE = PyType.builtin("tupleiterator", false);

  private final PyObject[] items;
  private int next;

  /** An iterator over items, which must not change. */
  public ArrayIterator(PyType type, PyObject[] items) {
    super(type);
    this.items = items;
  }

  @Override
  public @Nullable PyObject next() {
    return next < items.length ? items[next++] : null;
  }

  @Override
  public int lengthHint() {
    return items.length - next;
  }
}
