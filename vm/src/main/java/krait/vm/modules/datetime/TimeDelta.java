package krait.vm.modules.datetime;

import java.math.BigInteger;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyErrors;
import krait.vm.object.PyType;
import krait.vm.object.ThreadState;
import krait.vm.object.VersionRange;

/** {@code datetime.timedelta}: days, seconds from 0 to 86399, microseconds from 0 to 999999. */
final class TimeDelta extends ExtendedObject {

  /** The type. */
  static final PyType TYPE =
      PyType.builtin("datetime.timedelta", true)
          .withExtras(
              dict -> {
                dict.put("min", of(-TimeDelta.MOST_DAYS, 0, 0));
                dict.put("max", of(TimeDelta.MOST_DAYS, TimeDelta.DAY - 1, TimeDelta.SECOND - 1));
                dict.put("resolution", of(0, 0, 1));
              });

  static final int DAY = 86400;
  static final int SECOND = 1000000;
  private static final long MOST_DAYS = 999999999;
  private static final BigInteger SECOND_MICROS = BigInteger.valueOf(SECOND);
  private static final BigInteger DAY_SECONDS = BigInteger.valueOf(DAY);

  private final int days;
  private final int seconds;
  private final int micros;

  private TimeDelta(PyType type, int days, int seconds, int micros) {
    super(type);
    this.days = days;
    this.seconds = seconds;
    this.micros = micros;
  }

  /** A difference of parts of any size. */
  static TimeDelta of(long days, long seconds, long micros) {
    long fullSeconds = seconds + Math.floorDiv(micros, SECOND);
    long fullDays = days + Math.floorDiv(fullSeconds, DAY);
    return checked(TYPE, fullDays, Math.floorMod(fullSeconds, DAY), Math.floorMod(micros, SECOND));
  }

  private static TimeDelta checked(PyType type, long days, int seconds, int micros) {
    if (Math.abs(days) > MOST_DAYS) {
      throw PyErrors.overflowError("days=" + days + "; must have magnitude <= " + MOST_DAYS);
    }
    return new TimeDelta(type, (int) days, seconds, micros);
  }

  /** A difference in microseconds. */
  static TimeDelta of(PyType type, BigInteger total) {
    BigInteger[] split = floorDivide(total, SECOND_MICROS);
    BigInteger[] rest = floorDivide(split[0], DAY_SECONDS);
    if (rest[0].bitLength() >= Integer.SIZE) {
      throw PyErrors.overflowError(tooLarge());
    }
    return checked(type, rest[0].longValue(), rest[1].intValue(), split[1].intValue());
  }

  private static String tooLarge() {
    return VersionRange.FROM_2_7.contains(ThreadState.current().interpreter().version())
        ? "Python int too large to convert to C int"
        : "long int too large to convert to int";
  }

  /** The quotient, rounded down, and the rest, which is not negative. */
  static BigInteger[] floorDivide(BigInteger number, BigInteger divisor) {
    BigInteger rest = number.mod(divisor);
    return new BigInteger[] {number.subtract(rest).divide(divisor), rest};
  }

  int days() {
    return days;
  }

  int seconds() {
    return seconds;
  }

  int micros() {
    return micros;
  }

  /** The whole difference in microseconds. */
  BigInteger total() {
    return BigInteger.valueOf(days)
        .multiply(DAY_SECONDS)
        .add(BigInteger.valueOf(seconds))
        .multiply(SECOND_MICROS)
        .add(BigInteger.valueOf(micros));
  }

  /** The other way round. */
  TimeDelta negated() {
    return of(-(long) days, -(long) seconds, -(long) micros);
  }

  int compareTo(TimeDelta other) {
    int byDays = Integer.compare(days, other.days);
    int bySeconds = byDays == 0 ? Integer.compare(seconds, other.seconds) : byDays;
    return bySeconds == 0 ? Integer.compare(micros, other.micros) : bySeconds;
  }
}
