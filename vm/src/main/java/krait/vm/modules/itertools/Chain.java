package krait.vm.modules.itertools;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Iterations;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.SubclassableIterator;
import org.jspecify.annotations.Nullable;

/** {@code itertools.chain}: the items of one iterable after another. */
@PythonType("itertools.chain")
public final class Chain extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.chain", true);

  private @Nullable PyObject source;
  private @Nullable PyObject active;

  private Chain(PyType type, PyObject source) {
    super(type);
    this.source = source;
  }

  @PythonNew(name = "__new__", errorName = "chain")
  static PyObject create(PyType cls, PyObject[] iterables) {
    if (!FunctionRules.current().chainIsLazy()) {
      PyObject[] iterators = Arguments.iterators("chain", iterables);
      return new Chain(cls, Iterations.iterator(PyTuple.of(iterators)));
    }
    return new Chain(cls, Iterations.iterator(PyTuple.of(iterables)));
  }

  @PythonClassMethod(name = "from_iterable", since = "2.6")
  static PyObject fromIterable(PyType cls, PyObject iterable) {
    return new Chain(cls, Iterations.iterator(iterable));
  }

  @Override
  public @Nullable PyObject next() {
    while (true) {
      PyObject current = active;
      if (current == null) {
        current = nextIterator();
        if (current == null) {
          return null;
        }
        active = current;
      }
      PyObject item = Iterations.next(current);
      if (item != null) {
        return item;
      }
      active = null;
    }
  }

  /** The iterator over the next iterable; there are no more once one cannot be iterated over. */
  private @Nullable PyObject nextIterator() {
    PyObject from = source;
    source = null;
    PyObject iterable = from == null ? null : Iterations.next(from);
    if (iterable == null) {
      return null;
    }
    PyObject iterator = Iterations.iterator(iterable);
    source = from;
    return iterator;
  }
}
