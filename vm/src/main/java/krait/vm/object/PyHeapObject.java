package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An instance of a class made in Python, without data of a built-in type. */
public final class PyHeapObject extends PyObject {

  private static final PyObject[] NO_SLOTS = new PyObject[0];

  private @Nullable PyDict dict;
  private @Nullable PyObject[] slots;

  /** A new instance. */
  public PyHeapObject(PyType type) {
    super(type);
    slots = type.slotCount() == 0 ? NO_SLOTS : new PyObject[type.slotCount()];
  }

  /** The dictionary, made on demand; null if the class has none. */
  @Override
  public @Nullable PyDict dict() {
    PyDict known = dict;
    if (known == null && type().hasDict()) {
      known = new PyDict();
      dict = known;
    }
    return known;
  }

  /** The dictionary if one was made. */
  public @Nullable PyDict existingDict() {
    return dict;
  }

  @Override
  public void setDict(PyDict newDict) {
    dict = newDict;
  }

  /** Another instance of the class with the same slots, not copies of them. */
  PyHeapObject sibling() {
    PyHeapObject sibling = new PyHeapObject(type());
    sibling.slots = slots;
    return sibling;
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
