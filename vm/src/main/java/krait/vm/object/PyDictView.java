package krait.vm.object;

/** What {@code dict.viewkeys}, {@code viewvalues} and {@code viewitems} return. */
public final class PyDictView extends PyObject {

  /** The type of views of keys. */
  public static final PyType KEYS_TYPE = PyType.builtin("dict_keys", false).withoutHash();

  /** The type of views of values. */
  public static final PyType VALUES_TYPE = PyType.builtin("dict_values", false);

  /** The type of views of pairs. */
  public static final PyType ITEMS_TYPE = PyType.builtin("dict_items", false).withoutHash();

  private final PyDict dict;

  /** A view of a dictionary. */
  public PyDictView(PyType kind, PyDict dict) {
    super(kind);
    this.dict = dict;
  }

  /** The number of items. */
  public int size() {
    return dict.size();
  }

  /** An iterator over the keys, values or pairs. */
  public PyIterator iterator() {
    PyType kind = type();
    return new TableIterator(
        kind == KEYS_TYPE
            ? TableIterator.KEY_TYPE
            : kind == VALUES_TYPE ? TableIterator.VALUE_TYPE : TableIterator.ITEM_TYPE,
        dict);
  }

  /** Whether a key, or a pair, is there. */
  public boolean contains(PyObject item) {
    if (type() == KEYS_TYPE) {
      return dict.get(item) != null;
    }
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    PyObject value = dict.get(pair.get(0));
    return value != null && Comparisons.equal(pair.get(1), value);
  }
}
