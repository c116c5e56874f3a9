package krait.vm.methods;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyStr;

/** Backslash escapes in texts. */
final class EscapeDecoder {

  private static final String SIMPLE = "\\\\''\"\"a\u0007b\bf\fn\nr\rt\tv\u000b";

  private EscapeDecoder() {}

  /** Undoes the escapes of a byte string. */
  static String string(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      if (at == text.length()) {
        throw PyErrors.valueError("Trailing \\ in string");
      }
      at = escape(text, at, out, "invalid \\x escape");
    }
    return out.toString();
  }

  private static int escape(String text, int from, StringBuilder out, String badHex) {
    char kind = text.charAt(from);
    int at = from + 1;
    for (int i = 0; i < SIMPLE.length(); i += 2) {
      if (SIMPLE.charAt(i) == kind) {
        out.append(SIMPLE.charAt(i + 1));
        return at;
      }
    }
    if (kind == '\n') {
      return at;
    }
    if (kind >= '0' && kind <= '7') {
      int end = from;
      int value = 0;
      while (end < text.length()
          && end < from + 3
          && text.charAt(end) >= '0'
          && text.charAt(end) <= '7') {
        value = value * 8 + text.charAt(end++) - '0';
      }
      out.append((char) (value & 0xff));
      return end;
    }
    if (kind == 'x') {
      int value = hex(text, at, 2);
      if (value < 0) {
        throw PyErrors.valueError(badHex);
      }
      out.append((char) value);
      return at + 2;
    }
    out.append('\\').append(kind);
    return at;
  }

  private static int hex(String text, int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** Undoes the escapes of unicode; raw ones are those with {@code u} and {@code U} only. */
  static String unicode(String text, boolean raw) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      char kind = at < text.length() ? text.charAt(at) : 0;
      if (c != '\\') {
        out.append(c);
      } else if (kind == 'u' || kind == 'U') {
        int digits = kind == 'u' ? 4 : 8;
        int value = hex(text, at + 1, digits);
        if (value < 0 || value > Character.MAX_CODE_POINT) {
          throw Encodings.decodeError(
              "unicodeescape",
              PyStr.of(text),
              at - 1,
              Math.min(at + 1 + digits, text.length()),
              value < 0
                  ? "truncated \\" + kind + "X".repeat(digits) + " escape"
                  : "illegal Unicode character");
        }
        out.appendCodePoint(value);
        at += 1 + digits;
      } else if (raw) {
        out.append(c);
        if (kind == '\\') {
          out.append(kind);
          at++;
        }
      } else if (at == text.length()) {
        throw Encodings.decodeError(
            "unicodeescape", PyStr.of(text), at - 1, at, "\\ at end of string");
      } else {
        at = escape(text, at, out, "truncated \\xXX escape");
      }
    }
    return out.toString();
  }
}
