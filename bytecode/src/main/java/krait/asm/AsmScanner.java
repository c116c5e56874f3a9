package krait.asm;

import java.math.BigInteger;

/** Steps through an assembly text: blanks, words, numbers, line ends. */
final class AsmScanner {

  private static final int MAX_DECIMAL_DIGITS = 20_000;
  private static final long MAX_UNSIGNED_INT = 0xffffffffL;

  private final String text;
  private int position;
  private int line = 1;

  AsmScanner(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  /** The character at the position, or one further on; 0 behind the end. */
  char peek(int ahead) {
    int at = position + ahead;
    return at < text.length() ? text.charAt(at) : 0;
  }

  char peek() {
    return peek(0);
  }

  boolean atEnd() {
    return position >= text.length();
  }

  void advance(int characters) {
    position += characters;
  }

  void skipBlanks() {
    while (!atEnd()) {
      char c = text.charAt(position);
      if (c != ' ' && c != '\t' && c != '\f') {
        return;
      }
      position++;
    }
  }

  /** Whether only blanks and a comment are left of the line; skips the blanks. */
  boolean atLineEnd() {
    skipBlanks();
    char c = peek();
    return atEnd() || c == '\n' || c == '#' || (c == '\r' && peek(1) == '\n');
  }

  /** Goes to the beginning of the next line. */
  void nextLine() {
    int end = text.indexOf('\n', position);
    position = end < 0 ? text.length() : end + 1;
    line++;
  }

  SyntaxFault fault(String message) {
    return new SyntaxFault(position, message);
  }

  SyntaxFault fault(int at, String message) {
    return new SyntaxFault(at, message);
  }

  /** Takes a character if it comes next, behind blanks. */
  boolean accept(char c) {
    skipBlanks();
    if (peek() != c || atEnd()) {
      return false;
    }
    position++;
    return true;
  }

  void expect(char c) {
    if (!accept(c)) {
      throw fault("expected '" + c + "'" + found());
    }
  }

  /** What stands here, for messages. */
  String found() {
    skipBlanks();
    if (atLineEnd()) {
      return ", not the end of the line";
    }
    int end = position;
    while (end < text.length() && end - position < 30 && " \t\r\n,".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return ", not '" + text.substring(position, Math.max(end, position + 1)) + "'";
  }

  /** Letters, digits and underscores, and plus signs as in SLICE+1; maybe none. */
  String mnemonic() {
    int start = position;
    while (isMnemonicPart(peek())) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isMnemonicPart(char c) {
    return Spelling.isLetter(c) || Spelling.isDigit(c) || c == '+';
  }

  /** Letters, digits and underscores; maybe none. */
  String word() {
    int start = position;
    while (Spelling.isLetter(peek()) || Spelling.isDigit(peek())) {
      position++;
    }
    return text.substring(start, position);
  }

  /** A name that needs no quotes. */
  String bareName(String what) {
    skipBlanks();
    int start = position;
    if (!Spelling.startsName(peek())) {
      throw fault("expected " + what + found());
    }
    while (Spelling.continuesName(peek())) {
      position++;
    }
    return text.substring(start, position);
  }

  /** A number from 0 to 4294967295, decimal or hexadecimal. */
  long unsignedInt(String what) {
    skipBlanks();
    int start = position;
    if (!Spelling.isDigit(peek())) {
      throw fault("expected " + what + found());
    }
    BigInteger number = digits();
    if (number.bitLength() > 32 || number.longValue() > MAX_UNSIGNED_INT) {
      throw fault(start, what + " is larger than 32 bits");
    }
    return number.longValue();
  }

  /** A number of 32 bits, maybe negative. */
  int signedInt(String what) {
    skipBlanks();
    int start = position;
    boolean negative = accept('-');
    long number = unsignedInt(what);
    long signed = negative ? -number : number;
    if (signed != (int) signed) {
      throw fault(start, what + " is outside of 32 bits");
    }
    return (int) signed;
  }

  /** Digits, also after 0x, 0o, 0b or, for octal, a zero. */
  BigInteger digits() {
    int start = position;
    int radix = 10;
    if (peek() == '0') {
      radix =
          switch (peek(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> Spelling.isDigit(peek(1)) ? -8 : 10;
          };
      position += radix == 10 || radix == -8 ? 0 : 2;
      radix = Math.abs(radix);
    }
    int first = position;
    while (Character.digit(peek(), radix) >= 0 && peek() < 0x80) {
      position++;
    }
    if (position == first || Spelling.isDigit(peek()) || Spelling.isLetter(peekNoLong())) {
      throw fault(
          start, "no number: '" + text.substring(start, Math.min(position + 1, start + 20)) + "'");
    }
    return radix == 10 ? decimal(first) : powerOfTwo(first, Integer.numberOfTrailingZeros(radix));
  }

  /** The next character, if it is not the mark of a long, a float's or a complex number's. */
  private char peekNoLong() {
    char c = peek();
    return "lLeEjJ".indexOf(c) >= 0 ? 0 : c;
  }

  private BigInteger decimal(int first) {
    if (position - first > MAX_DECIMAL_DIGITS) {
      throw fault(first, "a decimal number of more than " + MAX_DECIMAL_DIGITS + " digits; use 0x");
    }
    return new BigInteger(text.substring(first, position));
  }

  private BigInteger powerOfTwo(int first, int bitsPerDigit) {
    long bits = (long) (position - first) * bitsPerDigit;
    if (bits > Integer.MAX_VALUE / 2) {
      throw fault(first, "the number is too large");
    }
    byte[] magnitude = new byte[(int) (bits / 8) + 1];
    int bit = 0;
    for (int i = position - 1; i >= first; i--) {
      int digit = Character.digit(text.charAt(i), 1 << bitsPerDigit);
      int at = magnitude.length - 1 - bit / 8;
      int shifted = digit << (bit % 8);
      magnitude[at] |= (byte) shifted;
      if (shifted > 0xff) {
        magnitude[at - 1] |= (byte) (shifted >> 8);
      }
      bit += bitsPerDigit;
    }
    return new BigInteger(1, magnitude);
  }
}
