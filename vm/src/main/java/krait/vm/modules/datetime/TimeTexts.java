package krait.vm.modules.datetime;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyBaseString;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.Texts;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;
import krait.vm.op.ImportOps;
import org.jspecify.annotations.Nullable;

/** Dates and times as texts of a format, by the functions of {@code time}. */
final class TimeTexts {

  private static final int FIRST_YEAR = 1900;
  private static final int MICRO_DIGITS = 6;

  private TimeTexts() {}

  /** The argument of {@code strftime}. */
  static String format(PyObject format) {
    return krait.vm.modules.BufferArguments.fixed(format, "strftime() argument 1");
  }

  /**
   * Writes an object as a format says.
   *
   * @param tuple the fields as {@code time} takes them
   * @param micros what stands for {@code %f}; negative if nothing does
   * @param zone the time zone, or None
   * @param when what the zone is asked for
   */
  static PyObject write(
      PyObject tuple, long year, String format, int micros, PyObject zone, PyObject when) {
    if (year < FIRST_YEAR) {
      throw PyErrors.valueError(
          "year=" + year + " is before 1900; the datetime strftime() methods require year >= 1900");
    }
    StringBuilder prepared = new StringBuilder();
    int i = 0;
    while (i < format.length()) {
      char c = format.charAt(i++);
      if (c != '%') {
        prepared.append(c);
        continue;
      }
      if (i == format.length()) {
        throw PyErrors.valueError("strftime format ends with raw %");
      }
      String replaced = replaced(format.charAt(i++), micros, zone, when);
      prepared.append(replaced == null ? "%" + format.charAt(i - 1) : replaced);
    }
    PyObject time = ImportOps.module("time");
    return Calls.method(time, "strftime", PyStr.of(prepared.toString()), tuple);
  }

  private static @Nullable String replaced(char kind, int micros, PyObject zone, PyObject when) {
    StringBuilder text = new StringBuilder();
    switch (kind) {
      case 'z' -> {
        Integer offset = ZoneObject.minutes(zone, "utcoffset", when);
        if (offset != null) {
          ZoneObject.addOffset(text, offset, "");
        }
      }
      case 'Z' -> {
        PyObject name = ZoneObject.name(zone, when);
        if (name != PyNone.NONE) {
          PyObject safe = Calls.method(name, "replace", PyStr.of("%"), PyStr.of("%%"));
          if (!(safe instanceof PyBaseString)) {
            throw PyErrors.typeError("tzname.replace() did not return a string");
          }
          text.append(safe);
        }
      }
      case 'f' -> {
        if (!VersionRange.FROM_2_6.contains(ThreadState.current().interpreter().version())) {
          return null;
        }
        Fields.addPadded(text, Math.max(micros, 0), MICRO_DIGITS);
      }
      default -> {
        return null;
      }
    }
    return text.toString();
  }

  /** What {@code __format__} does: the object's own {@code strftime}, or its text. */
  static PyObject formatted(PyObject self, PyObject format) {
    if (!(format instanceof PyBaseString text)) {
      throw PyErrors.valueError("__format__ expects str or unicode, not " + format.type().name());
    }
    return text.length() == 0 ? Texts.str(self) : Calls.method(self, "strftime", format);
  }

  /** The nine fields that {@code time} has for a date and a time. */
  static PyObject tuple(DateObject date, Clock clock, int daylight) {
    PyObject[] fields = {
      PyInt.of(date.year()),
      PyInt.of(date.month()),
      PyInt.of(date.day()),
      PyInt.of(clock.hour()),
      PyInt.of(clock.minute()),
      PyInt.of(clock.second()),
      PyInt.of(Calendar.weekday(date.number())),
      PyInt.of(Calendar.dayOfYear(date.year(), date.month(), date.day())),
      PyInt.of(daylight)
    };
    PyObject type = ThreadState.current().interpreter().modules().get("time");
    PyObject time = type == null ? ImportOps.module("time") : type;
    return Calls.method(time, "struct_time", new PyTuple(fields));
  }

  /** What {@code ctime} writes. */
  static String plain(DateObject date, Clock clock) {
    String day = "MonTueWedThuFriSatSun".substring(3 * Calendar.weekday(date.number()));
    String month = "JanFebMarAprMayJunJulAugSepOctNovDec".substring(3 * (date.month() - 1));
    StringBuilder text = new StringBuilder(day.substring(0, 3)).append(' ');
    text.append(month, 0, 3).append(date.day() < 10 ? "  " : " ").append(date.day());
    Fields.addTwo(text, ' ', clock.hour());
    Fields.addTwo(text, ':', clock.minute());
    Fields.addTwo(text, ':', clock.second());
    text.append(' ');
    Fields.addPadded(text, date.year(), 4);
    return text.toString();
  }

  /** The fields of the local time, or of Greenwich's, of a timestamp. */
  static int[] broken(String function, long seconds) {
    PyObject time = ImportOps.module("time");
    PyObject struct = Calls.method(time, function, PyInt.of(seconds));
    int[] fields = new int[MICRO_DIGITS];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Conversions.toInt(krait.vm.op.ItemOps.getItem(struct, PyInt.of(i)));
    }
    fields[5] = Math.min(fields[5], 59);
    return fields;
  }
}
