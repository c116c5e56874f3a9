package krait.asm;

/** Ends the parsing of a line; the parser goes on with the next one. */
final class SyntaxFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int position;

  SyntaxFault(int position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
