package krait.vm.codec;

import krait.vm.object.PyErrors;
import krait.vm.object.Texts;

/** Bytes with the escapes of string literals. */
public final class StringEscapes {

  private static final String SIMPLE = "\\\\''\"\"b\bf\fn\nr\rt\tv\u000ba\u0007";

  private StringEscapes() {}

  /** The bytes with escapes, as {@code repr} writes them between single quotes. */
  public static String encode(String bytes) {
    String quoted = Texts.quote(bytes);
    String body = quoted.substring(1, quoted.length() - 1);
    return quoted.startsWith("'") ? body : body.replace("'", "\\'");
  }

  /** Undoes escapes. */
  public static String decode(String bytes, String errors) {
    StringBuilder out = new StringBuilder(bytes.length());
    int at = 0;
    while (at < bytes.length()) {
      char c = bytes.charAt(at++);
      if (c != '\\') {
        out.append(c);
      } else if (at == bytes.length()) {
        throw PyErrors.valueError("Trailing \\ in string");
      } else {
        at = escape(bytes, at, out, errors);
      }
    }
    return out.substring(0, Math.min(out.length(), bytes.length()));
  }

  private static int escape(String bytes, int at, StringBuilder out, String errors) {
    char kind = bytes.charAt(at);
    if (kind == '\n') {
      return at + 1;
    }
    int simple = SIMPLE.indexOf(kind);
    while (simple >= 0 && simple % 2 != 0) {
      simple = SIMPLE.indexOf(kind, simple + 1);
    }
    if (simple >= 0) {
      out.append(SIMPLE.charAt(simple + 1));
      return at + 1;
    }
    if (kind == 'x') {
      return hex(bytes, at, out, errors);
    }
    if (kind < '0' || kind > '7') {
      out.append('\\').append(kind);
      return at + 1;
    }
    int value = 0;
    int end = at;
    while (end < Math.min(at + 3, bytes.length())
        && bytes.charAt(end) >= '0'
        && bytes.charAt(end) <= '7') {
      value = value * 8 + bytes.charAt(end++) - '0';
    }
    out.append((char) (value & 0xff));
    return end;
  }

  private static int hex(String bytes, int at, StringBuilder out, String errors) {
    int high = Characters.digit(bytes, at + 1);
    int low = Characters.digit(bytes, at + 2);
    if (high >= 0 && low >= 0) {
      out.append((char) ((high << 4) | low));
      return at + 3;
    }
    switch (errors) {
      case "strict" -> throw PyErrors.valueError("invalid \\x escape");
      case "replace" -> out.append('?');
      case "ignore" -> {}
      default ->
          throw PyErrors.valueError("decoding error; unknown error handling code: " + errors);
    }
    if (CodecRules.current().escapeErrorsSkip()) {
      return high >= 0 ? at + 2 : at + 1;
    }
    out.append("\\x");
    return at + 1;
  }
}
