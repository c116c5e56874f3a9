package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in the arithmetic of numbers.
 *
 * @param version the version described
 * @param division what a division of floats by zero says
 * @param modulo what a remainder of floats by zero says
 * @param intTrueDivision what a true division of ints by zero says
 * @param longTrueDivision what a true division of longs by zero says
 * @param zeroKeepsSign whether a remainder of zero has the sign of the dividend
 * @param strictPower whether a power that is not finite is refused, whatever its operands are
 * @param complexDivision what a division of complex numbers by zero says
 * @param exactLongs whether quotients of longs are rounded once, from their exact value
 */
record NumberArithmetic(
    PyVersion version,
    String division,
    String modulo,
    String intTrueDivision,
    String longTrueDivision,
    boolean zeroKeepsSign,
    boolean strictPower,
    String complexDivision,
    boolean exactLongs) {

  private static final List<NumberArithmetic> ALL =
      List.of(
          new NumberArithmetic(
              V2_5,
              "float division",
              "float modulo",
              "float division",
              "long division or modulo by zero",
              true,
              true,
              "complex division",
              false),
          new NumberArithmetic(
              V2_6,
              "float division",
              "float modulo",
              "float division",
              "long division or modulo by zero",
              true,
              true,
              "complex division",
              false),
          new NumberArithmetic(
              V2_7,
              "float division by zero",
              "float modulo",
              "division by zero",
              "division by zero",
              false,
              false,
              "complex division by zero",
              true));

  /** The rules of the interpreter that is running. */
  static NumberArithmetic current() {
    return of(ThreadState.current().interpreter().version());
  }

  private static NumberArithmetic of(PyVersion version) {
    for (NumberArithmetic rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
