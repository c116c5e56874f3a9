package krait.vm.modules.itertools;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;

/** Arguments that several of these functions take. */
final class Arguments {

  private Arguments() {}

  /** An iterator over each argument, with the complaint that names the one that has none. */
  static PyObject[] iterators(String function, PyObject[] iterables) {
    PyObject[] iterators = new PyObject[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      try {
        iterators[i] = Iterations.iterator(iterables[i]);
      } catch (PyException e) {
        if (e.matches(PyExc.TypeError)) {
          throw PyErrors.typeError(function + " argument #" + (i + 1) + " must support iteration");
        }
        throw e;
      }
    }
    return iterators;
  }

  /** A size, also from what can be made an int such as a float. */
  static long size(PyObject object) {
    if (object instanceof PyInt || object instanceof PyLong) {
      return Conversions.toLong(object);
    }
    PyObject method = object.type().slot(Slot.INT);
    if (method == null) {
      throw PyErrors.typeError("an integer is required");
    }
    return Conversions.toLong(Calls.invoke(method, object));
  }
}
