package krait.vm.modules.itertools;

import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.dropwhile}: items from the first on that a function refuses. */
@PythonType("itertools.dropwhile")
public final class DropWhile extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.dropwhile", true);

  private final PyObject function;
  private final PyObject iterator;
  private boolean started;

  private DropWhile(PyType type, PyObject function, PyObject iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "dropwhile")
  static PyObject create(PyType cls, PyObject function, PyObject iterable) {
    return new DropWhile(cls, function, Iterations.iterator(iterable));
  }

  @Override
  public @Nullable PyObject next() {
    PyObject item = Iterations.next(iterator);
    while (item != null && !started) {
      if (!Conversions.isTrue(function.call1(item))) {
        started = true;
        break;
      }
      item = Iterations.next(iterator);
    }
    return item;
  }
}
