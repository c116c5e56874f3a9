package krait.vm.modules.time;

import krait.vm.modules.FunctionRules;
import krait.vm.object.Conversions;
import krait.vm.object.Iterations;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyDict;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.Slot;
import krait.vm.object.ThreadState;

/** Reads the nine numbers that time functions take, with CPython's complaints. */
final class TimeArguments {

  private static final int COUNT = 9;
  private static final int FIRST_YEAR = 1900;

  private TimeArguments() {}

  /** How C code that parses arguments calls the type of one. */
  static String typeName(PyObject object) {
    return object == PyNone.NONE ? "None" : object.type().name();
  }

  /** The time of a tuple; only the year is checked. */
  static BrokenDownTime parse(PyObject tuple) {
    boolean sequence =
        tuple.type().slot(Slot.GETITEM) != null
            && !(tuple instanceof PyDict)
            && !(tuple instanceof PyBaseString);
    if (!sequence) {
      throw PyErrors.typeError("argument must be 9-item sequence, not " + typeName(tuple));
    }
    int length = Iterations.length(tuple);
    if (length != COUNT) {
      throw PyErrors.typeError("argument must be sequence of length 9, not " + length);
    }
    PyObject[] items = Iterations.toArray(tuple);
    int[] n = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      n[i] = Conversions.toInt(items[i]);
    }
    return new BrokenDownTime(
        year(n[0]), n[1] - 1, n[2], n[3], n[4], n[5], (n[6] + 1) % 7, n[7] - 1, n[8], 0);
  }

  private static int year(int year) {
    if (year >= FIRST_YEAR) {
      return year;
    }
    PyObject module = ThreadState.current().interpreter().modules().get("time");
    PyDict names = module == null ? null : module.dict();
    PyObject accept = names == null ? null : names.get("accept2dyear");
    if (!(accept instanceof PyInt number) || number.value() == 0) {
      throw PyErrors.valueError("year >= 1900 required");
    }
    if (year >= 69 && year <= 99) {
      return year + FIRST_YEAR;
    }
    if (year >= 0 && year <= 68) {
      return year + 2000;
    }
    throw PyErrors.valueError("year out of range");
  }

  /** The time with what was left 0 set to the least, if all fields are in their ranges. */
  static BrokenDownTime checked(BrokenDownTime t) {
    int month = t.month() == -1 ? 0 : within(t.month(), 0, 11, "month");
    int day = t.day() == 0 ? 1 : within(t.day(), 0, 31, "day of month");
    within(t.hour(), 0, 23, "hour");
    within(t.minute(), 0, 59, "minute");
    within(t.second(), 0, 61, "seconds");
    within(t.weekday(), 0, 6, "day of week");
    int yearDay = t.yearDay() == -1 ? 0 : within(t.yearDay(), 0, 365, "day of year");
    if (!FunctionRules.current().timesChecked()) {
      within(t.daylight(), -1, 1, "daylight savings flag");
    }
    return new BrokenDownTime(
        t.year(),
        month,
        day,
        t.hour(),
        t.minute(),
        t.second(),
        t.weekday(),
        yearDay,
        t.daylight(),
        t.offset());
  }

  private static int within(int value, int least, int most, String what) {
    if (value < least || value > most) {
      throw PyErrors.valueError(what + " out of range");
    }
    return value;
  }
}
