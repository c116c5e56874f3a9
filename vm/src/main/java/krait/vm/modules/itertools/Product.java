package krait.vm.modules.itertools;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.product}: all ways to take one item of each iterable. */
@PythonType("itertools.product")
public final class Product extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.product", true);

  private final PyObject[][] pools;
  private final int[] indices;
  private boolean started;
  private boolean ended;

  private Product(PyType type, PyObject[][] pools) {
    super(type);
    this.pools = pools;
    this.indices = new int[pools.length];
  }

  @PythonNew(name = "__new__")
  static PyObject create(PyType cls, PyObject[] args, PyStr[] names) {
    if (names.length > 1) {
      throw PyErrors.typeError("product() takes at most 1 argument (" + names.length + " given)");
    }
    long repeat = 1;
    for (int i = 0; i < names.length; i++) {
      if (!names[i].text().equals("repeat")) {
        throw PyErrors.typeError(
            "'" + names[i] + "' is an invalid keyword argument for this function");
      }
      repeat = Conversions.toLong(args[args.length - names.length + i]);
      if (repeat < 0) {
        throw PyErrors.valueError("repeat argument cannot be negative");
      }
    }
    int count = repeat == 0 ? 0 : args.length - names.length;
    if (count * (double) repeat > Integer.MAX_VALUE) {
      throw new PyException(PyExc.MemoryError, PyNone.NONE);
    }
    PyObject[][] pools = new PyObject[count * (int) repeat][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = i < count ? Iterations.toArray(args[i]) : pools[i - count];
    }
    return new Product(cls, pools);
  }

  @Override
  public @Nullable PyObject next() {
    if (ended || !step()) {
      ended = true;
      return null;
    }
    PyObject[] items = new PyObject[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][indices[i]];
    }
    return PyTuple.of(items);
  }

  private boolean step() {
    if (!started) {
      started = true;
      for (PyObject[] pool : pools) {
        if (pool.length == 0) {
          return false;
        }
      }
      return true;
    }
    for (int i = pools.length - 1; i >= 0; i--) {
      if (++indices[i] < pools[i].length) {
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }
}
