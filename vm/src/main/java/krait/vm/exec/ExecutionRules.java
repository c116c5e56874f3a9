package krait.vm.exec;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;

/**
 * What differs between versions where instructions run, beyond what {@code Opcode} says.
 *
 * @param version the version described
 * @param exitOnTop whether WITH_CLEANUP finds {@code __exit__} on top, not below the other items
 * @param sizedDictionaries whether BUILD_MAP makes room for as many items as its operand says
 * @param predictions whether some pairs of instructions run as one, without line events between
 * @param exactLines whether line events need an entry of the line table or a jump back
 * @param strictJumps whether {@code f_lineno} can be set in line events only, and to the first line
 */
record ExecutionRules(
    PyVersion version,
    boolean exitOnTop,
    boolean sizedDictionaries,
    boolean predictions,
    boolean exactLines,
    boolean strictJumps) {

  private static final List<ExecutionRules> ALL =
      List.of(
          new ExecutionRules(V2_5, true, false, true, true, false),
          new ExecutionRules(V2_6, false, true, true, true, false),
          new ExecutionRules(V2_7, false, true, false, false, true));

  /** The rules of a version. */
  static ExecutionRules of(PyVersion version) {
    for (ExecutionRules rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
