package krait.vm.methods;

import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PyXRange;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.TypeRules;

/** {@code xrange}. */
@PythonType("xrange")
public final class XRangeMethods {

  private XRangeMethods() {}

  @PythonNew(name = "__new__", errorName = "xrange")
  static PyObject create(PyType cls, PyObject[] args) {
    if (args.length == 0 || args.length > 3) {
      throw PyErrors.typeError("xrange() requires 1-3 int arguments");
    }
    PyObject first = args[0];
    PyObject second = args.length < 2 ? null : args[1];
    PyObject third = args.length < 3 ? null : args[2];
    long start = second == null ? 0 : Conversions.toLong(first);
    long stop = Conversions.toLong(second == null ? first : second);
    long step = third == null ? 1 : Conversions.toLong(third);
    if (step == 0) {
      throw PyErrors.valueError("xrange() arg 3 must not be zero");
    }
    if (step > 0 ? start >= stop : start <= stop) {
      return new PyXRange(start, step, 0);
    }
    long span = step > 0 ? stop - 1 - start : start - 1 - stop;
    long count = Long.divideUnsigned(span, Math.abs(step)) + 1;
    if (count <= 0) {
      throw PyErrors.overflowError("xrange() result has too many items");
    }
    return new PyXRange(start, step, count);
  }

  @PythonMethod(name = "__len__")
  static long length(PyXRange self) {
    return self.length();
  }

  @PythonMethod(name = "__getitem__", style = "SEQUENCE")
  static PyObject getItem(PyXRange self, PyObject key) {
    long index = Conversions.toIndexOverflowing(key);
    index += index < 0 ? self.length() : 0;
    if (index < 0 || index >= self.length()) {
      throw PyErrors.indexError("xrange object index out of range");
    }
    return PyInt.of(self.get(index));
  }

  @PythonMethod(name = "__iter__")
  static PyObject iter(PyXRange self) {
    return self.iterator();
  }

  @PythonMethod(name = "__reversed__")
  static PyObject reversed(PyXRange self) {
    return self.reversed();
  }

  @PythonMethod(name = "__reduce__", since = "2.6")
  static PyObject reduce(PyXRange self, PyObject[] args) {
    return new PyTuple(
        self.type(), new PyTuple(reduced(self.start()), reduced(stop(self)), reduced(self.step())));
  }

  /** Before 2.7 the numbers are cut to 32 bits. */
  private static PyObject reduced(long number) {
    return PyInt.of(TypeRules.current().rangesExact() ? number : (int) number);
  }

  /** The stop that gives the same numbers; before 2.7 it may be on the other side of zero. */
  private static long stop(PyXRange self) {
    long step = self.step();
    if (!TypeRules.current().rangesExact()) {
      return self.start() + self.length() * step;
    }
    if (self.length() == 0) {
      return self.start();
    }
    long last = self.get(self.length() - 1);
    if (step > 0) {
      return last > Long.MAX_VALUE - step ? Long.MAX_VALUE : last + step;
    }
    return last < Long.MIN_VALUE - step ? Long.MIN_VALUE : last + step;
  }

  @PythonMethod(name = "__repr__")
  static String repr(PyXRange self) {
    long stop = stop(self);
    if (self.start() == 0 && self.step() == 1) {
      return "xrange(" + stop + ")";
    }
    return self.step() == 1
        ? "xrange(" + self.start() + ", " + stop + ")"
        : "xrange(" + self.start() + ", " + stop + ", " + self.step() + ")";
  }
}
