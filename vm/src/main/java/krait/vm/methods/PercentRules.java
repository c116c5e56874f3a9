package krait.vm.methods;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions in the operator {@code %} of strings.
 *
 * @param version the version described
 * @param floatsBounded whether floats are written into a buffer of fixed size
 * @param instancesMap whether any instance of a class counts as a mapping
 * @param buffersMap whether a buffer counts as a mapping
 * @param typesNamed whether errors name the type of a wrong argument
 * @param signedBytes whether a byte that becomes a character keeps its sign
 * @param precisionsCut whether a precision given as an argument keeps its lowest 32 bits only
 * @param unicodeByMethod whether {@code %s} asks subclasses of unicode
 */
record PercentRules(
    PyVersion version,
    boolean floatsBounded,
    boolean instancesMap,
    boolean buffersMap,
    boolean typesNamed,
    boolean signedBytes,
    boolean precisionsCut,
    boolean unicodeByMethod) {

  private static final List<PercentRules> ALL =
      List.of(
          new PercentRules(V2_5, true, true, false, false, true, true, false),
          new PercentRules(V2_6, true, true, true, true, true, true, false),
          new PercentRules(V2_7, false, false, true, true, false, false, true));

  /** The rules of the interpreter that is running. */
  static PercentRules current() {
    PyVersion running = ThreadState.current().interpreter().version();
    for (PercentRules rules : ALL) {
      if (rules.version.equals(running)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + running + " is not supported");
  }
}
