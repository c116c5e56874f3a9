package krait.vm.object;

import org.jspecify.annotations.Nullable;

/** An iterator that asks for the items 0, 1, 2 ... until there is an IndexError. */
public final class SequenceIterator extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("iterator", false);

  private @Nullable PyObject sequence;
  private long index;

  /** An iterator over an object that has items. */
  public SequenceIterator(PyObject sequence) {
    this(TYPE, sequence);
  }

  /** An iterator of a type of its own over an object that has items. */
  public SequenceIterator(PyType type, PyObject sequence) {
    super(type);
    this.sequence = sequence;
  }

  /** How many items are left if the object has the length that it says; may be below zero. */
  public long remaining() {
    return sequence == null ? 0 : Iterations.longLength(sequence) - index;
  }

  @Override
  public @Nullable PyObject next() {
    PyObject from = sequence;
    if (from == null) {
      return null;
    }
    PyObject method = from.type().slot(Slot.GETITEM);
    if (method == null) {
      return null;
    }
    try {
      return Calls.invoke(method, from, PyInt.of(index++));
    } catch (PyException e) {
      if (e.matches(PyExc.IndexError) || e.matches(PyExc.StopIteration)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }
}
