package krait.vm.modules.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/** The time zone of the JVM as C shows it. */
final class LocalZone {

  private static final int HOUR = 3600;
  private static final long LAST_SECOND = Instant.MAX.getEpochSecond() - 2L * 86400;

  private final TimeZone zone = TimeZone.getDefault();
  private final ZoneRules rules = zone.toZoneId().getRules();

  private static Instant instant(long seconds) {
    return Instant.ofEpochSecond(Math.max(-LAST_SECOND, Math.min(LAST_SECOND, seconds)));
  }

  /** Seconds east of Greenwich at a time. */
  int offset(long seconds) {
    return rules.getOffset(instant(seconds)).getTotalSeconds();
  }

  /** Whether daylight saving time is in force at a time. */
  boolean isDaylight(long seconds) {
    return rules.isDaylightSavings(instant(seconds));
  }

  /** The short name of the zone. */
  String name(boolean daylight) {
    return zone.getDisplayName(daylight, TimeZone.SHORT, Locale.ROOT);
  }

  /** The local time. */
  BrokenDownTime at(long seconds) {
    return BrokenDownTime.of(seconds, offset(seconds), isDaylight(seconds));
  }

  /** What C's {@code mktime} makes of a local time. */
  long seconds(BrokenDownTime time) {
    long asUtc = time.secondsAsUtc();
    Instant near = instant(asUtc);
    ZoneOffset offset = rules.getOffset(LocalDateTime.ofInstant(near, ZoneOffset.UTC));
    long seconds = asUtc - offset.getTotalSeconds();
    boolean actual = isDaylight(seconds);
    if (time.daylight() > 0 && !actual) {
      return seconds - HOUR;
    }
    return time.daylight() == 0 && actual ? seconds + HOUR : seconds;
  }
}
