package krait.vm.methods;

import krait.vm.object.Iterations;
import krait.vm.object.PyInt;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.op.NumberOps;
import org.jspecify.annotations.Nullable;

/** {@code enumerate}. */
public final class Enumerate extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("enumerate", true);

  private final PyObject iterator;
  private PyObject count;

  Enumerate(PyType type, PyObject iterator, PyObject start) {
    super(type);
    this.iterator = iterator;
    this.count = start;
  }

  @Override
  public @Nullable PyObject next() {
    PyObject item = Iterations.next(iterator);
    if (item == null) {
      return null;
    }
    PyObject number = count;
    count = NumberOps.add(count, PyInt.ONE);
    return new PyTuple(number, item);
  }
}
