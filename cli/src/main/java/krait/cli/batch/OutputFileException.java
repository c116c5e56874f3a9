package krait.cli.batch;

/** A file of results that can't be written. */
public final class OutputFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What can't be written and why, in one line. */
  public OutputFileException(String message) {
    super(message, null, false, false);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(super.getMessage());
  }
}
