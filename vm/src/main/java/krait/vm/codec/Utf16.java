package krait.vm.codec;

import krait.vm.object.PyUnicode;

/** UTF-16 in either order of bytes. */
public final class Utf16 {

  private Utf16() {}

  /** The bytes of a text. */
  public static String encode(PyUnicode text, boolean bigEndian) {
    String s = text.utf16();
    StringBuilder out = new StringBuilder(2 * s.length());
    for (int i = 0; i < s.length(); i++) {
      char high = (char) (s.charAt(i) >> 8);
      char low = (char) (s.charAt(i) & 0xff);
      out.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return out.toString();
  }

  /** Converts all bytes; the order is 1 for big-endian, -1 for little, 0 for what they say. */
  public static int decode(Decoding state, int order) {
    int known = order;
    if (known == 0 && state.left() >= 2) {
      int mark = unit(state.bytes, state.at, false);
      if (mark == 0xfeff || mark == 0xfffe) {
        state.at += 2;
        known = mark == 0xfeff ? -1 : 1;
      }
    }
    units(state, known > 0);
    return known;
  }

  private static int unit(String s, int at, boolean bigEndian) {
    int first = s.charAt(at);
    int second = s.charAt(at + 1);
    return bigEndian ? (first << 8) | second : (second << 8) | first;
  }

  private static void units(Decoding state, boolean bigEndian) {
    String s = state.bytes;
    while (state.at < s.length()) {
      int at = state.at;
      if (state.left() < 2) {
        if (!state.complete) {
          return;
        }
        state.problem(at, s.length(), "truncated data");
        continue;
      }
      char c = (char) unit(s, at, bigEndian);
      if (!Character.isSurrogate(c)) {
        state.out.append(c);
        state.at += 2;
      } else if (state.left() < 4) {
        if (!state.complete) {
          return;
        }
        state.problem(at, s.length(), "unexpected end of data");
      } else if (Character.isHighSurrogate(c)) {
        char low = (char) unit(s, at + 2, bigEndian);
        if (Character.isLowSurrogate(low)) {
          state.out.append(c).append(low);
          state.at += 4;
        } else {
          state.problem(at, at + 2, "illegal UTF-16 surrogate");
        }
      } else {
        state.problem(at, at + 2, "illegal encoding");
      }
    }
  }
}
