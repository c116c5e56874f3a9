package krait.vm.modules.sre;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What {@code _sre} does differently from version to version.
 *
 * @param version the version described
 * @param codeSize the bytes of one number of a code list
 * @param maxRepeat the number of repetitions that means any number
 * @param namesMaxRepeat whether the module has a constant for it
 * @param checksCode whether the groups of a code list are counted
 * @param keepsBadNumber whether the error for a number in a code list that is none stays
 * @param decimalDigits whether only decimal digits of Unicode are digits
 * @param lazyRepeatStops whether a repetition with as few as possible ends at an empty one
 * @param longGroups whether a group may be given by a long
 * @param scannerStops whether a scanner finds nothing more once it has failed
 * @param renamesText whether the parameter for the text is called {@code string}
 */
record SreRules(
    PyVersion version,
    int codeSize,
    long maxRepeat,
    boolean namesMaxRepeat,
    boolean checksCode,
    boolean keepsBadNumber,
    boolean decimalDigits,
    boolean lazyRepeatStops,
    boolean longGroups,
    boolean scannerStops,
    boolean renamesText) {

  private static final List<SreRules> ALL =
      List.of(
          new SreRules(V2_5, 2, 0xffff, false, false, false, false, false, false, false, false),
          new SreRules(V2_6, 2, 0xffff, false, true, false, false, false, false, false, false),
          new SreRules(V2_7, 4, 0xffffffffL, true, true, true, true, true, true, true, true));

  /** The rules of the interpreter that is running. */
  static SreRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (SreRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
