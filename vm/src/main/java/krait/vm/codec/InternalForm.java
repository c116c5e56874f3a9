package krait.vm.codec;

import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;

/** The bytes that CPython keeps a text in: two or four for each character. */
public final class InternalForm {

  private InternalForm() {}

  private static boolean isWide() {
    return UnicodeLimits.current() == UnicodeLimits.WIDE;
  }

  /** The bytes of a text. */
  public static String encode(PyUnicode text) {
    return isWide() ? Utf32.encode(text, false) : Utf16.encode(text, false);
  }

  /** Converts all bytes. */
  public static void decode(Decoding state) {
    int size = isWide() ? 4 : 2;
    String s = state.bytes;
    while (state.at < s.length()) {
      int at = state.at;
      if (state.left() < size) {
        state.problem(at, s.length(), "truncated input");
        continue;
      }
      long value = s.charAt(at) | (s.charAt(at + 1) << 8);
      if (size > 2) {
        value |= ((long) s.charAt(at + 2) << 16) | ((long) s.charAt(at + 3) << 24);
      }
      if (value > Character.MAX_CODE_POINT) {
        state.problem(at, at + size, "illegal code point (> 0x10FFFF)");
      } else {
        UnicodeLimits.append(state.out, (int) value);
        state.at += size;
      }
    }
  }
}
