package krait.vm.codec;

import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;

/** Texts with the escapes of raw unicode literals: those for characters by number. */
public final class RawEscapes {

  private RawEscapes() {}

  /** The text with escapes for what is no byte. */
  public static String encode(PyUnicode text) {
    String s = text.text();
    StringBuilder out = new StringBuilder(s.length());
    for (int at = 0; at < s.length(); ) {
      int c = s.codePointAt(at);
      at = Characters.afterPair(text, at);
      if (c < 0x100) {
        out.append((char) c);
      } else if (c < 0x10000) {
        Characters.hex(out, 'u', c, 4);
      } else {
        Characters.hex(out, 'U', c, 8);
      }
    }
    return out.toString();
  }

  /** Undoes escapes behind an odd number of backslashes. */
  public static void decode(Decoding state) {
    String s = state.bytes;
    while (state.at < s.length()) {
      char c = s.charAt(state.at);
      if (c != '\\') {
        state.out.append(c);
        state.at++;
        continue;
      }
      int end = state.at;
      while (end < s.length() && s.charAt(end) == '\\') {
        end++;
      }
      char kind = end < s.length() ? s.charAt(end) : 0;
      boolean odd = (end - state.at) % 2 == 1;
      boolean escape = odd && (kind == 'u' || kind == 'U');
      state.out.append(s, state.at, escape ? end - 1 : end);
      state.at = end;
      if (escape) {
        number(state, kind);
      }
    }
  }

  private static void number(Decoding state, char kind) {
    int start = state.at - 1;
    int from = state.at + 1;
    int digits = kind == 'u' ? 4 : 8;
    long value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Characters.digit(state.bytes, i);
      if (digit < 0) {
        state.problem(start, i, "truncated \\uXXXX");
        return;
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      state.problem(start, from + digits, "\\Uxxxxxxxx out of range");
      return;
    }
    UnicodeLimits.append(state.out, (int) value);
    state.at = from + digits;
  }
}
