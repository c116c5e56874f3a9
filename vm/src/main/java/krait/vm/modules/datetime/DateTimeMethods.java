package krait.vm.modules.datetime;

import krait.vm.object.Calls;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.op.ImportOps;
import krait.vm.op.ItemOps;
import org.jspecify.annotations.Nullable;

/** How {@code datetime.datetime} is made. */
@PythonType("datetime.datetime")
public final class DateTimeMethods {

  private static final int STATE_SIZE = 10;
  private static final double MICROS = 1e6;
  private static final int SECOND = 1000000;

  private DateTimeMethods() {}

  @PythonNew(
      name = "__new__",
      keywords = "year month day hour minute second microsecond tzinfo",
      errorName = "function")
  static PyObject create(
      PyType cls,
      PyObject year,
      @Nullable PyObject month,
      @Nullable PyObject day,
      @Nullable PyObject hour,
      @Nullable PyObject minute,
      @Nullable PyObject second,
      @Nullable PyObject micro,
      @Nullable PyObject zone) {
    if (day == null && DateMethods.isState(year, STATE_SIZE)) {
      if (month != null && month != PyNone.NONE && !(month instanceof ZoneObject)) {
        throw PyErrors.typeError("bad tzinfo state arg");
      }
      return ofState(cls, year.toString(), Fields.zone(month));
    }
    if (month == null || day == null) {
      throw DateMethods.Required.missing(year, month);
    }
    int[] n = {
      Conversions.toInt(year),
      Conversions.toInt(month),
      Conversions.toInt(day),
      Fields.number(hour, 0),
      Fields.number(minute, 0),
      Fields.number(second, 0),
      Fields.number(micro, 0)
    };
    Calendar.check(n[0], n[1], n[2]);
    Clock clock = Clock.checked(n[3], n[4], n[5], n[6]);
    return new DateTimeObject(cls, n[0], n[1], n[2], clock, Fields.zone(zone));
  }

  private static PyObject ofState(PyType cls, String state, PyObject zone) {
    int year = state.charAt(0) << 8 | state.charAt(1);
    return new DateTimeObject(
        cls, year, state.charAt(2), state.charAt(3), Clock.ofState(state, 4), zone);
  }

  private static PyObject make(PyType cls, int[] fields, int micro, PyObject zone) {
    PyObject[] arguments = new PyObject[8];
    for (int i = 0; i < fields.length; i++) {
      arguments[i] = PyInt.of(fields[i]);
    }
    arguments[6] = PyInt.of(micro);
    arguments[7] = zone;
    return cls.call(arguments, Calls.NO_NAMES);
  }

  private static PyObject ofTimestamp(
      PyType cls, String function, double timestamp, PyObject zone) {
    long seconds = DateMethods.Required.seconds(timestamp);
    long micros = DeltaParts.rounded((timestamp - seconds) * MICROS);
    if (micros < 0) {
      seconds--;
      micros += SECOND;
    }
    if (micros == SECOND) {
      seconds++;
      micros = 0;
    }
    return make(cls, TimeTexts.broken(function, seconds), (int) micros, zone);
  }

  private static PyObject current(PyType cls, String function, PyObject zone) {
    java.time.Instant now = java.time.Instant.now();
    return make(cls, TimeTexts.broken(function, now.getEpochSecond()), now.getNano() / 1000, zone);
  }

  @PythonClassMethod(keywords = "tz", style = "KEYWORDS", errorName = "now")
  static PyObject now(PyType cls, @Nullable PyObject tz) {
    PyObject zone = Fields.zone(tz);
    return zone == PyNone.NONE
        ? current(cls, "localtime", zone)
        : Calls.method(zone, "fromutc", current(cls, "gmtime", zone));
  }

  @PythonClassMethod
  static PyObject utcnow(PyType cls) {
    return current(cls, "gmtime", PyNone.NONE);
  }

  @PythonClassMethod(keywords = "timestamp tz", errorName = "fromtimestamp")
  static PyObject fromtimestamp(PyType cls, PyObject timestamp, @Nullable PyObject tz) {
    double seconds = Conversions.toDouble(timestamp);
    PyObject zone = Fields.zone(tz);
    return zone == PyNone.NONE
        ? ofTimestamp(cls, "localtime", seconds, zone)
        : Calls.method(zone, "fromutc", ofTimestamp(cls, "gmtime", seconds, zone));
  }

  @PythonClassMethod(style = "PARSED")
  static PyObject utcfromtimestamp(PyType cls, PyObject timestamp) {
    return ofTimestamp(cls, "gmtime", Conversions.toDouble(timestamp), PyNone.NONE);
  }

  @PythonClassMethod(keywords = "date time", errorName = "combine")
  static PyObject combine(PyType cls, PyObject date, PyObject time) {
    if (!(date instanceof DateObject day)) {
      throw PyErrors.typeError("combine() argument 1 must be datetime.date, not " + typeName(date));
    }
    if (!(time instanceof TimeObject hour)) {
      throw PyErrors.typeError("combine() argument 2 must be datetime.time, not " + typeName(time));
    }
    Clock clock = hour.clock();
    int[] fields = {
      day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second()
    };
    return make(cls, fields, clock.micro(), hour.zone());
  }

  private static String typeName(PyObject object) {
    return object == PyNone.NONE ? "None" : object.type().name();
  }

  @PythonClassMethod(style = "PARSED")
  static PyObject strptime(PyType cls, PyObject text, PyObject format) {
    for (int i = 1; i <= 2; i++) {
      PyObject argument = i == 1 ? text : format;
      if (!(argument instanceof krait.vm.object.PyBaseString)) {
        throw PyErrors.typeError(
            "strptime() argument " + i + " must be string, not " + typeName(argument));
      }
    }
    PyObject module = ImportOps.module("_strptime");
    PyObject parsed = Calls.method(module, "_strptime", text, format);
    PyObject struct = ItemOps.getItem(parsed, PyInt.ZERO);
    int[] fields = new int[6];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Conversions.toInt(ItemOps.getItem(struct, PyInt.of(i)));
    }
    int micros = Conversions.toInt(ItemOps.getItem(parsed, PyInt.ONE));
    return make(cls, fields, micros, PyNone.NONE);
  }

  @PythonMethod(
      keywords = "year month day hour minute second microsecond tzinfo",
      style = "KEYWORDS",
      errorName = "replace")
  static PyObject replace(
      DateTimeObject self,
      @Nullable PyObject year,
      @Nullable PyObject month,
      @Nullable PyObject day,
      @Nullable PyObject hour,
      @Nullable PyObject minute,
      @Nullable PyObject second,
      @Nullable PyObject micro,
      @Nullable PyObject tzinfo) {
    Clock old = self.clock();
    int[] n = {
      Fields.number(year, self.year()),
      Fields.number(month, self.month()),
      Fields.number(day, self.day())
    };
    Clock clock =
        new Clock(
            Fields.number(hour, old.hour()),
            Fields.number(minute, old.minute()),
            Fields.number(second, old.second()),
            Fields.number(micro, old.micro()));
    Calendar.check(n[0], n[1], n[2]);
    Fields.checkTime(clock.hour(), clock.minute(), clock.second(), clock.micro());
    PyObject zone = tzinfo == null ? self.zone() : Fields.zone(tzinfo);
    return new DateTimeObject(self.type(), n[0], n[1], n[2], clock, zone);
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(DateTimeObject self) {
    PyObject state = PyStr.of(self.state());
    return new PyTuple(
        self.type(),
        self.zone() == PyNone.NONE ? new PyTuple(state) : new PyTuple(state, self.zone()));
  }
}
