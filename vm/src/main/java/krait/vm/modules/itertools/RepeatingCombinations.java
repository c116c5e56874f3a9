package krait.vm.modules.itertools;

import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/**
 * {@code itertools.combinations_with_replacement}: all choices of items, each any number of times.
 */
@PythonType("itertools.combinations_with_replacement")
public final class RepeatingCombinations extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.combinations_with_replacement", true);

  private final PyObject[] pool;
  private final int[] indices;
  private boolean started;
  private boolean ended;

  private RepeatingCombinations(PyType type, PyObject[] pool, long length) {
    super(type);
    this.pool = pool;
    this.ended = length > 0 && pool.length == 0;
    this.indices = new int[ended ? 0 : (int) length];
  }

  @PythonNew(name = "__new__", keywords = "iterable r", errorName = "combinations_with_replacement")
  static PyObject create(PyType cls, PyObject iterable, long length) {
    PyObject[] pool = Iterations.toArray(iterable);
    if (length < 0) {
      throw PyErrors.valueError("r must be non-negative");
    }
    if (length > Integer.MAX_VALUE) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    return new RepeatingCombinations(cls, pool, length);
  }

  @Override
  public @Nullable PyObject next() {
    if (ended || !step()) {
      ended = true;
      return null;
    }
    PyObject[] items = new PyObject[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }

  private boolean step() {
    if (!started) {
      started = true;
      return true;
    }
    int i = indices.length - 1;
    while (i >= 0 && indices[i] == pool.length - 1) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int index = indices[i] + 1;
    for (; i < indices.length; i++) {
      indices[i] = index;
    }
    return true;
  }
}
