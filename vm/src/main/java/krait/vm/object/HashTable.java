package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * The table behind {@code dict} and {@code set}: CPython's own open addressing, with its probe
 * sequence, its rule of growth and its first size, because Python code sees the order of items.
 */
public abstract class HashTable extends PyObject {

  private static final int FIRST_SIZE = 8;
  private static final int PERTURB_SHIFT = 5;
  private static final int LARGE = 50000;
  private static final PyObject DELETED = new PyHeapObject(PyType.OBJECT);
  private static final PyObject[] NO_KEYS = new PyObject[FIRST_SIZE];

  private @Nullable PyObject[] keys = NO_KEYS;
  private long[] hashes = new long[0];
  private @Nullable PyObject @Nullable [] values;
  private int used;
  private int fill;
  private int keyChanges;

  HashTable(PyType type) {
    super(type);
  }

  abstract boolean holdsValues();

  /** The number of items. */
  public final int size() {
    return used;
  }

  /** A number that changes when a key comes or goes. */
  public final int keyChanges() {
    return keyChanges;
  }

  /** The places of the table, taken or not. */
  public final int capacity() {
    return keys.length;
  }

  private void ensureTable() {
    if (keys == NO_KEYS) {
      allocate(FIRST_SIZE);
    }
  }

  private void allocate(int size) {
    keys = new PyObject[size];
    hashes = new long[size];
    values = holdsValues() ? new PyObject[size] : null;
    fill = 0;
    used = 0;
  }

  /**
   * The place of a key, or where it is to be inserted as {@code -1 - place}.
   *
   * <p>Comparing keys may run Python code that changes this very table; then it starts again.
   */
  final int find(PyObject key, long hash) {
    if (key.getClass() == PyStr.class) {
      return findStr((PyStr) key, hash);
    }
    while (true) {
      @Nullable PyObject[] table = keys;
      int mask = table.length - 1;
      int free = -1;
      int slot = (int) hash & mask;
      long perturb = hash;
      long i = slot;
      while (true) {
        PyObject at = table[slot];
        if (at == null) {
          return -1 - (free >= 0 ? free : slot);
        }
        if (at == key) {
          return slot;
        }
        if (at == DELETED) {
          free = free < 0 ? slot : free;
        } else if (hashes[slot] == hash) {
          boolean equal = Comparisons.equal(at, key);
          if (table != keys || table[slot] != at) {
            break;
          }
          if (equal) {
            return slot;
          }
        }
        i = (i << 2) + i + perturb + 1;
        perturb >>>= PERTURB_SHIFT;
        slot = (int) i & mask;
      }
    }
  }

  private int findStr(PyStr key, long hash) {
    @Nullable PyObject[] table = keys;
    int mask = table.length - 1;
    int free = -1;
    int slot = (int) hash & mask;
    long perturb = hash;
    long i = slot;
    while (true) {
      PyObject at = table[slot];
      if (at == null) {
        return -1 - (free >= 0 ? free : slot);
      }
      if (at == key) {
        return slot;
      }
      if (at == DELETED) {
        free = free < 0 ? slot : free;
      } else if (hashes[slot] == hash) {
        boolean equal = sameText(at, key);
        if (table != keys || table[slot] != at) {
          return findStr(key, hash);
        }
        if (equal) {
          return slot;
        }
      }
      i = (i << 2) + i + perturb + 1;
      perturb >>>= PERTURB_SHIFT;
      slot = (int) i & mask;
    }
  }

  private static boolean sameText(PyObject at, PyStr key) {
    if (at.getClass() == PyStr.class) {
      return ((PyStr) at).sameText(key);
    }
    return Comparisons.equal(at, key);
  }

  /** The place of a key, or a negative number. */
  public final int find(PyObject key) {
    return find(key, Comparisons.hash(key));
  }

  /** The key at a place, or null if the place is free. */
  public final @Nullable PyObject rawKey(int place) {
    return keys[place];
  }

  /** The key at a place that is taken. */
  public final PyObject keyAt(int place) {
    PyObject key = keys[place];
    if (key == null) {
      throw new IllegalStateException("free place");
    }
    return key;
  }

  final long hashAt(int place) {
    return hashes[place];
  }

  final PyObject rawValue(int place) {
    @Nullable PyObject[] all = values;
    PyObject value = all == null ? null : all[place];
    if (value == null) {
      throw new IllegalStateException("free place");
    }
    return value;
  }

  final void setRawValue(int place, PyObject value) {
    @Nullable PyObject[] all = values;
    if (all != null) {
      all[place] = value;
    }
  }

  /** The first taken place from a place on, or -1. */
  public final int nextEntry(int from) {
    for (int place = from; place < keys.length; place++) {
      PyObject key = keys[place];
      if (key != null && key != DELETED) {
        return place;
      }
    }
    return -1;
  }

  /** Adds a key, or sets the value of an equal one. */
  final void insert(PyObject key, long hash, @Nullable PyObject value) {
    int place = find(key, hash);
    if (place >= 0) {
      if (value != null) {
        setRawValue(place, value);
      }
      return;
    }
    insertAt(-1 - place, key, hash, value);
  }

  /** Adds a key at the free place that {@link #find} gave. */
  final void insertAt(int free, PyObject key, long hash, @Nullable PyObject value) {
    ensureTable();
    if (keys[free] == null) {
      fill++;
    }
    keys[free] = key;
    hashes[free] = hash;
    if (value != null) {
      setRawValue(free, value);
    }
    used++;
    keyChanges++;
    if (fill * 3 >= keys.length * 2) {
      resize(used > LARGE ? used * 2 : used * 4);
    }
  }

  /** How many places are taken or were. */
  final int fill() {
    return fill;
  }

  /** Takes over what another table of this kind, which is not used again, holds. */
  final void take(HashTable other) {
    keys = other.keys;
    hashes = other.hashes;
    values = other.values;
    used = other.used;
    fill = other.fill;
    keyChanges++;
  }

  /** Clears places that were taken away, if they are more than a fifth. */
  public final void dropRemoved() {
    if ((fill - used) * 5 >= keys.length - 1) {
      resize(used > LARGE ? used * 2 : used * 4);
    }
  }

  /** Grows or shrinks to the smallest size that is above a number of items. */
  final void resize(int least) {
    int size = FIRST_SIZE;
    while (size <= least && size > 0) {
      size <<= 1;
    }
    @Nullable PyObject[] oldKeys = keys;
    long[] oldHashes = hashes;
    @Nullable PyObject[] oldValues = values;
    allocate(size);
    for (int i = 0; i < oldKeys.length; i++) {
      PyObject key = oldKeys[i];
      if (key != null && key != DELETED) {
        insertClean(key, oldHashes[i], oldValues == null ? null : oldValues[i]);
      }
    }
  }

  /** Adds a key that is known to be missing, in a table that has room for it. */
  final void insertClean(PyObject key, long hash, @Nullable PyObject value) {
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    long i = slot;
    while (keys[slot] != null) {
      i = (i << 2) + i + perturb + 1;
      perturb >>>= PERTURB_SHIFT;
      slot = (int) i & mask;
    }
    keys[slot] = key;
    hashes[slot] = hash;
    if (value != null) {
      setRawValue(slot, value);
    }
    fill++;
    used++;
  }

  /** Makes room as CPython does before a table is merged into this one. */
  final void reserve(int more) {
    if ((fill + more) * 3 >= keys.length * 2) {
      resize((used + more) * 2);
    }
  }

  /** Makes room for so many items in a table made for them. */
  final void presize(int count) {
    if (count > 5) {
      resize(count);
    }
  }

  /** Empties the place of an item. */
  final void removeAt(int place) {
    keys[place] = DELETED;
    @Nullable PyObject[] all = values;
    if (all != null) {
      all[place] = null;
    }
    used--;
    keyChanges++;
  }

  /**
   * The place of the item that {@code popitem} and {@code pop} take: a search from where the last
   * one ended, which the free first place remembers.
   */
  final int popPlace() {
    int place = 0;
    PyObject first = keys[0];
    if (first == null || first == DELETED) {
      long start = hashes[0];
      place = start >= keys.length || start < 1 ? 1 : (int) start;
      while (true) {
        PyObject key = keys[place];
        if (key != null && key != DELETED) {
          break;
        }
        place++;
        if (place >= keys.length) {
          place = 1;
        }
      }
    }
    return place;
  }

  /** Remembers where the next {@link #popPlace} starts. */
  final void popped(int place) {
    removeAt(place);
    hashes[0] = place + 1L;
  }

  /** Removes all items. */
  public final void clear() {
    if (fill > 0) {
      keys = NO_KEYS;
      hashes = new long[0];
      values = holdsValues() ? new PyObject[0] : null;
      used = 0;
      fill = 0;
      keyChanges++;
    }
  }

  /** The keys in their order. */
  public final PyObject[] keyArray() {
    PyObject[] found = new PyObject[used];
    int next = 0;
    for (int at = nextEntry(0); at >= 0; at = nextEntry(at + 1)) {
      found[next++] = keyAt(at);
    }
    return found;
  }
}
