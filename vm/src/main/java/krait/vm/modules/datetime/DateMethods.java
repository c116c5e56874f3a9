package krait.vm.modules.datetime;

import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;
import krait.vm.object.PyInt;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonClassMethod;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code datetime.date}. */
@PythonType("datetime.date")
public final class DateMethods {

  private static final int STATE_SIZE = 4;

  private DateMethods() {}

  @PythonNew(name = "__new__", keywords = "year month day", errorName = "function")
  static PyObject create(
      PyType cls, PyObject year, @Nullable PyObject month, @Nullable PyObject day) {
    if (month == null && isState(year, STATE_SIZE)) {
      String state = year.toString();
      return new DateObject(
          cls, state.charAt(0) << 8 | state.charAt(1), state.charAt(2), state.charAt(3));
    }
    if (month == null || day == null) {
      throw Required.missing(year, month);
    }
    return DateObject.checked(
        cls, Conversions.toInt(year), Conversions.toInt(month), Conversions.toInt(day));
  }

  /** Whether an argument is what a pickle keeps of a date. */
  static boolean isState(PyObject argument, int size) {
    return argument instanceof PyStr text
        && text.length() == size
        && text.text().charAt(2) >= 1
        && text.text().charAt(2) <= 12;
  }

  @PythonGetter
  static long year(DateObject self) {
    return self.year();
  }

  @PythonGetter
  static long month(DateObject self) {
    return self.month();
  }

  @PythonGetter
  static long day(DateObject self) {
    return self.day();
  }

  @PythonClassMethod
  static PyObject today(PyType cls) {
    double now = System.currentTimeMillis() / 1e3;
    return krait.vm.object.Calls.method(cls, "fromtimestamp", new krait.vm.object.PyFloat(now));
  }

  @PythonClassMethod(style = "PARSED")
  static PyObject fromtimestamp(PyType cls, PyObject timestamp) {
    double seconds = Conversions.toDouble(timestamp);
    int[] fields = TimeTexts.broken("localtime", Required.seconds(seconds));
    return cls.call3(PyInt.of(fields[0]), PyInt.of(fields[1]), PyInt.of(fields[2]));
  }

  @PythonClassMethod(style = "PARSED")
  static PyObject fromordinal(PyType cls, int number) {
    if (number < 1) {
      throw PyErrors.valueError("ordinal must be >= 1");
    }
    if (number > Calendar.LAST_DAY) {
      throw PyErrors.valueError("year is out of range");
    }
    DateObject day = DateObject.of(number);
    return cls.call3(PyInt.of(day.year()), PyInt.of(day.month()), PyInt.of(day.day()));
  }

  @PythonMethod
  static long toordinal(DateObject self) {
    return self.number();
  }

  @PythonMethod
  static long weekday(DateObject self) {
    return Calendar.weekday(self.number());
  }

  @PythonMethod
  static long isoweekday(DateObject self) {
    return Calendar.weekday(self.number()) + 1L;
  }

  @PythonMethod
  static PyObject isocalendar(DateObject self) {
    int[] week = Calendar.isoWeek(self.year(), self.month(), self.day());
    return new PyTuple(PyInt.of(week[0]), PyInt.of(week[1]), PyInt.of(week[2]));
  }

  @PythonMethod
  static String isoformat(DateObject self) {
    StringBuilder text = new StringBuilder();
    self.addDate(text);
    return text.toString();
  }

  @PythonMethod(name = "__str__")
  static PyObject str(DateObject self) {
    return krait.vm.object.Calls.method(self, "isoformat");
  }

  @PythonMethod(name = "__repr__")
  static String repr(DateObject self) {
    return self.type().name() + "(" + self.year() + ", " + self.month() + ", " + self.day() + ")";
  }

  @PythonMethod
  static String ctime(DateObject self) {
    return TimeTexts.plain(self, Clock.MIDNIGHT);
  }

  @PythonMethod
  static PyObject timetuple(DateObject self) {
    return TimeTexts.tuple(self, Clock.MIDNIGHT, -1);
  }

  @PythonMethod(keywords = "format", errorName = "strftime")
  static PyObject strftime(DateObject self, PyObject format) {
    String text = TimeTexts.format(format);
    PyObject tuple = krait.vm.object.Calls.method(self, "timetuple");
    return TimeTexts.write(tuple, self.year(), text, -1, PyNone.NONE, self);
  }

  @PythonMethod(name = "__format__", since = "2.6", style = "PARSED")
  static PyObject format(PyObject self, PyObject format) {
    return TimeTexts.formatted(self, format);
  }

  @PythonMethod(keywords = "year month day", errorName = "replace", style = "KEYWORDS")
  static PyObject replace(
      DateObject self, @Nullable PyObject year, @Nullable PyObject month, @Nullable PyObject day) {
    return DateObject.checked(
        self.type(),
        Fields.number(year, self.year()),
        Fields.number(month, self.month()),
        Fields.number(day, self.day()));
  }

  @PythonMethod(name = "__hash__")
  static long hash(DateObject self) {
    return new PyTuple(PyStr.of(self.state())).hash();
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(DateObject self) {
    return new PyTuple(self.type(), new PyTuple(PyStr.of(self.state())));
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (left instanceof DateObject a && right instanceof DateObject b) {
      return PyBool.of(Comparisons.outcome(Long.compare(a.number(), b.number()), op));
    }
    return Fields.Mismatch.comparedDate(left, right, op);
  }

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject left, PyObject right) {
    PyObject date = left instanceof DateObject ? left : right;
    PyObject other = left instanceof DateObject ? right : left;
    boolean plain = date instanceof DateObject && !(date instanceof DateTimeObject);
    return plain && other instanceof TimeDelta delta
        ? DateObject.of(((DateObject) date).number() + delta.days())
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    if (!(left instanceof DateObject date) || left instanceof DateTimeObject) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (right instanceof DateObject other) {
      return TimeDelta.of(date.number() - other.number(), 0, 0);
    }
    return right instanceof TimeDelta delta
        ? DateObject.of(date.number() - delta.days())
        : PyNone.NOT_IMPLEMENTED;
  }

  /** What is wrong with arguments that must be given. */
  static final class Required {

    private Required() {}

    /** The error for a month or a day that is missing; what is there is looked at first. */
    static PyException missing(PyObject year, @Nullable PyObject month) {
      Conversions.toInt(year);
      if (month != null) {
        Conversions.toInt(month);
      }
      return PyErrors.typeError(
          "Required argument "
              + (month == null ? "'month' (pos 2)" : "'day' (pos 3)")
              + " not found");
    }

    /** The whole seconds of a timestamp. */
    static long seconds(double timestamp) {
      if (Double.isNaN(timestamp) || Math.abs(timestamp) >= Long.MAX_VALUE) {
        throw PyErrors.valueError("timestamp out of range for platform time_t");
      }
      return (long) timestamp;
    }
  }
}
