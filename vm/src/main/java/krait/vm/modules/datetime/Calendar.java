package krait.vm.modules.datetime;

import java.time.LocalDate;
import krait.vm.object.PyErrors;
import krait.vm.object.PyException;

/** Years, months and days: the first day of the year 1 has the number 1. */
final class Calendar {

  static final int FIRST_YEAR = 1;
  static final int LAST_YEAR = 9999;

  /** The number of the last day. */
  static final long LAST_DAY = 3652059;

  private static final long EPOCH = 719163;
  private static final int WEEK = 7;
  private static final int THURSDAY = 3;

  private Calendar() {}

  /** Refuses a date that there is not. */
  static void check(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw PyErrors.valueError("year is out of range");
    }
    if (month < 1 || month > 12) {
      throw PyErrors.valueError("month must be in 1..12");
    }
    if (day < 1 || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
      throw PyErrors.valueError("day is out of range for month");
    }
  }

  /** The number of a day; a pickle may name one that there is not. */
  static long number(int year, int month, int day) {
    return LocalDate.of(year, month, 1).toEpochDay() + day - 1 + EPOCH;
  }

  /** The day of a number. */
  static LocalDate day(long number) {
    return LocalDate.ofEpochDay(number - EPOCH);
  }

  /** The error for a result that lies outside of all years. */
  static PyException outOfRange() {
    return PyErrors.overflowError("date value out of range");
  }

  /** The day of the week, 0 is Monday. */
  static int weekday(long number) {
    return (int) Math.floorMod(number + WEEK - 1, (long) WEEK);
  }

  /** The day of the year, from 1 on. */
  static int dayOfYear(int year, int month, int day) {
    return (int) (number(year, month, day) - number(year, 1, 1)) + 1;
  }

  private static long firstMonday(int year) {
    long first = number(year, 1, 1);
    int weekday = weekday(first);
    return first - weekday + (weekday > THURSDAY ? WEEK : 0);
  }

  /** The year, week and day of the week that ISO 8601 gives a day. */
  static int[] isoWeek(int year, int month, int day) {
    long number = number(year, month, day);
    int isoYear = year;
    if (number < firstMonday(year)) {
      isoYear = year - 1;
    } else if (number >= firstMonday(year + 1)) {
      isoYear = year + 1;
    }
    int days = (int) (number - firstMonday(isoYear));
    return new int[] {isoYear, days / WEEK + 1, days % WEEK + 1};
  }
}
