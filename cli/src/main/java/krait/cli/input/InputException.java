package krait.cli.input;

/** An input that can't be read. The message says why, without the name of the input. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A reason, a few words without a period. */
  public InputException(String reason) {
    super(reason, null, false, false);
  }

  /** The reason. */
  public String reason() {
    return String.valueOf(super.getMessage());
  }
}
