package krait.vm.modules.datetime;

import java.math.BigDecimal;
import java.math.BigInteger;
import krait.vm.object.PyErrors;
import krait.vm.object.PyFloat;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyObject;
import org.jspecify.annotations.Nullable;

/** Adds up what a difference is made of: whole numbers exactly, fractions rounded in the end. */
final class DeltaParts {

  private static final double HALF = 0.5;

  private BigInteger total = BigInteger.ZERO;
  private double fractions;

  /**
   * Adds a part.
   *
   * @param name its name, for errors
   * @param micros the microseconds of one
   */
  void add(String name, @Nullable PyObject count, long micros) {
    if (count == null) {
      return;
    }
    BigInteger factor = BigInteger.valueOf(micros);
    if (count instanceof PyInt number) {
      total = total.add(BigInteger.valueOf(number.value()).multiply(factor));
    } else if (count instanceof PyLong number) {
      total = total.add(number.value().multiply(factor));
    } else if (count instanceof PyFloat number) {
      addReal(number.value(), factor);
    } else {
      throw PyErrors.typeError(
          "unsupported type for timedelta " + name + " component: " + count.type().name());
    }
  }

  private void addReal(double count, BigInteger factor) {
    if (Double.isNaN(count)) {
      throw PyErrors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(count)) {
      throw PyErrors.overflowError("cannot convert float infinity to integer");
    }
    double whole = count < 0 ? Math.ceil(count) : Math.floor(count);
    total = total.add(new BigDecimal(whole).toBigInteger().multiply(factor));
    double micros = factor.doubleValue() * (count - whole);
    double wholeMicros = micros < 0 ? Math.ceil(micros) : Math.floor(micros);
    total = total.add(BigInteger.valueOf((long) wholeMicros));
    fractions += micros - wholeMicros;
  }

  /** The number nearest to a float, away from 0 if there are two. */
  static long rounded(double number) {
    return (long) (number >= 0 ? Math.floor(number + HALF) : Math.ceil(number - HALF));
  }

  /** All parts together, in microseconds. */
  BigInteger sum() {
    return total.add(BigInteger.valueOf(rounded(fractions)));
  }
}
