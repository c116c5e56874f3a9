package krait.vm.modules.ast;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;

import java.util.List;
import krait.version.PyVersion;
import krait.vm.object.PyStr;

/**
 * How trees of nodes differ between versions, beside the kinds of nodes.
 *
 * @param version the version described
 * @param number {@code _ast.__version__}: the revision of CPython's grammar of trees
 * @param hasRootType whether the class of all nodes is a built-in type, whose constructor takes
 *     fields, and whether trees can be compiled
 * @param checksTexts whether names and texts must be of string types
 * @param badMode what a mode of {@code compile} that there is not is refused with
 */
record AstRules(
    PyVersion version, String number, boolean hasRootType, boolean checksTexts, String badMode) {

  static final PyStr LINE = PyStr.internStatic("lineno");
  static final PyStr COLUMN = PyStr.internStatic("col_offset");

  private static final String MODES = "compile() arg 3 must be 'exec', 'eval' or 'single'";

  private static final List<AstRules> ALL =
      List.of(
          new AstRules(
              V2_5, "43614", false, false, "compile() arg 3 must be 'exec' or 'eval' or 'single'"),
          new AstRules(V2_6, "62047", true, false, MODES),
          new AstRules(V2_7, "82160", true, true, MODES));

  /** The rules of a version. */
  static AstRules of(PyVersion version) {
    for (AstRules rules : ALL) {
      if (rules.version.equals(version)) {
        return rules;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }
}
