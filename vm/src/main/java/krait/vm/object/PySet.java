package krait.vm.object;

/** A {@code set} or {@code frozenset}. */
public class PySet extends HashTable {

  /** The type of sets that can change. */
  public static final PyType TYPE = PyType.builtin("set", true).withWeakrefs().unhashable();

  /** The type of sets that can't change. */
  public static final PyType FROZEN_TYPE = PyType.builtin("frozenset", true).withWeakrefs();

  /** The empty frozenset. */
  public static final PySet EMPTY_FROZEN = new PySet(FROZEN_TYPE);

  private long frozenHash;

  /** An empty set. */
  public PySet() {
    this(TYPE);
  }

  /** An empty set of a built-in type. */
  public PySet(PyType type) {
    super(type);
  }

  @Override
  final boolean holdsValues() {
    return false;
  }

  /** Whether it belongs to {@code frozenset} or a subclass. */
  public final boolean isFrozen() {
    return type() == FROZEN_TYPE || type().isSubtypeOf(FROZEN_TYPE);
  }

  /** Whether an equal object is in the set. */
  public final boolean contains(PyObject item) {
    return find(item) >= 0;
  }

  /** Whether an object with a known hash is in the set. */
  final boolean contains(PyObject item, long hash) {
    return find(item, hash) >= 0;
  }

  /** Adds an object if no equal one is there. */
  public final void add(PyObject item) {
    insert(item, Comparisons.hash(item), null);
  }

  /** Adds an object with a known hash. */
  final void add(PyObject item, long hash) {
    insert(item, hash, null);
  }

  /** Removes an object; false if it was not there. */
  public final boolean remove(PyObject item) {
    int place = find(item);
    if (place < 0) {
      return false;
    }
    removeAt(place);
    return true;
  }

  /** Removes and returns some object; there must be one. */
  public final PyObject pop() {
    int place = popPlace();
    PyObject item = keyAt(place);
    popped(place);
    return item;
  }

  /** Adds all objects of another set, in the way and so in the order of CPython. */
  public final void merge(HashTable other) {
    if (other == this || other.size() == 0) {
      return;
    }
    reserve(other.size());
    for (int at = other.nextEntry(0); at >= 0; at = other.nextEntry(at + 1)) {
      insert(other.keyAt(at), other.hashAt(at), null);
    }
  }

  /** Adds the keys of a dictionary, as CPython's {@code set.update} does. */
  public final void mergeKeys(PyDict dict) {
    reserve(dict.size());
    for (int at = dict.nextEntry(0); at >= 0; at = dict.nextEntry(at + 1)) {
      insert(dict.keyAt(at), dict.hashAt(at), null);
    }
  }

  /** Adds the items of another table that are, or are not, in a third one. */
  public final void addWhere(HashTable source, HashTable filter, boolean wanted) {
    for (int at = source.nextEntry(0); at >= 0; at = source.nextEntry(at + 1)) {
      PyObject key = source.keyAt(at);
      long hash = source.hashAt(at);
      if ((filter.find(key, hash) >= 0) == wanted) {
        insert(key, hash, null);
      }
    }
  }

  /** Becomes what another set, which is not used again, is. */
  public final void replace(PySet other) {
    take(other);
  }

  /** Adds the items of another table that are missing, and removes those that are there. */
  public final void toggle(HashTable other) {
    for (int at = other.nextEntry(0); at >= 0; at = other.nextEntry(at + 1)) {
      PyObject key = other.keyAt(at);
      long hash = other.hashAt(at);
      int place = find(key, hash);
      if (place >= 0) {
        removeAt(place);
      } else {
        insert(key, hash, null);
      }
    }
  }

  /** CPython's hash of a frozenset. */
  public final long hash() {
    long known = frozenHash;
    if (known != 0) {
      return known;
    }
    long hash = 1927868237L * (size() + 1L);
    for (int at = nextEntry(0); at >= 0; at = nextEntry(at + 1)) {
      long h = hashAt(at);
      hash ^= (h ^ (h << 16) ^ 89869747L) * 3644798167L;
    }
    hash = hash * 69069L + 907133923L;
    if (hash == -1) {
      hash = 590923713L;
    }
    frozenHash = hash;
    return hash;
  }

  /** An instance of a subclass. */
  public static final class Derived extends PySet implements Extended {
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
