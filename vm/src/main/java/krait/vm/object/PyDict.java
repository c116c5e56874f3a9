package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** A {@code dict}. */
public class PyDict extends HashTable {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("dict", true).unhashable();

  /** An empty dictionary. */
  public PyDict() {
    this(TYPE);
  }

  /** An empty dictionary of a type. */
  protected PyDict(PyType type) {
    super(type);
  }

  /** An empty dictionary with room for some items. */
  public static PyDict presized(int count) {
    PyDict dict = new PyDict();
    dict.presize(count);
    return dict;
  }

  @Override
  final boolean holdsValues() {
    return true;
  }

  /** The value of a key, or null. */
  public final @Nullable PyObject get(PyObject key) {
    int place = find(key);
    return place < 0 ? null : rawValue(place);
  }

  /** The value of a name, or null. */
  public final @Nullable PyObject getStr(PyStr key) {
    int place = find(key, key.hash());
    return place < 0 ? null : rawValue(place);
  }

  /** The value of a name that is given as a Java string, or null. */
  public final @Nullable PyObject get(String key) {
    return getStr(PyStr.of(key));
  }

  /** Sets the value of a key. */
  public final void put(PyObject key, PyObject value) {
    insert(key, Comparisons.hash(key), value);
  }

  /** Sets the value of a name. */
  public final void put(String key, PyObject value) {
    put(PyStr.of(key), value);
  }

  /** The value of a key; if there is none, the default, which is put in. */
  public final PyObject setDefault(PyObject key, PyObject otherwise) {
    long hash = Comparisons.hash(key);
    int place = find(key, hash);
    if (place >= 0) {
      return rawValue(place);
    }
    insertAt(-1 - place, key, hash, otherwise);
    return otherwise;
  }

  /** Removes a key and returns its value, or null if there is none. */
  public final @Nullable PyObject remove(PyObject key) {
    int place = find(key);
    if (place < 0) {
      return null;
    }
    PyObject value = rawValue(place);
    removeAt(place);
    return value;
  }

  /** The value at a taken place. */
  public final PyObject valueAt(int place) {
    return rawValue(place);
  }

  /** The value at a place that holds this very key, or null: for sites that remember places. */
  public final @Nullable PyObject probe(int place, PyObject key) {
    return place < capacity() && rawKey(place) == key ? rawValue(place) : null;
  }

  /** Replaces the value at a place if it holds this very key; whether it did. */
  public final boolean replace(int place, PyObject key, PyObject value) {
    if (place < capacity() && rawKey(place) == key) {
      setRawValue(place, value);
      return true;
    }
    return false;
  }

  /** Removes and returns some item; there must be one. */
  public final PyTuple popItem() {
    int place = popPlace();
    PyTuple item = new PyTuple(keyAt(place), rawValue(place));
    popped(place);
    return item;
  }

  /** Puts all items of another dictionary in, in the way and so in the order of CPython. */
  public final void merge(PyDict other, boolean override) {
    if (other == this || other.size() == 0) {
      return;
    }
    if (size() == 0) {
      override = true;
    }
    reserve(other.size());
    for (int at = other.nextEntry(0); at >= 0; at = other.nextEntry(at + 1)) {
      PyObject key = other.keyAt(at);
      long hash = other.hashAt(at);
      if (override || find(key, hash) < 0) {
        insert(key, hash, other.rawValue(at));
      }
    }
  }

  /**
   * Puts the keys of another table in with a value, as {@code dict.fromkeys} does into an empty
   * dictionary: without growing after the start.
   */
  public final void putKeys(HashTable other, PyObject value) {
    if (TypeRules.current().keysGetSpareRoom()) {
      resize(other.size() / 2 * 3);
    } else {
      resize(other instanceof PyDict ? other.fill() : other.size());
    }
    for (int at = other.nextEntry(0); at >= 0; at = other.nextEntry(at + 1)) {
      insertClean(other.keyAt(at), other.hashAt(at), value);
    }
  }

  /** A copy as {@code dict.copy} makes it. */
  public final PyDict copy() {
    PyDict copy = new PyDict();
    copy.merge(this, true);
    return copy;
  }

  /** The values in the order of the keys. */
  public final PyObject[] valueArray() {
    PyObject[] found = new PyObject[size()];
    int next = 0;
    for (int at = nextEntry(0); at >= 0; at = nextEntry(at + 1)) {
      found[next++] = rawValue(at);
    }
    return found;
  }

  /** Key and value pairs in their order. */
  public final PyObject[] itemArray() {
    PyObject[] found = new PyObject[size()];
    int next = 0;
    for (int at = nextEntry(0); at >= 0; at = nextEntry(at + 1)) {
      found[next++] = new PyTuple(keyAt(at), rawValue(at));
    }
    return found;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PyDict implements Extended {
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
