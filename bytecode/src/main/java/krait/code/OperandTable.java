package krait.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A table that operands point into, while it is made: entries that have a place of their own, and
 * others that take the free places in the order of their first use.
 *
 * <p>An entry is used again for an equal value, a code object only for the very same object.
 */
final class OperandTable<T extends Const> {

  private final Map<Object, Integer> indexes = new HashMap<>();
  private final Map<Integer, T> placed = new HashMap<>();
  private final List<T> rest = new ArrayList<>();
  private int nextFree;
  private int highest = -1;

  /** Gives a value a place that has none yet; before the first {@link #indexOf}. */
  void place(int index, T value) {
    placed.put(index, value);
    indexes.merge(SharingKey.of(value), index, Math::min);
    highest = Math.max(highest, index);
  }

  /** The place of a value, which it gets now if it has none. */
  int indexOf(T value) {
    Object key = SharingKey.of(value);
    Integer known = indexes.get(key);
    if (known != null) {
      return known;
    }
    while (placed.containsKey(nextFree)) {
      nextFree++;
    }
    int index = nextFree++;
    indexes.put(key, index);
    rest.add(value);
    return index;
  }

  /** The first place that nothing was put in although there is something behind it. */
  OptionalInt hole() {
    int size = placed.size() + rest.size();
    if (highest < size) {
      return OptionalInt.empty();
    }
    int index = nextFree;
    while (placed.containsKey(index)) {
      index++;
    }
    return OptionalInt.of(index);
  }

  /** The entries; there must be no {@link #hole}. */
  List<T> toList() {
    int size = placed.size() + rest.size();
    List<T> entries = new ArrayList<>(size);
    int taken = 0;
    for (int i = 0; i < size; i++) {
      @Nullable T own = placed.get(i);
      if (own == null) {
        own = rest.get(taken++);
      }
      entries.add(own);
    }
    return entries;
  }
}
