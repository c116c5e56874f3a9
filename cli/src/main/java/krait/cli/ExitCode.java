package krait.cli;

/** The exit statuses of {@code krait}. Scripts rely on them: a number never changes its meaning. */
public final class ExitCode {
  /** Everything was done and there is nothing to tell. */
  public static final int OK = 0;

  /** Everything was done and the answer is "no": the verifier found something, files differ. */
  public static final int FINDINGS = 1;

  /** The command line was not understood; nothing was done. */
  public static final int USAGE = 2;

  /** At least one input is malformed or can't be read; the other inputs were done. */
  public static final int BAD_INPUT = 3;

  /** A result could not be written. */
  public static final int OUTPUT = 4;

  /** A bug in Krait, which the message asks to report. */
  public static final int INTERNAL = 70;

  /** A program came to its limit of instructions, or was ended from outside. */
  public static final int STOPPED = 124;

  /** Ctrl-C was pressed again before a program answered the first. */
  public static final int INTERRUPTED = 130;

  /** Whoever read the output closed it early; what a shell reports for a process ended so. */
  public static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
