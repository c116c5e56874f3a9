package krait.vm.codec;

import krait.vm.object.PyUnicode;

/** ASCII and Latin-1: bytes that are the numbers of their characters. */
public final class LimitedCodecs {

  private static final int ASCII = 0x80;
  private static final int LATIN_1 = 0x100;

  private LimitedCodecs() {}

  private static String encode(String name, int limit, PyUnicode text, String errors) {
    String s = text.text();
    int at = 0;
    while (at < s.length() && s.charAt(at) < limit) {
      at++;
    }
    if (at == s.length()) {
      return s;
    }
    return new Encoding(
            name,
            text,
            errors,
            "ordinal not in range(" + limit + ")",
            (out, c) -> {
              if (c < limit) {
                out.append((char) c);
              }
              return c < limit;
            })
        .encode();
  }

  /** A text as ASCII. */
  public static String ascii(PyUnicode text, String errors) {
    return encode("ascii", ASCII, text, errors);
  }

  /** A text as Latin-1. */
  public static String latin1(PyUnicode text, String errors) {
    return encode("latin-1", LATIN_1, text, errors);
  }

  /** Converts ASCII. */
  public static void decodeAscii(Decoding state) {
    while (state.left() > 0) {
      char c = state.bytes.charAt(state.at);
      if (c < ASCII) {
        state.out.append(c);
        state.at++;
      } else {
        state.problem(state.at, state.at + 1, "ordinal not in range(128)");
      }
    }
  }

  /** Converts Latin-1. */
  public static void decodeLatin1(Decoding state) {
    state.out.append(state.bytes);
    state.at = state.bytes.length();
  }
}
