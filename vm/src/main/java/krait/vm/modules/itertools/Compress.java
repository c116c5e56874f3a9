package krait.vm.modules.itertools;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.compress}: the items whose selectors are true. */
@PythonType("itertools.compress")
public final class Compress extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.compress", true);

  private final PyObject data;
  private final PyObject selectors;

  private Compress(PyType type, PyObject data, PyObject selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  @PythonNew(name = "__new__", keywords = "data selectors", errorName = "compress")
  static PyObject create(PyType cls, PyObject data, PyObject selectors) {
    return new Compress(cls, Iterations.iterator(data), Iterations.iterator(selectors));
  }

  @Override
  public @Nullable PyObject next() {
    while (true) {
      PyObject item = Iterations.next(data);
      PyObject selector = item == null ? null : Iterations.next(selectors);
      if (selector == null) {
        return null;
      }
      if (Conversions.isTrue(selector)) {
        return item;
      }
    }
  }
}
