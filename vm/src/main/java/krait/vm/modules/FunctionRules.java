package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.ThreadState;

/**
 * What differs between versions inside functions of modules, beyond which of them exist.
 *
 * @param version the version described
 * @param timesChecked whether {@code asctime} and {@code ctime} check ranges and give errors of the
 *     system, and {@code mktime} knows the second before the epoch
 * @param dottedNames whether {@code attrgetter} follows names with dots
 */
public record FunctionRules(PyVersion version, boolean timesChecked, boolean dottedNames) {

  private static final List<FunctionRules> ALL =
      List.of(
          new FunctionRules(V2_5, false, false),
          new FunctionRules(V2_6, false, true),
          new FunctionRules(V2_7, true, true));

  /** The rules of the version that the current thread runs. */
  public static FunctionRules current() {
    PyVersion version = ThreadState.current().interpreter().version();
    for (FunctionRules rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
