package krait.cli.batch;

/** Tells the user one thing on one line of standard error. */
public interface Reporter {

  /** Tells it. */
  void report(String message);
}
