package krait.vm.modules.sre;

import krait.vm.object.PyObject;
import krait.vm.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code SRE_Pattern}: a compiled pattern. */
final class SrePattern extends PyObject {

  static final PyType TYPE = PyType.builtin("_sre.SRE_Pattern", false).withWeakrefs();

  private final RegexProgram program;
  private final PyObject pattern;
  private final int flags;
  private final int groups;
  private final @Nullable PyObject groupIndex;
  private final @Nullable PyObject indexGroup;

  SrePattern(
      RegexProgram program,
      PyObject pattern,
      int flags,
      int groups,
      @Nullable PyObject groupIndex,
      @Nullable PyObject indexGroup) {
    super(TYPE);
    this.program = program;
    this.pattern = pattern;
    this.flags = flags;
    this.groups = groups;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
  }

  RegexProgram program() {
    return program;
  }

  /** What it was compiled from. */
  PyObject pattern() {
    return pattern;
  }

  int flags() {
    return flags;
  }

  /** How many groups it has. */
  int groups() {
    return groups;
  }

  /** The numbers of groups by their names, or null. */
  @Nullable PyObject groupIndex() {
    return groupIndex;
  }

  /** The names of groups by their numbers, or null. */
  @Nullable PyObject indexGroup() {
    return indexGroup;
  }
}
