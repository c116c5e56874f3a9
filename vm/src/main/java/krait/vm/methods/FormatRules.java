package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in {@code str.format} and {@code format}.
 *
 * @param version the version described
 * @param later whether fields may lack a number, digits may be grouped, complex numbers have a
 *     format of their own, and {@code object.__format__} warns of a specification
 * @param tooManyDigits what a number in a format that is too large is refused with
 */
record FormatRules(PyVersion version, boolean later, String tooManyDigits) {

  private static final List<FormatRules> ALL =
      List.of(
          new FormatRules(V2_5, false, ""),
          new FormatRules(V2_6, false, "Invalid conversion specification"),
          new FormatRules(V2_7, true, "Too many decimal digits in format string"));

  /** The rules of the interpreter that is running. */
  static FormatRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (FormatRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
