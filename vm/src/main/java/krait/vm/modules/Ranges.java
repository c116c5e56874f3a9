package krait.vm.modules;

import java.math.BigInteger;
import krait.vm.object.ArgumentRules;
import krait.vm.object.Coercion;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInstance;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;

/** The numbers of {@code range} and {@code xrange}. */
final class Ranges {

  private Ranges() {}

  /** A bound as an int or long. */
  static PyObject bound(PyObject value, String function, String name) {
    if (value instanceof PyInt) {
      return value;
    }
    if (value instanceof PyLong big) {
      return big.value().bitLength() < Long.SIZE ? PyInt.of(big.value().longValue()) : value;
    }
    boolean hidesErrors = ArgumentRules.current().rangeHidesErrors();
    if (!hidesErrors && !isNumber(value)) {
      throw notNumber(value, function, name);
    }
    try {
      return PyInt.of(Conversions.toLong(value));
    } catch (PyException e) {
      throw hidesErrors ? notNumber(value, function, name) : e;
    }
  }

  private static PyException notNumber(PyObject value, String function, String name) {
    return PyErrors.typeError(
        function + "() integer " + name + " argument expected, got " + value.type().name() + ".");
  }

  private static boolean isNumber(PyObject value) {
    return value instanceof PyInstance
        || (!(value instanceof PyFloat) && value.type().slot(Slot.INT) != null);
  }

  /** The list of the numbers. */
  static PyObject list(PyObject start, PyObject stop, PyObject step) {
    if (start instanceof PyInt from && stop instanceof PyInt to && step instanceof PyInt by) {
      return small(from.value(), to.value(), by.value());
    }
    BigInteger at = Coercion.integer(start);
    BigInteger end = Coercion.integer(stop);
    BigInteger by = Coercion.integer(step);
    int direction = step.type().isHeap() ? Comparisons.compare(step, PyLong.of(0)) : by.signum();
    if (direction == 0) {
      throw PyErrors.valueError("range() step argument must not be zero");
    }
    BigInteger span = by.signum() > 0 ? end.subtract(at) : at.subtract(end);
    if (span.signum() <= 0) {
      return new PyList();
    }
    BigInteger count = span.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE);
    if (count.bitLength() >= Integer.SIZE) {
      throw PyErrors.overflowError("range() result has too many items");
    }
    PyObject[] items = new PyObject[count.intValue()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new PyLong(at);
      at = at.add(by);
    }
    return new PyList(items);
  }

  private static PyObject small(long start, long stop, long step) {
    if (step == 0) {
      throw PyErrors.valueError("range() step argument must not be zero");
    }
    long count = count(start, stop, step);
    if (count > Integer.MAX_VALUE - 8 || count < 0) {
      throw PyErrors.overflowError("range() result has too many items");
    }
    PyObject[] items = new PyObject[(int) count];
    long value = start;
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(value);
      value += step;
    }
    return new PyList(items);
  }

  /** How many numbers there are; negative if they can't be counted by 63 bits. */
  static long count(long start, long stop, long step) {
    if (step > 0 ? start >= stop : start <= stop) {
      return 0;
    }
    long span = step > 0 ? stop - 1 - start : start - 1 - stop;
    return step == Long.MIN_VALUE ? 1 : Long.divideUnsigned(span, Math.abs(step)) + 1;
  }
}
