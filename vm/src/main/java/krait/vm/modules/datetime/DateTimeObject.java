package krait.vm.modules.datetime;

import java.time.LocalDate;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code datetime.datetime}: a day and a time, in a time zone or in none. */
final class DateTimeObject extends DateObject {

  /** The type. */
  static final PyType TYPE =
      PyType.builtin("datetime.datetime", DateObject.TYPE, true)
          .withExtras(
              dict -> {
                dict.put("min", new DateTimeObject(DateTimeObject.TYPE, 1, 1, 1, Clock.MIDNIGHT));
                dict.put(
                    "max",
                    new DateTimeObject(
                        DateTimeObject.TYPE, Calendar.LAST_YEAR, 12, 31, Clock.LAST));
                dict.put("resolution", TimeDelta.of(0, 0, 1));
              });

  private final Clock clock;
  private final PyObject zone;

  /** A time that there is. */
  DateTimeObject(PyType type, int year, int month, int day, Clock clock, PyObject zone) {
    super(type, year, month, day);
    this.clock = clock;
    this.zone = zone;
  }

  private DateTimeObject(PyType type, int year, int month, int day, Clock clock) {
    this(type, year, month, day, clock, PyNone.NONE);
  }

  Clock clock() {
    return clock;
  }

  /** The time zone, or None. */
  PyObject zone() {
    return zone;
  }

  /** The minutes east of Greenwich; null if it has no time zone or that does not know. */
  @Nullable Integer offset() {
    return ZoneObject.minutes(zone, "utcoffset", this);
  }

  /** The same time in another zone. */
  DateTimeObject in(PyObject newZone) {
    return new DateTimeObject(TYPE, year(), month(), day(), clock, newZone);
  }

  /** A later time in the same zone. */
  DateTimeObject plus(long days, long seconds, long micros) {
    long allMicros = clock.micro() + micros;
    long allSeconds = clock.seconds() + seconds + Math.floorDiv(allMicros, TimeDelta.SECOND);
    long number = number() + days + Math.floorDiv(allSeconds, TimeDelta.DAY);
    if (number < 1 || number > Calendar.LAST_DAY) {
      throw Calendar.outOfRange();
    }
    int rest = (int) Math.floorMod(allSeconds, (long) TimeDelta.DAY);
    return at(number, rest, (int) Math.floorMod(allMicros, (long) TimeDelta.SECOND));
  }

  /** The same time in Greenwich, which may lie in the year before the first or after the last. */
  DateTimeObject utc(int offset) {
    long seconds = clock.seconds() - 60L * offset;
    long number = number() + Math.floorDiv(seconds, TimeDelta.DAY);
    return at(number, (int) Math.floorMod(seconds, (long) TimeDelta.DAY), clock.micro());
  }

  private DateTimeObject at(long number, int rest, int micros) {
    LocalDate date = Calendar.day(number);
    Clock time = new Clock(rest / 3600, rest / 60 % 60, rest % 60, micros);
    return new DateTimeObject(
        TYPE, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), time, zone);
  }

  /** How much later it is than another time; time zones don't count. */
  TimeDelta minus(DateTimeObject other) {
    return TimeDelta.of(
        number() - other.number(),
        (long) clock.seconds() - other.clock.seconds(),
        (long) clock.micro() - other.clock.micro());
  }

  @Override
  String state() {
    return super.state() + clock.state();
  }
}
