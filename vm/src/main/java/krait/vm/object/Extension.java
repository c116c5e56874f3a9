package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** The attributes of an {@link Extended} object: a dictionary, made on demand, and slots. */
public final class Extension {

  private @Nullable PyDict dict;
  private @Nullable PyObject[] slots = new PyObject[0];

  /** No attributes yet. */
  public Extension() {}

  /** The dictionary. */
  public PyDict dict() {
    PyDict known = dict;
    if (known == null) {
      known = new PyDict();
      dict = known;
    }
    return known;
  }

  /** Whether the dictionary was made. */
  public boolean hasDict() {
    return dict != null;
  }

  /** Replaces the dictionary. */
  public void setDict(PyDict newDict) {
    dict = newDict;
  }

  /** Goes back to no dictionary. */
  public void dropDict() {
    dict = null;
  }

  /** The value of a slot, or null. */
  public @Nullable PyObject slot(int index) {
    return index < slots.length ? slots[index] : null;
  }

  /** Sets a slot, or empties it by null. */
  public void setSlot(int index, @Nullable PyObject value) {
    if (index >= slots.length) {
      slots = java.util.Arrays.copyOf(slots, index + 1);
    }
    slots[index] = value;
  }
}
