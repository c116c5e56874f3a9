package krait.vm.methods;

import krait.vm.object.Iterations;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** {@code reversed} over what has a length and items. */
public final class Reversed extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("reversed", true);

  private final PyObject sequence;
  private long next;

  Reversed(PyType type, PyObject sequence) {
    super(type);
    this.sequence = sequence;
    this.next = Iterations.length(sequence) - 1L;
  }

  @Override
  public @Nullable PyObject next() {
    if (next < 0) {
      return null;
    }
    try {
      return ItemOps.getItem(sequence, PyInt.of(next--));
    } catch (PyException e) {
      if (e.matches(PyExc.IndexError) || e.matches(PyExc.StopIteration)) {
        next = -1;
        return null;
      }
      throw e;
    }
  }

  @Override
  public int lengthHint() {
    return (int) (next < Iterations.length(sequence) ? next + 1 : 0);
  }
}
