package krait.compiler.parse;

import krait.code.UnicodeText;
import krait.compiler.token.TextCodingException;

/** The value of a unicode literal from bytes, each a character of Latin-1, with escapes. */
final class UnicodeEscapes {

  private static final String CODEC = "unicodeescape";
  private static final String RAW_CODEC = "rawunicodeescape";

  private final byte[] source;
  private final int from;
  private final int end;
  private final boolean oldErrors;
  private final StringBuilder out;
  private int at;
  private int escapeStart;

  private UnicodeEscapes(byte[] source, int from, int end, boolean oldErrors) {
    this.source = source;
    this.from = from;
    this.end = end;
    this.oldErrors = oldErrors;
    this.at = from;
    this.out = new StringBuilder(end - from);
  }

  /** Decodes all escapes of a literal without r, to the form of {@link UnicodeText}. */
  static StringBuilder decode(byte[] source, int from, int end, boolean oldErrors)
      throws TextCodingException {
    UnicodeEscapes escapes = new UnicodeEscapes(source, from, end, oldErrors);
    while (escapes.at < end) {
      int c = source[escapes.at] & 0xff;
      if (c == '\\') {
        escapes.escape();
      } else {
        escapes.out.append((char) c);
        escapes.at++;
      }
    }
    return escapes.out;
  }

  /** Decodes the escapes that a literal with r has, see {@link #decode}. */
  static StringBuilder decodeRaw(byte[] source, int from, int end) throws TextCodingException {
    UnicodeEscapes escapes = new UnicodeEscapes(source, from, end, false);
    while (escapes.at < end) {
      int c = source[escapes.at] & 0xff;
      if (c == '\\') {
        escapes.rawEscape();
      } else {
        escapes.out.append((char) c);
        escapes.at++;
      }
    }
    return escapes.out;
  }

  private void escape() throws TextCodingException {
    escapeStart = at;
    at++;
    if (at >= end) {
      throw error(CODEC, end, "\\ at end of string");
    }
    int c = source[at++] & 0xff;
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append((char) c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 'v' -> out.append((char) 0x0B);
      case 'a' -> out.append((char) 0x07);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      case 'x' -> hexadecimal(2, "truncated \\xXX escape");
      case 'u' -> hexadecimal(4, "truncated \\uXXXX escape");
      case 'U' -> hexadecimal(8, "truncated \\UXXXXXXXX escape");
      case 'N' -> named();
      default -> out.append('\\').append((char) c);
    }
  }

  private void octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < end && source[at] >= '0' && source[at] <= '7'; i++) {
      value = 8 * value + source[at++] - '0';
    }
    out.append((char) value);
  }

  private void hexadecimal(int digits, String message) throws TextCodingException {
    if (oldErrors && at + digits > end) {
      throw error(CODEC, end, "end of string in escape sequence");
    }
    long value = 0;
    int last = Math.min(at + digits, end);
    int start = at;
    while (at < last) {
      int digit = digit(source[at]);
      if (digit < 0) {
        throw error(CODEC, oldErrors ? at + 1 : at, message);
      }
      value = 16 * value + digit;
      at++;
    }
    if (at - start < digits) {
      throw error(CODEC, at, message);
    }
    if (value > Character.MAX_CODE_POINT) {
      throw error(CODEC, at, "illegal Unicode character");
    }
    UnicodeText.append(out, (int) value);
  }

  private void named() throws TextCodingException {
    String problem = "malformed \\N character escape";
    if (at < end && source[at] == '{') {
      int nameStart = at + 1;
      while (at < end && source[at] != '}') {
        at++;
      }
      if (at > nameStart && at < end) {
        at++;
        int found = UnicodeNames.find(source, nameStart, at - 1);
        if (found >= 0) {
          out.appendCodePoint(found);
          return;
        }
        problem = "unknown Unicode character name";
      }
    }
    throw error(CODEC, at, problem);
  }

  private void rawEscape() throws TextCodingException {
    escapeStart = at;
    while (at < end && source[at] == '\\') {
      out.append('\\');
      at++;
    }
    if ((at - escapeStart) % 2 == 0 || at >= end || (source[at] != 'u' && source[at] != 'U')) {
      return;
    }
    out.setLength(out.length() - 1);
    int digits = source[at] == 'u' ? 4 : 8;
    at++;
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at < end ? digit(source[at]) : -1;
      if (digit < 0) {
        throw error(RAW_CODEC, at, "truncated \\uXXXX");
      }
      value = 16 * value + digit;
      at++;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw error(RAW_CODEC, at, "\\Uxxxxxxxx out of range");
    }
    UnicodeText.append(out, (int) value);
  }

  private static int digit(byte b) {
    return b < 0 ? -1 : Character.digit(b, 16);
  }

  private TextCodingException error(String codec, int to, String reason) {
    return TextCodingException.undecodable(
        codec, source[escapeStart] & 0xff, escapeStart - from, to - from, reason);
  }
}
