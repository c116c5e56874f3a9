package krait.vm.modules.itertools;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Calls;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.starmap}: the results of a function for tuples of arguments. */
@PythonType("itertools.starmap")
public final class StarMap extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.starmap", true);

  private final PyObject function;
  private final PyObject iterator;

  private StarMap(PyType type, PyObject function, PyObject iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "starmap")
  static PyObject create(PyType cls, PyObject function, PyObject iterable) {
    return new StarMap(cls, function, Iterations.iterator(iterable));
  }

  @Override
  public @Nullable PyObject next() {
    PyObject args = Iterations.next(iterator);
    if (args == null) {
      return null;
    }
    if (!(args instanceof PyTuple) && !FunctionRules.current().chainIsLazy()) {
      throw PyErrors.typeError("iterator must return a tuple");
    }
    return function.call(Iterations.toArray(args), Calls.NO_NAMES);
  }
}
