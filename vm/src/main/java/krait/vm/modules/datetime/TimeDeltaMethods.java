package krait.vm.modules.datetime;

import java.math.BigInteger;
import krait.vm.modules.datetime.Fields.Mismatch;
import krait.vm.object.Comparisons;
import krait.vm.object.PyBool;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonComparison;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code datetime.timedelta}. */
@PythonType("datetime.timedelta")
public final class TimeDeltaMethods {

  private static final long MILLI = 1000;
  private static final long SECOND = 1000000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private TimeDeltaMethods() {}

  @PythonNew(
      name = "__new__",
      keywords = "days seconds microseconds milliseconds minutes hours weeks",
      style = "KEYWORDS")
  static PyObject create(
      PyType cls,
      @Nullable PyObject days,
      @Nullable PyObject seconds,
      @Nullable PyObject micros,
      @Nullable PyObject millis,
      @Nullable PyObject minutes,
      @Nullable PyObject hours,
      @Nullable PyObject weeks) {
    DeltaParts parts = new DeltaParts();
    parts.add("microseconds", micros, 1);
    parts.add("milliseconds", millis, MILLI);
    parts.add("seconds", seconds, SECOND);
    parts.add("minutes", minutes, MINUTE);
    parts.add("hours", hours, HOUR);
    parts.add("days", days, DAY);
    parts.add("weeks", weeks, 7 * DAY);
    return TimeDelta.of(cls, parts.sum());
  }

  @PythonGetter(member = true)
  static long days(TimeDelta self) {
    return self.days();
  }

  @PythonGetter(member = true)
  static long seconds(TimeDelta self) {
    return self.seconds();
  }

  @PythonGetter(member = true)
  static long microseconds(TimeDelta self) {
    return self.micros();
  }

  @PythonMethod(name = "total_seconds", since = "2.7")
  static double totalSeconds(TimeDelta self) {
    double whole = self.total().doubleValue();
    return self.total().bitLength() <= 53
        ? whole / SECOND
        : new java.math.BigDecimal(self.total()).movePointLeft(6).doubleValue();
  }

  @PythonMethod(name = "__repr__")
  static String repr(TimeDelta self) {
    StringBuilder text = new StringBuilder(self.type().name()).append('(').append(self.days());
    if (self.seconds() != 0 || self.micros() != 0) {
      text.append(", ").append(self.seconds());
    }
    if (self.micros() != 0) {
      text.append(", ").append(self.micros());
    }
    return text.append(')').toString();
  }

  @PythonMethod(name = "__str__")
  static String str(TimeDelta self) {
    StringBuilder text = new StringBuilder();
    if (self.days() != 0) {
      text.append(self.days()).append(Math.abs(self.days()) == 1 ? " day, " : " days, ");
    }
    int minutes = self.seconds() / 60;
    text.append(minutes / 60);
    Fields.addTwo(text, ':', minutes % 60);
    Fields.addTwo(text, ':', self.seconds() % 60);
    Fields.addMicros(text, self.micros());
    return text.toString();
  }

  @PythonMethod(name = "__hash__")
  static long hash(TimeDelta self) {
    return state(self).hash();
  }

  private static PyTuple state(TimeDelta self) {
    return new PyTuple(PyInt.of(self.days()), PyInt.of(self.seconds()), PyInt.of(self.micros()));
  }

  @PythonMethod(name = "__reduce__")
  static PyObject reduce(TimeDelta self) {
    return new PyTuple(self.type(), state(self));
  }

  @PythonComparison
  static PyObject compare(PyObject left, PyObject right, int op) {
    if (left instanceof TimeDelta a && right instanceof TimeDelta b) {
      return PyBool.of(Comparisons.outcome(a.compareTo(b), op));
    }
    return Mismatch.compared(left, right, op);
  }

  @PythonMethod(name = "__nonzero__")
  static boolean isNonZero(TimeDelta self) {
    return self.days() != 0 || self.seconds() != 0 || self.micros() != 0;
  }

  @PythonMethod(name = "__add__", reflected = "__radd__")
  static PyObject add(PyObject left, PyObject right) {
    return left instanceof TimeDelta a && right instanceof TimeDelta b
        ? TimeDelta.of(
            (long) a.days() + b.days(),
            (long) a.seconds() + b.seconds(),
            (long) a.micros() + b.micros())
        : PyNone.NOT_IMPLEMENTED;
  }

  @PythonMethod(name = "__sub__", reflected = "__rsub__")
  static PyObject subtract(PyObject left, PyObject right) {
    return left instanceof TimeDelta a && right instanceof TimeDelta b
        ? TimeDelta.of(
            (long) a.days() - b.days(),
            (long) a.seconds() - b.seconds(),
            (long) a.micros() - b.micros())
        : PyNone.NOT_IMPLEMENTED;
  }

  private static @Nullable BigInteger integer(PyObject object) {
    if (object instanceof PyInt number) {
      return BigInteger.valueOf(number.value());
    }
    return object instanceof PyLong number ? number.value() : null;
  }

  @PythonMethod(name = "__mul__", reflected = "__rmul__")
  static PyObject multiply(PyObject left, PyObject right) {
    BigInteger factor = integer(left instanceof TimeDelta ? right : left);
    TimeDelta delta = (TimeDelta) (left instanceof TimeDelta ? left : right);
    return factor == null
        ? PyNone.NOT_IMPLEMENTED
        : TimeDelta.of(TimeDelta.TYPE, delta.total().multiply(factor));
  }

  @PythonMethod(name = "__floordiv__", reflected = "__rfloordiv__")
  static PyObject divide(PyObject left, PyObject right) {
    BigInteger divisor = integer(right);
    if (!(left instanceof TimeDelta delta) || divisor == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (divisor.signum() == 0) {
      throw PyErrors.zeroDivisionError("integer division or modulo by zero");
    }
    BigInteger total = divisor.signum() < 0 ? delta.total().negate() : delta.total();
    return TimeDelta.of(TimeDelta.TYPE, TimeDelta.floorDivide(total, divisor.abs())[0]);
  }

  @PythonMethod(name = "__div__", reflected = "__rdiv__")
  static PyObject divideClassic(PyObject left, PyObject right) {
    return divide(left, right);
  }

  @PythonMethod(name = "__neg__")
  static PyObject negative(TimeDelta self) {
    return self.negated();
  }

  @PythonMethod(name = "__pos__")
  static PyObject positive(TimeDelta self) {
    return TimeDelta.of(self.days(), self.seconds(), self.micros());
  }

  @PythonMethod(name = "__abs__")
  static PyObject absolute(TimeDelta self) {
    return self.days() < 0 ? self.negated() : positive(self);
  }
}
