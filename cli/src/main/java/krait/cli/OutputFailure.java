package krait.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output can't be written any more. */
final class OutputFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputFailure(IOException cause) {
    super(cause.getMessage(), cause, false, false);
  }

  /** Whether the reader has gone, as in {@code krait dis x.pyc | head}: nothing to complain of. */
  boolean isBrokenPipe() {
    String message = getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
