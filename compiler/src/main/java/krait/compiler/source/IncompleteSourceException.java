package krait.compiler.source;

/** The lines typed at a prompt are right so far but no whole statement yet. */
public final class IncompleteSourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** It has no message and no Java stack trace, as it is no error. */
  public IncompleteSourceException() {
    super(null, null, false, false);
  }
}
