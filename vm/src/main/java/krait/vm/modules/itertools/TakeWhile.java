package krait.vm.modules.itertools;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.takewhile}: items until the first that a function refuses. */
@PythonType("itertools.takewhile")
public final class TakeWhile extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.takewhile", true);

  private final PyObject function;
  private final PyObject iterator;
  private boolean ended;

  private TakeWhile(PyType type, PyObject function, PyObject iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "takewhile")
  static PyObject create(PyType cls, PyObject function, PyObject iterable) {
    return new TakeWhile(cls, function, Iterations.iterator(iterable));
  }

  @Override
  public @Nullable PyObject next() {
    if (ended) {
      return null;
    }
    PyObject item = Iterations.next(iterator);
    if (item == null || Conversions.isTrue(function.call1(item))) {
      return item;
    }
    ended = true;
    return null;
  }
}
