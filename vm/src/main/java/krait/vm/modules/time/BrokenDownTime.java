package krait.vm.modules.time;

import krait.vm.object.PyInt;
import krait.vm.object.PyStructSequence;
import krait.vm.object.StructFields;

/**
 * A time in fields, as C's {@code struct tm} has them.
 *
 * @param year the year itself
 * @param month 0 to 11
 * @param day 1 to 31
 * @param weekday 0 to 6, Sunday is 0
 * @param yearDay 0 to 365
 * @param daylight positive if daylight saving time is in force, 0 if not, negative if unknown
 * @param offset seconds east of Greenwich
 */
record BrokenDownTime(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearDay,
    int daylight,
    int offset) {

  /** {@code time.struct_time}. */
  static final StructFields FIELDS =
      new StructFields(
          "time.struct_time",
          9,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst");

  private static final int DAY = 86400;
  private static final long DAYS_PER_ERA = 146097;
  private static final long DAYS_FROM_MARCH_0_TO_EPOCH = 719468;
  private static final int THURSDAY = 4;

  /** The time of a number of seconds since the epoch, where clocks are some seconds ahead. */
  static BrokenDownTime of(long seconds, int offset, boolean daylight) {
    long local = seconds + offset;
    long days = Math.floorDiv(local, DAY);
    int rest = Math.floorMod(local, DAY);
    long shifted = days + DAYS_FROM_MARCH_0_TO_EPOCH;
    long era = Math.floorDiv(shifted, DAYS_PER_ERA);
    int dayOfEra = (int) Math.floorMod(shifted, DAYS_PER_ERA);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int month = (marchMonth + 2) % 12;
    long year = era * 400 + yearOfEra + (marchMonth >= 10 ? 1 : 0);
    return new BrokenDownTime(
        year,
        month,
        dayOfYear - (153 * marchMonth + 2) / 5 + 1,
        rest / 3600,
        rest / 60 % 60,
        rest % 60,
        Math.floorMod(days + THURSDAY, 7),
        (int) (days - daysBefore(year, 0)),
        daylight ? 1 : 0,
        offset);
  }

  /** The days from the epoch to the first of a month, 0 to 11. */
  private static long daysBefore(long year, int month) {
    long marchYear = month < 2 ? year - 1 : year;
    int marchMonth = (month + 10) % 12;
    long era = Math.floorDiv(marchYear, 400);
    long yearOfEra = Math.floorMod(marchYear, 400);
    long dayOfYear = (153L * marchMonth + 2) / 5;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_MARCH_0_TO_EPOCH;
  }

  /** The seconds from the epoch to this time if clocks showed Greenwich's; any fields will do. */
  long secondsAsUtc() {
    long fullYear = year + Math.floorDiv(month, 12);
    long days = daysBefore(fullYear, Math.floorMod(month, 12)) + day - 1L;
    return ((days * 24 + hour) * 60 + minute) * 60 + second;
  }

  /** The same time as {@code time.struct_time}. */
  PyStructSequence toStruct() {
    return FIELDS.of(
        PyInt.of(year),
        PyInt.of(month + 1L),
        PyInt.of(day),
        PyInt.of(hour),
        PyInt.of(minute),
        PyInt.of(second),
        PyInt.of((weekday + 6L) % 7),
        PyInt.of(yearDay + 1L),
        PyInt.of(daylight));
  }
}
