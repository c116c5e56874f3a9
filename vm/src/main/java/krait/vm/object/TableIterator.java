package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator over a dictionary or a set; it complains when items come or go. */
public final class TableIterator extends PyIterator {

  /** The type of iterators over the keys of a dictionary. */
  public static final PyType KEY_TYPE = PyType.builtin("dictionary-keyiterator", false);

  /** The type of iterators over the values of a dictionary. */
  public static final PyType VALUE_TYPE = PyType.builtin("dictionary-valueiterator", false);

  /** The type of iterators over the items of a dictionary. */
  public static final PyType ITEM_TYPE = PyType.builtin("dictionary-itemiterator", false);

  /** The type of iterators over sets. */
  public static final PyType SET_TYPE = PyType.builtin("setiterator", false);

  private @Nullable HashTable table;
  private int size;
  private int next;
  private int left;

  /** An iterator of one of the types. */
  public TableIterator(PyType type, HashTable table) {
    super(type);
    this.table = table;
    this.size = table.size();
    this.left = size;
  }

  @Override
  public @Nullable PyObject next() {
    HashTable from = table;
    if (from == null) {
      return null;
    }
    if (from.size() != size) {
      size = -1;
      throw PyErrors.runtimeError(
          (type() == SET_TYPE ? "Set" : "dictionary") + " changed size during iteration");
    }
    int place = from.nextEntry(next);
    if (place < 0) {
      table = null;
      return null;
    }
    next = place + 1;
    left--;
    if (type() == VALUE_TYPE) {
      return from.rawValue(place);
    }
    PyObject key = from.keyAt(place);
    return type() == ITEM_TYPE ? new PyTuple(key, from.rawValue(place)) : key;
  }

  @Override
  public int lengthHint() {
    HashTable from = table;
    return from == null || size != from.size() ? 0 : left;
  }
}
