package krait.vm.modules.math;

import java.math.BigDecimal;
import java.util.Arrays;
import krait.vm.object.PyErrors;

/**
 * A sum of floats without rounding, held as a list of floats that do not overlap (Shewchuk 1997).
 */
final class ExactSum {

  private double[] parts = new double[8];
  private int count;
  private double special;
  private double infinite;
  private boolean hasSpecial;

  /** Adds a float. */
  void add(double value) {
    double sum = value;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double part = parts[i];
      double total = sum + part;
      boolean swapped = Math.abs(sum) < Math.abs(part);
      double large = swapped ? part : sum;
      double small = swapped ? sum : part;
      double lost = small - (total - large);
      if (lost != 0) {
        parts[kept++] = lost;
      }
      sum = total;
    }
    count = kept;
    if (sum == 0) {
      return;
    }
    if (Double.isInfinite(sum) || Double.isNaN(sum)) {
      addSpecial(value);
      return;
    }
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, 2 * count);
    }
    parts[count++] = sum;
  }

  private void addSpecial(double value) {
    if (!Double.isInfinite(value) && !Double.isNaN(value)) {
      throw PyErrors.overflowError("intermediate overflow in fsum");
    }
    if (Double.isInfinite(value)) {
      infinite += value;
    }
    special += value;
    hasSpecial = true;
    count = 0;
  }

  /** The sum, rounded once. */
  double value() {
    if (hasSpecial) {
      if (Double.isNaN(infinite)) {
        throw PyErrors.valueError("-inf + inf in fsum");
      }
      return special;
    }
    if (count < 2) {
      return count == 0 ? 0 : parts[0];
    }
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < count; i++) {
      total = total.add(new BigDecimal(parts[i]));
    }
    return total.doubleValue();
  }
}
