package krait.vm.codec;

import java.util.Locale;

/** Bytes as quoted-printable text, with blanks and tabs quoted. */
final class QuotedPrintable {

  private static final int LINE = 76;

  private QuotedPrintable() {}

  static String encode(String bytes) {
    int newline = bytes.indexOf('\n');
    String lineEnd = newline > 0 && bytes.charAt(newline - 1) == '\r' ? "\r\n" : "\n";
    StringBuilder out = new StringBuilder(bytes.length());
    int column = 0;
    for (int at = 0; at < bytes.length(); at++) {
      char c = bytes.charAt(at);
      char next = at + 1 < bytes.length() ? bytes.charAt(at + 1) : 0;
      if (isQuoted(c, next, column)) {
        if (column + 3 >= LINE) {
          out.append('=').append(lineEnd);
          column = 0;
        }
        out.append('=').append(hex(c));
        column += 3;
      } else if (c == '\n' || (c == '\r' && next == '\n')) {
        out.append(lineEnd);
        at += c == '\r' ? 1 : 0;
        column = 0;
      } else {
        if (at + 1 < bytes.length() && next != '\n' && column + 1 >= LINE) {
          out.append('=').append(lineEnd);
          column = 0;
        }
        out.append(c);
        column++;
      }
    }
    return out.toString();
  }

  /** Whether a byte is quoted; a dot alone on a line would end a mail. */
  private static boolean isQuoted(char c, char next, int column) {
    boolean alone = c == '.' && column == 0 && (next == '\n' || next == '\r' || next == 0);
    return alone || c > '~' || c == '=' || (c < '!' && c != '\r' && c != '\n');
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return digits.length() == 1 ? "0" + digits : digits;
  }

  static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '=') {
        out.append(c);
        continue;
      }
      if (at >= text.length()) {
        break;
      }
      char next = text.charAt(at);
      int high = Characters.digit(text, at);
      int low = Characters.digit(text, at + 1);
      if (next == '\n' || next == '\r') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (high >= 0 && low >= 0) {
        out.append((char) ((high << 4) | low));
        at += 2;
      } else {
        out.append('=');
        at += next == '=' ? 1 : 0;
      }
    }
    return out.toString();
  }
}
