package krait.vm.modules.datetime;

/** What a clock shows. */
record Clock(int hour, int minute, int second, int micro) {

  /** The begin of a day. */
  static final Clock MIDNIGHT = new Clock(0, 0, 0, 0);

  /** The last moment of a day. */
  static final Clock LAST = new Clock(23, 59, 59, 999999);

  /** A time of day, which may be none. */
  static Clock checked(int hour, int minute, int second, int micro) {
    Fields.checkTime(hour, minute, second, micro);
    return new Clock(hour, minute, second, micro);
  }

  /** The seconds since the begin of the day. */
  int seconds() {
    return (hour * 60 + minute) * 60 + second;
  }

  /** The time as CPython keeps it, which hashes and pickles show. */
  String state() {
    return ""
        + (char) hour
        + (char) minute
        + (char) second
        + (char) (micro >> 16)
        + (char) (micro >> 8 & 0xff)
        + (char) (micro & 0xff);
  }

  /** The time of a text that {@link #state} gave. */
  static Clock ofState(String state, int from) {
    return new Clock(
        state.charAt(from),
        state.charAt(from + 1),
        state.charAt(from + 2),
        state.charAt(from + 3) << 16 | state.charAt(from + 4) << 8 | state.charAt(from + 5));
  }

  /** Writes the time. */
  void addTo(StringBuilder text) {
    Fields.addPadded(text, hour, 2);
    Fields.addTwo(text, ':', minute);
    Fields.addTwo(text, ':', second);
    Fields.addMicros(text, micro);
  }

  /** Writes arguments that make the time, without zeros at the end. */
  void addArguments(StringBuilder text) {
    text.append(hour).append(", ").append(minute);
    if (second != 0 || micro != 0) {
      text.append(", ").append(second);
    }
    if (micro != 0) {
      text.append(", ").append(micro);
    }
  }
}
