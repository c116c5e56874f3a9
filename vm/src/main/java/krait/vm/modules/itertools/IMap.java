package krait.vm.modules.itertools;

import krait.vm.object.Calls;
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

/** {@code itertools.imap}: the results of a function for the items of iterables side by side. */
@PythonType("itertools.imap")
public final class IMap extends SubclassableIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("itertools.imap", true);

  private final PyObject function;
  private final PyObject[] iterators;

  private IMap(PyType type, PyObject function, PyObject[] iterators) {
    super(type);
    this.function = function;
    this.iterators = iterators;
  }

  @PythonNew(name = "__new__", errorName = "imap")
  static PyObject create(PyType cls, PyObject[] args) {
    if (args.length < 2) {
      throw PyErrors.typeError("imap() must have at least two arguments.");
    }
    PyObject[] iterators = new PyObject[args.length - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iterations.iterator(args[i + 1]);
    }
    return new IMap(cls, args[0], iterators);
  }

  @Override
  public @Nullable PyObject next() {
    if (iterators.length == 1 && function != PyNone.NONE) {
      PyObject item = Iterations.next(iterators[0]);
      return item == null ? null : function.call1(item);
    }
    PyObject[] items = new PyObject[iterators.length];
    for (int i = 0; i < items.length; i++) {
      PyObject item = Iterations.next(iterators[i]);
      if (item == null) {
        return null;
      }
      items[i] = item;
    }
    if (function == PyNone.NONE) {
      return new PyTuple(items);
    }
    return items.length == 2
        ? function.call2(items[0], items[1])
        : function.call(items, Calls.NO_NAMES);
  }
}
