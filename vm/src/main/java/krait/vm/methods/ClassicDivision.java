package krait.vm.methods;

import krait.vm.object.PyExc;
import krait.vm.object.ThreadState;
import krait.vm.object.Warnings;

/** The warnings of {@code -Qwarn} and {@code -Qwarnall}: {@code /} will round no more. */
final class ClassicDivision {

  private static final int WHOLE_NUMBERS = 1;
  private static final int ALL_NUMBERS = 2;

  private ClassicDivision() {}

  /** Warns of a division of ints or longs. */
  static void ofWhole(String type) {
    warn(WHOLE_NUMBERS, type);
  }

  /** Warns of a division that {@code -Qwarnall} alone speaks of. */
  static void ofAny(String type) {
    warn(ALL_NUMBERS, type);
  }

  private static void warn(int level, String type) {
    if (ThreadState.current().interpreter().divisionWarning() >= level) {
      Warnings.warn(PyExc.DeprecationWarning, "classic " + type + " division");
    }
  }
}
