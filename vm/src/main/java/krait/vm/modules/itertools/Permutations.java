package krait.vm.modules.itertools;

import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.permutations}: all orders of some of the items. */
@PythonType("itertools.permutations")
public final class Permutations extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.permutations", true);

  private final PyObject[] pool;
  private final int[] indices;
  private final int[] cycles;
  private boolean started;
  private boolean ended;

  private Permutations(PyType type, PyObject[] pool, long length) {
    super(type);
    this.pool = pool;
    this.ended = length > pool.length;
    this.indices = new int[pool.length];
    this.cycles = new int[ended ? 0 : (int) length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = pool.length - i;
    }
  }

  @PythonNew(name = "__new__", keywords = "iterable r", errorName = "permutations")
  static PyObject create(PyType cls, PyObject iterable, @Nullable PyObject r) {
    PyObject[] pool = Iterations.toArray(iterable);
    long length = r == null || r == PyNone.NONE ? pool.length : Arguments.size(r);
    if (length < 0) {
      throw PyErrors.valueError("r must be non-negative");
    }
    return new Permutations(cls, pool, length);
  }

  @Override
  public @Nullable PyObject next() {
    if (ended || !step()) {
      ended = true;
      return null;
    }
    PyObject[] items = new PyObject[cycles.length];
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
    int last = indices.length - 1;
    for (int i = cycles.length - 1; i >= 0; i--) {
      int index = indices[i];
      if (--cycles[i] > 0) {
        int other = indices.length - cycles[i];
        indices[i] = indices[other];
        indices[other] = index;
        return true;
      }
      System.arraycopy(indices, i + 1, indices, i, last - i);
      indices[last] = index;
      cycles[i] = indices.length - i;
    }
    return false;
  }
}
