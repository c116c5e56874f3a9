package krait.vm.modules.itertools;

import krait.vm.object.Iterations;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.izip}: tuples of the items of iterables side by side, up to the shortest. */
@PythonType("itertools.izip")
public final class IZip extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.izip", true);

  private final PyObject[] iterators;

  private IZip(PyType type, PyObject[] iterators) {
    super(type);
    this.iterators = iterators;
  }

  @PythonNew(name = "__new__", errorName = "izip")
  static PyObject create(PyType cls, PyObject[] iterables) {
    return new IZip(cls, Arguments.iterators("izip", iterables));
  }

  @Override
  public @Nullable PyObject next() {
    if (iterators.length == 0) {
      return null;
    }
    PyObject[] items = new PyObject[iterators.length];
    for (int i = 0; i < items.length; i++) {
      PyObject item = Iterations.next(iterators[i]);
      if (item == null) {
        return null;
      }
      items[i] = item;
    }
    return new PyTuple(items);
  }
}
