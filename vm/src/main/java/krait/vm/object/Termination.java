package krait.vm.object;

import org.jspecify.annotations.Nullable;

/**
 * The end of a program that Python code can't catch: its instruction limit, its time, or the
 * closing of its interpreter. It has no Java stack trace.
 */
public final class Termination extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int FROM_OUTSIDE = -1;

  private final transient @Nullable PyFrame frame;
  private final int status;

  /**
   * The end of a program.
   *
   * @param reason why it ends, such as {@code stopped after 1000 instructions}
   * @param frame the frame that was running
   */
  public Termination(String reason, @Nullable PyFrame frame) {
    super(reason, null, false, false);
    this.status = FROM_OUTSIDE;
    this.frame = frame;
    if (frame != null) {
      frame.hold();
    }
  }

  /** The end that the program itself asked for by {@code os._exit}: nothing else is done. */
  public Termination(int status) {
    super("exit with status " + status, null, false, false);
    this.status = status;
    this.frame = null;
  }

  /** The exit status that the program asked for; negative if it was ended from outside. */
  public int status() {
    return status;
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
