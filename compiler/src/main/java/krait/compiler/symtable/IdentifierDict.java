package krait.compiler.symtable;

import org.jspecify.annotations.Nullable;

/**
 * A map from identifiers to numbers that iterates in the order of CPython's dict, because the order
 * of cell and free variables, and which of several errors is reported, depends on it.
 *
 * <p>The order follows from the hash of the keys, from the probing, and from when the table grows.
 */
final class IdentifierDict {

  private static final int MIN_SLOTS = 8;
  private static final int PERTURB_SHIFT = 5;
  private static final int LARGE = 50000;

  private static final Identifier DELETED = new Identifier("");

  private @Nullable Identifier[] keys = new Identifier[MIN_SLOTS];
  private int[] values = new int[MIN_SLOTS];
  private int used;
  private int filled;

  /** The number of entries. */
  int size() {
    return used;
  }

  /** The number of slots: the bound of the positions for {@link #keyAt}. */
  int slots() {
    return keys.length;
  }

  /** The key in a slot; null for one without entry. */
  @Nullable Identifier keyAt(int slot) {
    Identifier key = keys[slot];
    return key == DELETED ? null : key;
  }

  /** The value in a slot that has an entry. */
  int valueAt(int slot) {
    return values[slot];
  }

  /** Whether there is an entry. */
  boolean contains(Identifier key) {
    return keys[find(key)] == key;
  }

  /** The value of a key, or zero. */
  int get(Identifier key) {
    int slot = find(key);
    return keys[slot] == key ? values[slot] : 0;
  }

  /** Sets the value of a key. */
  void put(Identifier key, int value) {
    int before = used;
    insert(key, value);
    if (used > before && 3 * filled >= 2 * keys.length) {
      resize((used > LARGE ? 2 : 4) * used);
    }
  }

  /** Adds a key whose value does not matter. */
  void add(Identifier key) {
    put(key, 1);
  }

  /** Removes an entry if it is there; its slot stays in use. */
  void remove(Identifier key) {
    int slot = find(key);
    if (keys[slot] == key) {
      keys[slot] = DELETED;
      used--;
    }
  }

  /** Adds all entries of another map. */
  void addAll(IdentifierDict other) {
    if (other.used == 0 || other == this) {
      return;
    }
    if (3 * (filled + other.used) >= 2 * keys.length) {
      resize(2 * (used + other.used));
    }
    for (int slot = 0; slot < other.keys.length; slot++) {
      Identifier key = other.keyAt(slot);
      if (key != null) {
        insert(key, other.values[slot]);
      }
    }
  }

  private void insert(Identifier key, int value) {
    int slot = find(key);
    Identifier found = keys[slot];
    if (found != key) {
      if (found == null) {
        filled++;
      }
      used++;
      keys[slot] = key;
    }
    values[slot] = value;
  }

  /** The slot of a key, or the one where it would be put. */
  private int find(Identifier key) {
    long hash = key.hash();
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    Identifier found = keys[slot];
    if (found == null || found == key) {
      return slot;
    }
    int free = found == DELETED ? slot : -1;
    long index = slot;
    long perturb = hash;
    while (true) {
      index = (index << 2) + index + perturb + 1;
      slot = (int) index & mask;
      found = keys[slot];
      if (found == null) {
        return free < 0 ? slot : free;
      }
      if (found == key) {
        return slot;
      }
      if (found == DELETED && free < 0) {
        free = slot;
      }
      perturb >>>= PERTURB_SHIFT;
    }
  }

  private void resize(int entries) {
    int size = MIN_SLOTS;
    while (size <= entries) {
      size <<= 1;
    }
    @Nullable Identifier[] oldKeys = keys;
    int[] oldValues = values;
    keys = new Identifier[size];
    values = new int[size];
    used = 0;
    filled = 0;
    for (int slot = 0; slot < oldKeys.length; slot++) {
      Identifier key = oldKeys[slot];
      if (key != null && key != DELETED) {
        insert(key, oldValues[slot]);
      }
    }
  }
}
