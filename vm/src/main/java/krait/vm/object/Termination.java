package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * The end of a program that Python code can't catch: its instruction limit, its time, or the
 * closing of its interpreter. It has no Java stack trace.
 */
public final class Termination extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable PyFrame frame;

  /**
   * The end of a program.
   *
   * @param reason why it ends, such as {@code stopped after 1000 instructions}
   * @param frame the frame that was running
   */
  public Termination(String reason, @Nullable PyFrame frame) {
    super(reason, null, false, false);
    this.frame = frame;
    if (frame != null) {
      frame.hold();
    }
  }

  /** The reason, and where the program was: its file, line and function. */
  public String describe() {
    PyFrame at = frame;
    if (at == null) {
      return String.valueOf(getMessage());
    }
    InterpreterState interpreter = ThreadState.current().interpreter();
    int line = at.code().lineOf(interpreter.engine().offset(at));
    return getMessage()
        + ": "
        + at.code().filename()
        + ", line "
        + line
        + ", in "
        + at.code().name();
  }
}
