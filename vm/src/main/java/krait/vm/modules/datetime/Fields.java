package krait.vm.modules.datetime;

import krait.vm.object.Attributes;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import org.jspecify.annotations.Nullable;

/** What the fields of dates and times have in common: their arguments, bounds and texts. */
final class Fields {

  private static final int MICRO_DIGITS = 6;

  private Fields() {}

  /** A field that may be left out. */
  static int number(@Nullable PyObject value, int otherwise) {
    return value == null ? otherwise : Conversions.toInt(value);
  }

  /** Refuses a time of day that there is not. */
  static void checkTime(int hour, int minute, int second, int micro) {
    check("hour", hour, 23);
    check("minute", minute, 59);
    check("second", second, 59);
    check("microsecond", micro, 999999);
  }

  private static void check(String name, int value, int most) {
    if (value < 0 || value > most) {
      throw PyErrors.valueError(name + " must be in 0.." + most);
    }
  }

  /** A time zone or None; anything else is refused. */
  static PyObject zone(@Nullable PyObject value) {
    PyObject zone = value == null ? PyNone.NONE : value;
    if (zone != PyNone.NONE && !(zone instanceof ZoneObject)) {
      throw PyErrors.typeError(
          "tzinfo argument must be None or of a tzinfo subclass, not type '"
              + zone.type().name()
              + "'");
    }
    return zone;
  }

  /** Writes a number of at least two digits behind a character. */
  static void addTwo(StringBuilder text, char before, int number) {
    text.append(before).append(number < 10 ? "0" : "").append(number);
  }

  /** Writes a number with zeros before it. */
  static void addPadded(StringBuilder text, int number, int digits) {
    String known = Integer.toString(number);
    text.append("0".repeat(Math.max(0, digits - known.length()))).append(known);
  }

  /** Writes microseconds as a fraction, if there are any. */
  static void addMicros(StringBuilder text, int micros) {
    if (micros != 0) {
      text.append('.');
      addPadded(text, micros, MICRO_DIGITS);
    }
  }

  /** What comparing with something else comes to. */
  static final class Mismatch {

    private Mismatch() {}

    /** Never equal; an order is an error. */
    static PyObject compared(PyObject left, PyObject right, int op) {
      if (op == Comparisons.EQ || op == Comparisons.NE) {
        return PyBool.of(op == Comparisons.NE);
      }
      throw PyErrors.typeError(
          "can't compare " + left.type().name() + " to " + right.type().name());
    }

    /** The same, unless the other is a foreign kind of date, which is asked itself. */
    static PyObject comparedDate(PyObject left, PyObject right, int op) {
      return !(right instanceof DateObject) && Attributes.find(right, PyStr.of("timetuple")) != null
          ? PyNone.NOT_IMPLEMENTED
          : compared(left, right, op);
    }
  }
}
