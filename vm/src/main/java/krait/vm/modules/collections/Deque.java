package krait.vm.modules.collections;

import java.util.Arrays;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;

/** {@code collections.deque}: items in a ring of places, so that both ends are cheap. */
public final class Deque extends ExtendedObject {

  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("collections.deque", true).withWeakrefs().unhashable();

  private PyObject[] ring = new PyObject[8];
  private int first;
  private int size;
  private long maximum = -1;
  private int changes;

  Deque(PyType type) {
    super(type);
  }

  int size() {
    return size;
  }

  /** The most items, or -1 for any number. */
  long maximum() {
    return maximum;
  }

  void setMaximum(long newMaximum) {
    maximum = newMaximum;
  }

  /** How often items were added or removed. */
  int changes() {
    return changes;
  }

  private int place(int index) {
    int at = first + index;
    return at < ring.length ? at : at - ring.length;
  }

  PyObject get(int index) {
    return ring[place(index)];
  }

  void set(int index, PyObject item) {
    ring[place(index)] = item;
  }

  private void makeRoom() {
    if (size == ring.length) {
      ring = Arrays.copyOf(toArray(), size + (size >> 1) + 8);
      first = 0;
    }
  }

  void append(PyObject item) {
    changes++;
    makeRoom();
    ring[place(size)] = item;
    size++;
    if (maximum >= 0 && size > maximum) {
      removeFirst();
    }
  }

  void appendLeft(PyObject item) {
    changes++;
    makeRoom();
    first = first == 0 ? ring.length - 1 : first - 1;
    ring[first] = item;
    size++;
    if (maximum >= 0 && size > maximum) {
      removeLast();
    }
  }

  PyObject removeFirst() {
    changes++;
    PyObject item = ring[first];
    ring[first] = PyNone.NONE;
    first = first + 1 == ring.length ? 0 : first + 1;
    size--;
    return item;
  }

  PyObject removeLast() {
    changes++;
    int at = place(size - 1);
    PyObject item = ring[at];
    ring[at] = PyNone.NONE;
    size--;
    return item;
  }

  void remove(int index) {
    changes++;
    for (int i = index; i < size - 1; i++) {
      set(i, get(i + 1));
    }
    removeLast();
  }

  void rotate(long steps) {
    if (size < 2) {
      return;
    }
    int right = (int) Math.floorMod(steps, (long) size);
    PyObject[] turned = new PyObject[ring.length];
    for (int i = 0; i < size; i++) {
      turned[(i + right) % size] = get(i);
    }
    ring = turned;
    first = 0;
    changes++;
  }

  void clear() {
    changes++;
    ring = new PyObject[8];
    first = 0;
    size = 0;
  }

  /** A copy of the items in their order. */
  PyObject[] toArray() {
    PyObject[] items = new PyObject[size];
    int run = Math.min(size, ring.length - first);
    System.arraycopy(ring, first, items, 0, run);
    System.arraycopy(ring, 0, items, run, size - run);
    return items;
  }
}
