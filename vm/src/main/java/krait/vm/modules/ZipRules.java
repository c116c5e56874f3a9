package krait.vm.modules;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.InterpreterState;

/**
 * What versions of {@code zipimport} do differently.
 *
 * @param version the version described
 * @param quotesNames whether messages have the name of an archive in quotes
 * @param signedNumbers whether numbers of four bytes are read with a sign
 */
record ZipRules(PyVersion version, boolean quotesNames, boolean signedNumbers) {

  private static final List<ZipRules> ALL =
      List.of(
          new ZipRules(V2_5, true, true),
          new ZipRules(V2_6, true, true),
          new ZipRules(V2_7, false, false));

  /** The rules of an interpreter. */
  static ZipRules of(InterpreterState interpreter) {
    for (ZipRules rules : ALL) {
      if (rules.version.equals(interpreter.version())) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + interpreter.version() + " is not supported");
  }
}
