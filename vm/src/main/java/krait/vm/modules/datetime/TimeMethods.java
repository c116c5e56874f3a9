package krait.vm.modules.datetime;

import krait.vm.object.Comparisons;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code datetime.time}. */
@PythonType("datetime.time")
public final class TimeMethods {

  private static final int STATE_SIZE = 6;
  private static final int HOURS = 24;

  private TimeMethods() {}

  @PythonNew(
      name = "__new__",
      keywords = "hour minute second microsecond tzinfo",
      style = "KEYWORDS",
      errorName = "function")
  static PyObject create(
      PyType cls,
      @Nullable PyObject hour,
      @Nullable PyObject minute,
      @Nullable PyObject second,
      @Nullable PyObject micro,
      @Nullable PyObject zone) {
    boolean state =
        hour instanceof PyStr text
            && text.length() == STATE_SIZE
            && text.text().charAt(0) < HOURS
            && second == null;
    if (state && hour != null) {
      if (minute != null && minute != PyNone.NONE && !(minute instanceof ZoneObject)) {
        throw PyErrors.typeError("bad tzinfo state arg");
      }
      return new TimeObject(cls, Clock.ofState(hour.toString(), 0), Fields.zone(minute));
    }
    Clock clock =
        new Clock(
            Fields.number(hour, 0),
            Fields.number(minute, 0),
            Fields.number(second, 0),
            Fields.number(micro, 0));
    Fields.checkTime(clock.hour(), clock.minute(), clock.second(), clock.micro());
    return new TimeObject(cls, clock, Fields.zone(zone));
  }

  @PythonGetter
  static long hour(TimeObject self) {
    return self.clock().hour();
  }

  @PythonGetter
  static long minute(TimeObject self) {
    return self.clock().minute();
  }

  @PythonGetter
  static long second(TimeObject self) {
    return self.clock().second();
  }

  @PythonGetter
  static long microsecond(TimeObject self) {
    return self.clock().micro();
  }

  @PythonGetter
  static PyObject tzinfo(TimeObject self) {
    return self.zone();
  }

  @PythonMethod
  static PyObject utcoffset(TimeObject self) {
    return ZoneObject.offset(self.zone(), "utcoffset", PyNone.NONE);
  }

  @PythonMethod
  static PyObject dst(TimeObject self) {
    return ZoneObject.offset(self.zone(), "dst", PyNone.NONE);
  }

  @PythonMethod
  static PyObject tzname(TimeObject self) {
    return ZoneObject.name(self.zone(), PyNone.NONE);
  }

  private static @Nullable Integer offset(TimeObject time) {
    return ZoneObject.minutes(time.zone(), "utcoffset", PyNone.NONE);
  }

  @PythonMethod
  static String isoformat(TimeObject self) {
    StringBuilder text = new StringBuilder();
    self.clock().addTo(text);
    Integer offset = offset(self);
    if (offset != null) {
      ZoneObject.addOffset(text, offset, ":");
    }
    return text.toString();
  }

  @PythonMethod(name = "__str__")
  static PyObject str(TimeObject self) {
    return krait.vm.object.Calls.method(self, "isoformat");
  }

  @PythonMethod(name = "__repr__")
  static String repr(TimeObject self) {
    StringBuilder text = new StringBuilder(self.type().name()).append('(');
    self.clock().addArguments(text);
    if (self.zone() != PyNone.NONE) {
      text.append(", tzinfo=").append(Texts.repr(self.zone()));
    }
    return text.append(')').toString();
  }

  @PythonMethod(keywords = "format", errorName = "strftime")
  static PyObject strftime(TimeObject self, PyObject format) {
    String text = TimeTexts.format(format);
    Clock clock = self.clock();
    PyObject tuple =
        new PyTuple(
            PyInt.of(1900),
            PyInt.ONE,
            PyInt.ONE,
            PyInt.of(clock.hour()),
            PyInt.of(clock.minute()),
            PyInt.of(clock.second()),
            PyInt.ZERO,
            PyInt.ONE,
            PyInt.MINUS_ONE);
    return TimeTexts.write(tuple, 1900, text, clock.micro(), self.zone(), PyNone.NONE);
  }

  @PythonMethod(name = "__format__", since = "2.6", style = "PARSED")
  static PyObject format(PyObject self, PyObject format) {
    return TimeTexts.formatted(self, format);
  }

  @PythonMethod(
      keywords = "hour minute second microsecond tzinfo",
      style = "KEYWORDS",
      errorName = "replace")
  static PyObject replace(TimeObject self, PyObject[] args) {
    Clock clock = self.clock();
    return new TimeObject(
        self.type(),
        Clock.checked(
            Fields.number(at(args, 0), clock.hour()),
            Fields.number(at(args, 1), clock.minute()),
            Fields.number(at(args, 2), clock.second()),
            Fields.number(at(args, 3), clock.micro())),
        at(args, 4) == null ? self.zone() : Fields.zone(at(args, 4)));
  }

  private static @Nullable PyObject at(PyObject[] args, int index) {
    return index < args.length ? args[index] : null;
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isNonZero(TimeObject self) {
    Clock clock = self.clock();
    if (clock.second() != 0 || clock.micro() != 0) {
      return true;
    }
    Integer offset = offset(self);
    return clock.hour() * 60 + clock.minute() - (offset == null ? 0 : offset) != 0;
  }

  @PythonMethod(name = "__hash__")
  static long hash(TimeObject self) {
    Integer offset = offset(self);
    Clock clock = self.clock();
    if (offset == null || offset == 0) {
      return PyStr.of(clock.state()).hash();
    }
    int minutes = clock.hour() * 60 + clock.minute() - offset;
    int hour = Math.floorDiv(minutes, 60);
    int minute = Math.floorMod(minutes, 60);
    return hour >= 0 && hour < HOURS
        ? PyStr.of(new Clock(hour, minute, clock.second(), clock.micro()).state()).hash()
        : new PyTuple(
                PyInt.of(hour), PyInt.of(minute), PyInt.of(clock.second()), PyInt.of(clock.micro()))
            .hash();
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(TimeObject self) {
    PyObject state = PyStr.of(self.clock().state());
    return new PyTuple(
        self.type(),
        self.zone() == PyNone.NONE ? new PyTuple(state) : new PyTuple(state, self.zone()));
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (!(left instanceof TimeObject a) || !(right instanceof TimeObject b)) {
      return Fields.Mismatch.compared(left, right, op);
    }
    boolean sameZone = a.zone() == b.zone();
    Integer first = sameZone ? null : offset(a);
    Integer second = sameZone ? null : offset(b);
    if ((first == null) != (second == null)) {
      throw PyErrors.typeError("can't compare offset-naive and offset-aware times");
    }
    int before = a.clock().seconds() - (first == null ? 0 : first * 60);
    int after = b.clock().seconds() - (second == null ? 0 : second * 60);
    int order = Integer.compare(before, after);
    return PyBool.of(
        Comparisons.outcome(
            order == 0 ? Integer.compare(a.clock().micro(), b.clock().micro()) : order, op));
  }
}
