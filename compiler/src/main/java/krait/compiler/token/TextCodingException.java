package krait.compiler.token;

import krait.compiler.source.PySyntaxError.Kind;

/** Text that cannot be decoded or encoded, with the Python error that says why. */
public final class TextCodingException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String problem;
  private final int position;

  /** An error of a class with a message. */
  public TextCodingException(Kind kind, String problem) {
    this(kind, problem, 0);
  }

  private TextCodingException(Kind kind, String problem, int position) {
    super(problem, null, false, false);
    this.kind = kind;
    this.problem = problem;
    this.position = position;
  }

  /**
   * The error of a decoder.
   *
   * @param codec CPython's name of the coding
   * @param firstByte the first byte that is wrong
   * @param from its position in what the decoder was given
   * @param to the position after the last byte that is wrong
   * @param reason what is wrong
   */
  public static TextCodingException undecodable(
      String codec, int firstByte, int from, int to, String reason) {
    String what =
        to == from + 1
            ? "byte 0x"
                + Integer.toHexString(0x100 | firstByte).substring(1)
                + " in position "
                + from
            : "bytes in position " + from + "-" + (to - 1);
    return new TextCodingException(
        Kind.UNICODE_DECODE_ERROR,
        "'" + codec + "' codec can't decode " + what + ": " + reason,
        from);
  }

  /** The class of the Python error. */
  public Kind kind() {
    return kind;
  }

  /** Its message. */
  public String problem() {
    return problem;
  }

  /** The position of the first wrong byte in what the decoder was given. */
  int position() {
    return position;
  }
}
