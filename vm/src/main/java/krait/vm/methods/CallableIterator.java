package krait.vm.methods;

import krait.vm.object.Comparisons;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyIterator;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** What {@code iter(callable, sentinel)} gives. */
public final class CallableIterator extends PyIterator {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("callable-iterator", false);

  private @Nullable PyObject callable;
  private final PyObject sentinel;

  /** An iterator that calls until the sentinel comes. */
  public CallableIterator(PyObject callable, PyObject sentinel) {
    super(TYPE);
    this.callable = callable;
    this.sentinel = sentinel;
  }

  @Override
  public @Nullable PyObject next() {
    PyObject function = callable;
    if (function == null) {
      return null;
    }
    PyObject value;
    try {
      value = function.call0();
    } catch (PyException e) {
      if (!e.matches(PyExc.StopIteration)) {
        throw e;
      }
      callable = null;
      return null;
    }
    if (Comparisons.equal(value, sentinel)) {
      callable = null;
      return null;
    }
    return value;
  }
}
