package krait.vm.modules.datetime;

import java.time.LocalDate;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyType;

/** {@code datetime.date}: a day. */
class DateObject extends ExtendedObject {

  /** The type. */
  static final PyType TYPE =
      PyType.builtin("datetime.date", true)
          .withExtras(
              dict -> {
                dict.put("min", new DateObject(DateObject.TYPE, Calendar.FIRST_YEAR, 1, 1));
                dict.put("max", new DateObject(DateObject.TYPE, Calendar.LAST_YEAR, 12, 31));
                dict.put("resolution", TimeDelta.of(1, 0, 0));
              });

  private final int year;
  private final int month;
  private final int day;

  /** A day that there is. */
  DateObject(PyType type, int year, int month, int day) {
    super(type);
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** A day, which may be none. */
  static DateObject checked(PyType type, int year, int month, int day) {
    Calendar.check(year, month, day);
    return new DateObject(type, year, month, day);
  }

  /** The day of a number. */
  static DateObject of(long number) {
    if (number < 1 || number > Calendar.LAST_DAY) {
      throw Calendar.outOfRange();
    }
    LocalDate known = Calendar.day(number);
    return new DateObject(TYPE, known.getYear(), known.getMonthValue(), known.getDayOfMonth());
  }

  final int year() {
    return year;
  }

  final int month() {
    return month;
  }

  final int day() {
    return day;
  }

  /** The number of the day. */
  final long number() {
    return Calendar.number(year, month, day);
  }

  /** The day as CPython keeps it, which hashes and pickles show. */
  String state() {
    return "" + (char) (year >> 8) + (char) (year & 0xff) + (char) month + (char) day;
  }

  /** Writes the day. */
  final void addDate(StringBuilder text) {
    Fields.addPadded(text, year, 4);
    Fields.addTwo(text, '-', month);
    Fields.addTwo(text, '-', day);
  }
}
