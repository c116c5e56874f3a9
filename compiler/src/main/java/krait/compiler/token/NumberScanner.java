package krait.compiler.token;

import krait.compiler.source.GrammarFeature;

/** Finds the end of a number. Each method returns whether the number is well formed. */
final class NumberScanner {

  private final LineReader in;
  private final boolean prefixes;
  private final boolean emptyHex;
  private final boolean exponentNeedsDigits;

  NumberScanner(LineReader in) {
    this.in = in;
    this.prefixes = in.options.has(GrammarFeature.PREFIXED_NUMBERS);
    this.emptyHex = in.options.has(GrammarFeature.EMPTY_HEX_LITERAL);
    this.exponentNeedsDigits = in.options.has(GrammarFeature.EXPONENT_NEEDS_DIGITS);
  }

  /** A number whose first digit was just read. */
  boolean number(int first) {
    if (first == '0') {
      return zero(in.next());
    }
    int c = digits();
    if (isLong(c)) {
      return endOfInteger(c);
    }
    return c == '.' ? fraction() : exponent(c);
  }

  private boolean zero(int c) {
    return switch (c) {
      case '.' -> fraction();
      case 'j', 'J' -> imaginary(c);
      case 'x', 'X' -> prefixed(16, !emptyHex);
      case 'o', 'O' -> prefixes ? prefixed(8, true) : octal(c);
      case 'b', 'B' -> prefixes ? prefixed(2, true) : octal(c);
      default -> octal(c);
    };
  }

  private boolean prefixed(int radix, boolean digitNeeded) {
    int c = in.next();
    if (digitNeeded && !isDigit(c, radix)) {
      in.back(c);
      return false;
    }
    while (isDigit(c, radix)) {
      c = in.next();
    }
    return endOfInteger(c);
  }

  private boolean octal(int first) {
    int c = first;
    boolean decimal = false;
    while (isDigit(c, 10)) {
      decimal |= c >= '8';
      c = in.next();
    }
    if (c == '.') {
      return fraction();
    }
    int letter = c | 0x20;
    if (letter == 'e' || letter == 'j') {
      return exponent(c);
    }
    if (decimal) {
      in.back(c);
      return false;
    }
    return endOfInteger(c);
  }

  private boolean endOfInteger(int c) {
    in.back(isLong(c) ? in.next() : c);
    return true;
  }

  private static boolean isLong(int c) {
    return c == 'l' || c == 'L';
  }

  /** What follows the point of a number; the point was just read, or a digit after it. */
  boolean fraction() {
    return exponent(digits());
  }

  private boolean exponent(int mark) {
    if (mark != 'e' && mark != 'E') {
      return imaginary(mark);
    }
    int c = in.next();
    boolean signed = c == '+' || c == '-';
    if (signed) {
      c = in.next();
    }
    if (isDigit(c, 10)) {
      return imaginary(digits());
    }
    in.back(c);
    if (signed || exponentNeedsDigits) {
      return false;
    }
    in.back(mark);
    return true;
  }

  private boolean imaginary(int c) {
    in.back(c == 'j' || c == 'J' ? in.next() : c);
    return true;
  }

  private int digits() {
    int c = in.next();
    while (c >= '0' && c <= '9') {
      c = in.next();
    }
    return c;
  }

  private static boolean isDigit(int c, int radix) {
    if (c >= '0' && c <= '9') {
      return c - '0' < radix;
    }
    int letter = c | 0x20;
    return radix == 16 && letter >= 'a' && letter <= 'f';
  }
}
