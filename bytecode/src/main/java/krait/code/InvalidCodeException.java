package krait.code;

import java.util.List;

/** A list of code elements that no code object can be made of. */
public final class InvalidCodeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One thing that is wrong.
   *
   * @param element the index of the element at fault, in the order in which they were added; -1 if
   *     it is none of them
   * @param message what is wrong, without a period
   */
  public record Problem(int element, String message) {}

  /** All that is wrong, at least one thing. */
  public InvalidCodeException(List<Problem> problems) {
    super(problems.get(0).message(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong. */
  public List<Problem> problems() {
    return problems;
  }
}
