package krait.vm.methods;

import krait.vm.object.Encodings;
import krait.vm.object.PyErrors;
import krait.vm.object.PyExc;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;

/** Conversions of unicode to and from bytes, given as characters up to U+00FF. */
final class UnicodeCodecs {

  private static final char REPLACEMENT = '\ufffd';

  private UnicodeCodecs() {}

  static String utf8(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c < 0x80) {
        out.append((char) c);
      } else if (c < 0x800) {
        out.append((char) (0xc0 | (c >> 6))).append((char) (0x80 | (c & 0x3f)));
      } else if (c < 0x10000) {
        out.append((char) (0xe0 | (c >> 12)))
            .append((char) (0x80 | ((c >> 6) & 0x3f)))
            .append((char) (0x80 | (c & 0x3f)));
      } else {
        out.append((char) (0xf0 | (c >> 18)))
            .append((char) (0x80 | ((c >> 12) & 0x3f)))
            .append((char) (0x80 | ((c >> 6) & 0x3f)))
            .append((char) (0x80 | (c & 0x3f)));
      }
    }
    return out.toString();
  }

  static String utf16(String text, boolean bigEndian) {
    StringBuilder out = new StringBuilder(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char high = (char) (text.charAt(i) >> 8);
      char low = (char) (text.charAt(i) & 0xff);
      out.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return out.toString();
  }

  /** The bytes that CPython keeps a text in: two or four for each character. */
  static String internal(PyUnicode text) {
    if (UnicodeLimits.current() == UnicodeLimits.NARROW) {
      return utf16(text.text(), false);
    }
    String s = text.text();
    StringBuilder out = new StringBuilder(4 * s.length());
    for (int at = 0; at < s.length(); ) {
      int c = s.codePointAt(at);
      at += Character.charCount(c);
      out.append((char) (c & 0xff)).append((char) ((c >> 8) & 0xff));
      out.append((char) ((c >> 16) & 0xff)).append('\0');
    }
    return out.toString();
  }

  static String escape(String text) {
    String quoted = Texts.quoteUnicode(text.replace("'", "\u0001Q"));
    String body = quoted.substring(2, quoted.length() - 1);
    return body.replace("\\x01Q", "'");
  }

  static String rawEscape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x100) {
        out.append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
      }
    }
    return out.toString();
  }

  /** Characters as references of XML. */
  static void references(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      out.append("&#").append((int) text.charAt(i)).append(';');
    }
  }

  static String fromAscii(PyStr bytes, String errors) {
    String s = bytes.text();
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) < 0x80) {
        out.append(s.charAt(i));
      } else {
        handle(out, "ascii", bytes, i, i + 1, "ordinal not in range(128)", errors);
      }
    }
    return out.toString();
  }

  private static void handle(
      StringBuilder out,
      String encoding,
      PyStr bytes,
      int start,
      int end,
      String reason,
      String errors) {
    switch (errors) {
      case "strict" -> throw Encodings.decodeError(encoding, bytes, start, end, reason);
      case "ignore" -> {}
      case "replace" -> out.append(REPLACEMENT);
      default ->
          throw PyErrors.of(PyExc.LookupError, "unknown error handler name '" + errors + "'");
    }
  }

  static String fromUtf8(PyStr bytes, String errors) {
    String s = bytes.text();
    StringBuilder out = new StringBuilder(s.length());
    int at = 0;
    while (at < s.length()) {
      int lead = s.charAt(at);
      int size =
          lead < 0x80
              ? 1
              : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
      if (size == 1) {
        out.append((char) lead);
        at++;
      } else if (size == 0) {
        String reason = lead < 0x80 || lead >= 0xc0 ? "invalid data" : "unexpected code byte";
        handle(out, "utf8", bytes, at, at + 1, reason, errors);
        at++;
      } else if (at + size > s.length()) {
        handle(out, "utf8", bytes, at, s.length(), "unexpected end of data", errors);
        at = s.length();
      } else {
        int code = code(s, at, size);
        if (code < 0) {
          handle(out, "utf8", bytes, at, at + size, "invalid data", errors);
          at++;
        } else {
          out.appendCodePoint(code);
          at += size;
        }
      }
    }
    return out.toString();
  }

  private static int code(String s, int at, int size) {
    int code = s.charAt(at) & (0xff >> (size + 1));
    for (int i = 1; i < size; i++) {
      int next = s.charAt(at + i);
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      code = (code << 6) | (next & 0x3f);
    }
    boolean shortest = code >= (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000);
    return shortest && code <= Character.MAX_CODE_POINT ? code : -1;
  }
}
