package krait.cli;

import static java.util.Objects.requireNonNull;

/** Ends a subcommand with one line on standard error and an {@linkplain ExitCode exit status}. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * Makes a failure.
   *
   * @param status one of the constants of {@link ExitCode}
   * @param message what is wrong and where, without the name of the command
   */
  public Failure(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** The status that the process ends with. */
  public int status() {
    return status;
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }
}
