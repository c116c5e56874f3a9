package krait.asm;

import java.util.List;

/** An assembly text that can't be assembled. */
public final class AssemblyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<AsmProblem> problems;

  /** All that is wrong, at least one thing. */
  public AssemblyException(List<AsmProblem> problems) {
    super(problems.get(0).message(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the text. */
  public List<AsmProblem> problems() {
    return problems;
  }
}
