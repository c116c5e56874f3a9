package krait.vm.codec;

import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;

/** UTF-32 in either order of bytes. */
public final class Utf32 {

  private static final int SIZE = 4;

  private Utf32() {}

  /** The bytes of a text. */
  public static String encode(PyUnicode text, boolean bigEndian) {
    String s = text.text();
    StringBuilder out = new StringBuilder(SIZE * s.length());
    for (int at = 0; at < s.length(); ) {
      int c = s.codePointAt(at);
      at = Characters.afterPair(text, at);
      for (int i = 0; i < SIZE; i++) {
        out.append((char) ((c >> (8 * (bigEndian ? SIZE - 1 - i : i))) & 0xff));
      }
    }
    return out.toString();
  }

  private static int unit(String s, int at, boolean bigEndian) {
    int value = 0;
    for (int i = 0; i < SIZE; i++) {
      value = (value << 8) | s.charAt(at + (bigEndian ? i : SIZE - 1 - i));
    }
    return value;
  }

  /** Converts all bytes; the order is 1 for big-endian, -1 for little, 0 for what they say. */
  public static int decode(Decoding state, int order) {
    int known = order;
    if (known == 0 && state.left() >= SIZE) {
      int mark = unit(state.bytes, state.at, false);
      if (mark == 0xfeff || mark == 0xfffe0000) {
        state.at += SIZE;
        known = mark == 0xfeff ? -1 : 1;
      }
    }
    String s = state.bytes;
    while (state.at < s.length()) {
      if (state.left() < SIZE) {
        if (!state.complete) {
          return known;
        }
        state.problem(state.at, s.length(), "truncated data");
        continue;
      }
      int c = unit(s, state.at, known > 0);
      if (c < 0 || c > Character.MAX_CODE_POINT) {
        state.problem(
            state.at,
            state.at + SIZE,
            CodecRules.current().codePointWord() + " not in range(0x110000)");
      } else {
        UnicodeLimits.append(state.out, c);
        state.at += SIZE;
      }
    }
    return known;
  }
}
