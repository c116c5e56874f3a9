package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions where numbers are made of texts and of other objects.
 *
 * @param version the version described
 * @param nullsNamed whether a null byte in the text of a float has an error of its own
 * @param binaryPrefixes whether {@code 0b} and {@code 0o} tell a base
 * @param looseComplex whether the parts of a complex number may stand in any order, all finite, and
 *     the imaginary part of one is added to zero where it is copied
 * @param truncates whether {@code __trunc__} is asked
 * @param longIsLong whether {@code long} never returns an int
 * @param basesEndIn what the error about a base ends in
 * @param textNeeded whether a base without a text is an error
 * @param leastIntOfFloat whether the least int can be made of a float
 * @param leftShiftsBounded whether a shift to the left by more than 31 bits can count is refused
 * @param undecodableTogether whether an error covers all characters in a row that are no digits
 */
record NumberRules(
    PyVersion version,
    boolean nullsNamed,
    boolean binaryPrefixes,
    boolean looseComplex,
    boolean truncates,
    boolean longIsLong,
    String basesEndIn,
    boolean textNeeded,
    boolean leastIntOfFloat,
    boolean leftShiftsBounded,
    boolean undecodableTogether) {

  private static final List<NumberRules> ALL =
      List.of(
          new NumberRules(V2_5, true, false, true, false, false, "", false, false, true, false),
          new NumberRules(V2_6, true, true, true, true, false, "", false, false, true, false),
          new NumberRules(V2_7, false, true, false, true, true, ", or 0", true, true, false, true));

  /** The rules of the interpreter that is running. */
  static NumberRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (NumberRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
