package krait.vm.modules.datetime;

import krait.vm.object.Comparisons;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import krait.vm.object.Texts;
import org.jspecify.annotations.Nullable;

/** What a {@code datetime.datetime} tells. */
@PythonType("datetime.datetime")
public final class DateTimeValues {

  private DateTimeValues() {}

  @PythonGetter
  static long hour(DateTimeObject self) {
    return self.clock().hour();
  }

  @PythonGetter
  static long minute(DateTimeObject self) {
    return self.clock().minute();
  }

  @PythonGetter
  static long second(DateTimeObject self) {
    return self.clock().second();
  }

  @PythonGetter
  static long microsecond(DateTimeObject self) {
    return self.clock().micro();
  }

  @PythonGetter
  static PyObject tzinfo(DateTimeObject self) {
    return self.zone();
  }

  @PythonMethod
  static PyObject date(DateTimeObject self) {
    return new DateObject(DateObject.TYPE, self.year(), self.month(), self.day());
  }

  @PythonMethod
  static PyObject time(DateTimeObject self) {
    return new TimeObject(TimeObject.TYPE, self.clock(), PyNone.NONE);
  }

  @PythonMethod
  static PyObject timetz(DateTimeObject self) {
    return new TimeObject(TimeObject.TYPE, self.clock(), self.zone());
  }

  @PythonMethod
  static PyObject utcoffset(DateTimeObject self) {
    return ZoneObject.offset(self.zone(), "utcoffset", self);
  }

  @PythonMethod
  static PyObject dst(DateTimeObject self) {
    return ZoneObject.offset(self.zone(), "dst", self);
  }

  @PythonMethod
  static PyObject tzname(DateTimeObject self) {
    return ZoneObject.name(self.zone(), self);
  }

  @PythonMethod
  static PyObject timetuple(DateTimeObject self) {
    Integer saving = ZoneObject.minutes(self.zone(), "dst", self);
    return TimeTexts.tuple(self, self.clock(), saving == null ? -1 : saving == 0 ? 0 : 1);
  }

  @PythonMethod
  static PyObject utctimetuple(DateTimeObject self) {
    Integer offset = self.offset();
    DateTimeObject utc = offset == null ? self : self.utc(offset);
    return TimeTexts.tuple(utc, utc.clock(), 0);
  }

  @PythonMethod(keywords = "tz", errorName = "astimezone")
  static PyObject astimezone(DateTimeObject self, PyObject tz) {
    if (!(tz instanceof ZoneObject)) {
      throw PyErrors.typeError(
          "astimezone() argument 1 must be datetime.tzinfo, not "
              + (tz == PyNone.NONE ? "None" : tz.type().name()));
    }
    Integer offset = self.zone() == PyNone.NONE ? null : self.offset();
    if (self.zone() == tz) {
      return self;
    }
    if (offset == null) {
      throw PyErrors.valueError("astimezone() cannot be applied to a naive datetime");
    }
    DateTimeObject utc = self.plus(0, -60L * offset, 0).in(tz);
    return krait.vm.object.Calls.method(tz, "fromutc", utc);
  }

  @PythonMethod(keywords = "sep", style = "KEYWORDS", errorName = "isoformat")
  static String isoformat(DateTimeObject self, @Nullable PyObject separator) {
    String between = "T";
    if (separator != null) {
      if (!(separator instanceof PyStr text) || text.length() != 1) {
        throw PyErrors.typeError(
            "isoformat() argument 1 must be char, not "
                + (separator == PyNone.NONE ? "None" : separator.type().name()));
      }
      between = text.text();
    }
    StringBuilder text = new StringBuilder();
    self.addDate(text);
    text.append(between);
    self.clock().addTo(text);
    Integer offset = self.offset();
    if (offset != null) {
      ZoneObject.addOffset(text, offset, ":");
    }
    return text.toString();
  }

  @PythonMethod(name = "__str__")
  static PyObject str(DateTimeObject self) {
    return krait.vm.object.Calls.method(self, "isoformat", PyStr.of(" "));
  }

  @PythonMethod(name = "__repr__")
  static String repr(DateTimeObject self) {
    StringBuilder text = new StringBuilder(self.type().name()).append('(');
    text.append(self.year()).append(", ").append(self.month()).append(", ");
    text.append(self.day()).append(", ");
    self.clock().addArguments(text);
    if (self.zone() != PyNone.NONE) {
      text.append(", tzinfo=").append(Texts.repr(self.zone()));
    }
    return text.append(')').toString();
  }

  @PythonMethod
  static String ctime(DateTimeObject self) {
    return TimeTexts.plain(self, self.clock());
  }

  @PythonMethod(keywords = "format", errorName = "strftime")
  static PyObject strftime(DateTimeObject self, PyObject format) {
    String text = TimeTexts.format(format);
    PyObject tuple = krait.vm.object.Calls.method(self, "timetuple");
    return TimeTexts.write(tuple, self.year(), text, self.clock().micro(), self.zone(), self);
  }

  @PythonMethod(name = "__hash__")
  static long hash(DateTimeObject self) {
    Integer offset = self.offset();
    if (offset == null) {
      return PyStr.of(self.state()).hash();
    }
    TimeDelta since =
        TimeDelta.of(self.number(), self.clock().seconds() - 60L * offset, self.clock().micro());
    return new PyTuple(PyInt.of(since.days()), PyInt.of(since.seconds()), PyInt.of(since.micros()))
        .hash();
  }

  /** How much later one time is than another, wherever their zones are. */
  private static TimeDelta difference(DateTimeObject a, DateTimeObject b, String doing) {
    boolean sameZone = a.zone() == b.zone();
    Integer first = sameZone ? null : a.offset();
    Integer second = sameZone ? null : b.offset();
    if ((first == null) != (second == null)) {
      throw PyErrors.typeError("can't " + doing + " offset-naive and offset-aware datetimes");
    }
    TimeDelta plain = a.minus(b);
    long minutes = first == null || second == null ? 0 : second - first;
    return minutes == 0
        ? plain
        : TimeDelta.of(plain.days(), plain.seconds() + 60 * minutes, plain.micros());
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (left instanceof DateTimeObject a && right instanceof DateTimeObject b) {
      TimeDelta later = difference(a, b, "compare");
      return PyBool.of(Comparisons.outcome(later.compareTo(TimeDelta.of(0, 0, 0)), op));
    }
    return Fields.Mismatch.comparedDate(left, right, op);
  }

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject left, PyObject right) {
    PyObject time = left instanceof DateTimeObject ? left : right;
    PyObject other = left instanceof DateTimeObject ? right : left;
    return time instanceof DateTimeObject start && other instanceof TimeDelta delta
        ? start.plus(delta.days(), delta.seconds(), delta.micros())
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    if (!(left instanceof DateTimeObject time)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (right instanceof DateTimeObject other) {
      return difference(time, other, "subtract");
    }
    return right instanceof TimeDelta delta
        ? time.plus(-delta.days(), -delta.seconds(), -delta.micros())
        : PyNone.NOT_IMPLEMENTED;
  }
}
