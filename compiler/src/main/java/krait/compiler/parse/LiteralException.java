package krait.compiler.parse;

import krait.compiler.source.PySyntaxError.Kind;

/** A literal that has no value, with the Python error that says why. */
final class LiteralException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String problem;

  LiteralException(Kind kind, String problem) {
    super(problem, null, false, false);
    this.kind = kind;
    this.problem = problem;
  }

  /** The error of a decoder: positions count from the begin of what it was given. */
  static LiteralException undecodable(
      String codec, int firstByte, int from, int to, String reason) {
    String what =
        to == from + 1
            ? "byte 0x"
                + Integer.toHexString(0x100 | firstByte).substring(1)
                + " in position "
                + from
            : "bytes in position " + from + "-" + (to - 1);
    return new LiteralException(
        Kind.UNICODE_DECODE_ERROR, "'" + codec + "' codec can't decode " + what + ": " + reason);
  }

  /** The class of the Python error. */
  Kind kind() {
    return kind;
  }

  /** Its message. */
  String problem() {
    return problem;
  }
}
