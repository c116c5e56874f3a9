package krait.cli.batch;

import java.util.List;

/** Tells the user things on standard error. */
public interface Reporter {

  /** Tells one thing on one line. */
  void report(String message);

  /** Writes lines of a message that says by itself what it is about. */
  default void quote(List<String> lines) {
    lines.forEach(this::report);
  }
}
