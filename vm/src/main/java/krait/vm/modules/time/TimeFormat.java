package krait.vm.modules.time;

import java.util.Locale;

/** Writes times as C's {@code strftime} does in the C locale. */
final class TimeFormat {

  private static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String UNKNOWN = "???";
  private static final String FLAGS = "_-0^#";
  private static final String NOT_AFTER_E = "aAbBhDdeHIkljMmSUVgGWw%F";
  private static final String NOT_AFTER_O = "aAcxXDY%F";

  private final BrokenDownTime time;
  private final LocalZone zone;
  private final StringBuilder out = new StringBuilder();
  private char pad;
  private int width;
  private boolean upper;
  private boolean changeCase;

  private TimeFormat(BrokenDownTime time, LocalZone zone) {
    this.time = time;
    this.zone = zone;
  }

  /** The text of a time. */
  static String format(String format, BrokenDownTime time, LocalZone zone) {
    TimeFormat formatter = new TimeFormat(time, zone);
    formatter.write(format);
    return formatter.out.toString();
  }

  /** What C's {@code asctime} writes, without the end of the line. */
  static String plain(BrokenDownTime time) {
    String day = isIn(time.weekday(), DAYS) ? shortName(DAYS[time.weekday()]) : UNKNOWN;
    String month = isIn(time.month(), MONTHS) ? shortName(MONTHS[time.month()]) : UNKNOWN;
    StringBuilder text = new StringBuilder(day).append(' ').append(month);
    String number = Integer.toString(time.day());
    text.append(" ".repeat(Math.max(0, 3 - number.length()))).append(number).append(' ');
    text.append(twoDigits(time.hour())).append(':').append(twoDigits(time.minute())).append(':');
    return text.append(twoDigits(time.second())).append(' ').append(time.year()).toString();
  }

  private static boolean isIn(int index, String[] names) {
    return index >= 0 && index < names.length;
  }

  private static String shortName(String name) {
    return name.substring(0, 3);
  }

  private static String twoDigits(int number) {
    String digits = Long.toString(Math.abs((long) number));
    return (number < 0 ? "-" : "") + (digits.length() < 2 ? "0" : "") + digits;
  }

  private void write(String format) {
    int at = 0;
    while (at < format.length()) {
      if (format.charAt(at) == '%') {
        at = directive(format, at);
      } else {
        out.append(format.charAt(at++));
      }
    }
  }

  private int directive(String format, int start) {
    int at = start + 1;
    pad = 0;
    width = -1;
    upper = false;
    changeCase = false;
    while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
      flag(format.charAt(at++));
    }
    while (at < format.length() && Character.digit(format.charAt(at), 10) >= 0) {
      width = Math.min(Math.max(width, 0) * 10 + format.charAt(at++) - '0', Short.MAX_VALUE);
    }
    char modifier = 0;
    if (at < format.length() && (format.charAt(at) == 'E' || format.charAt(at) == 'O')) {
      modifier = format.charAt(at++);
    }
    int end = Math.min(at + 1, format.length());
    char kind = at < format.length() ? format.charAt(at) : 0;
    boolean bad =
        (modifier == 'E' && NOT_AFTER_E.indexOf(kind) >= 0)
            || (modifier == 'O' && NOT_AFTER_O.indexOf(kind) >= 0);
    if (bad || !(text(kind) || clock(kind) || date(kind) || week(kind) || compound(kind))) {
      add(format.substring(start, end));
    }
    return end;
  }

  private void flag(char flag) {
    if (flag == '^') {
      upper = true;
    } else if (flag == '#') {
      changeCase = true;
    } else {
      pad = flag;
    }
  }

  private boolean text(char kind) {
    switch (kind) {
      case 'a' -> name(shortName(DAYS[time.weekday()]));
      case 'A' -> name(DAYS[time.weekday()]);
      case 'b', 'h' -> name(shortName(MONTHS[time.month()]));
      case 'B' -> name(MONTHS[time.month()]);
      case 'p' -> lowerIf(changeCase, half());
      case 'P' -> lowerIf(true, half());
      case 'Z' -> lowerIf(changeCase, time.daylight() < 0 ? "" : zone.name(time.daylight() > 0));
      case 'n' -> add("\n");
      case 't' -> add("\t");
      case '%' -> add("%");
      default -> {
        return false;
      }
    }
    return true;
  }

  private String half() {
    return time.hour() > 11 ? "PM" : "AM";
  }

  private boolean clock(char kind) {
    int hour12 = time.hour() > 12 ? time.hour() - 12 : time.hour() == 0 ? 12 : time.hour();
    switch (kind) {
      case 'H' -> number(2, time.hour());
      case 'I' -> number(2, hour12);
      case 'k' -> blankNumber(time.hour());
      case 'l' -> blankNumber(hour12);
      case 'M' -> number(2, time.minute());
      case 'S' -> number(2, time.second());
      case 's' -> number(1, zone.seconds(time));
      case 'z' -> offset();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void offset() {
    if (time.daylight() >= 0) {
      int minutes = Math.abs(time.offset()) / 60;
      add(time.offset() < 0 ? "-" : "+");
      number(4, minutes / 60 * 100L + minutes % 60);
    }
  }

  private boolean date(char kind) {
    switch (kind) {
      case 'C' -> number(2, time.year() / 100);
      case 'd' -> number(2, time.day());
      case 'e' -> blankNumber(time.day());
      case 'j' -> number(3, time.yearDay() + 1L);
      case 'm' -> number(2, time.month() + 1L);
      case 'y' -> number(2, time.year() % 100);
      case 'Y' -> number(4, time.year());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean week(char kind) {
    int sinceMonday = (time.weekday() + 6) % 7;
    switch (kind) {
      case 'g' -> number(2, isoWeek()[0] % 100);
      case 'G' -> number(4, isoWeek()[0]);
      case 'V' -> number(2, isoWeek()[1]);
      case 'u' -> number(1, sinceMonday + 1L);
      case 'U' -> number(2, (time.yearDay() - time.weekday() + 7) / 7);
      case 'w' -> number(1, time.weekday());
      case 'W' -> number(2, (time.yearDay() - sinceMonday + 7) / 7);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int daysIn(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
  }

  /** The year that the week belongs to, and its number in that year. */
  private long[] isoWeek() {
    long year = time.year();
    int days = isoDays(time.yearDay());
    if (days < 0) {
      year--;
      days = isoDays(time.yearDay() + daysIn(year));
    } else {
      int next = isoDays(time.yearDay() - daysIn(year));
      if (next >= 0) {
        year++;
        days = next;
      }
    }
    return new long[] {year, days / 7 + 1L};
  }

  /** Days since the Monday of the week that holds the fourth of January. */
  private int isoDays(int yearDay) {
    return yearDay - Math.floorMod(yearDay - time.weekday() + 4, 7) + 3;
  }

  private boolean compound(char kind) {
    String format =
        switch (kind) {
          case 'c' -> "%a %b %e %H:%M:%S %Y";
          case 'D', 'x' -> "%m/%d/%y";
          case 'F' -> "%Y-%m-%d";
          case 'r' -> "%I:%M:%S %p";
          case 'R' -> "%H:%M";
          case 'T', 'X' -> "%H:%M:%S";
          default -> "";
        };
    if (format.isEmpty()) {
      return false;
    }
    add(format(format, time, zone));
    return true;
  }

  private void name(String name) {
    upper |= changeCase;
    add(name);
  }

  private void lowerIf(boolean lower, String text) {
    if (lower) {
      upper = false;
    }
    add(lower ? text.toLowerCase(Locale.ROOT) : text);
  }

  private void blankNumber(long value) {
    pad = pad == 0 ? '_' : pad;
    number(2, value);
  }

  private void number(int digits, long value) {
    String text = Long.toString(Math.abs(value));
    String sign = value < 0 ? "-" : "";
    if (pad == '-') {
      add(sign + text);
      return;
    }
    int missing = Math.max(digits, width) - text.length() - sign.length();
    String filler = (pad == '_' ? " " : "0").repeat(Math.max(missing, 0));
    out.append(pad == '_' ? filler + sign : sign + filler).append(text);
  }

  private void add(String text) {
    String filler = (pad == '0' ? "0" : " ").repeat(Math.max(width - text.length(), 0));
    out.append(filler).append(upper ? text.toUpperCase(Locale.ROOT) : text);
  }
}
