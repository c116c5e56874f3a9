package krait.vm.codec;

import krait.vm.object.PyUnicode;
import krait.vm.object.UnicodeLimits;

/** UTF-8. Surrogates are encoded like other characters. */
public final class Utf8 {

  private Utf8() {}

  /** The bytes of a text. */
  public static String encode(PyUnicode text) {
    String s = text.utf16();
    StringBuilder out = new StringBuilder(s.length() + 8);
    for (int at = 0; at < s.length(); ) {
      int c = s.codePointAt(at);
      at += Character.charCount(c);
      if (c < 0x80) {
        out.append((char) c);
        continue;
      }
      int tails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
      out.append((char) (((0xff00 >> (tails + 1)) & 0xff) | (c >> (6 * tails))));
      for (int i = tails - 1; i >= 0; i--) {
        out.append((char) (0x80 | ((c >> (6 * i)) & 0x3f)));
      }
    }
    return out.toString();
  }

  /** Converts all bytes. */
  public static void decode(Decoding state) {
    CodecRules rules = CodecRules.current();
    String s = state.bytes;
    while (state.at < s.length()) {
      int lead = s.charAt(state.at);
      if (lead < 0x80) {
        state.out.append((char) lead);
        state.at++;
        continue;
      }
      int size = size(lead, rules.shortestErrors());
      if (size > state.left()) {
        if (!state.complete) {
          return;
        }
        state.problem(state.at, endOfData(state, rules), "unexpected end of data");
      } else if (rules.shortestErrors()) {
        strict(state, lead, size);
      } else {
        loose(state, size);
      }
    }
  }

  private static int endOfData(Decoding state, CodecRules rules) {
    if (!rules.shortestErrors()) {
      return state.bytes.length();
    }
    int end = state.at + 1;
    for (int k = 1; k < state.left() && isTail(state.bytes, state.at + k); k++) {
      end += k;
    }
    return Math.min(end, state.bytes.length());
  }

  private static int size(int lead, boolean strict) {
    if (lead < 0xc0 || lead >= 0xfe) {
      return 0;
    }
    if (strict && (lead < 0xc2 || lead > 0xf4)) {
      return 0;
    }
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : lead < 0xfc ? 5 : 6;
  }

  private static boolean isTail(String s, int at) {
    return (s.charAt(at) & 0xc0) == 0x80;
  }

  private static int tails(String s, int at, int size) {
    int count = 0;
    while (count < size - 1 && isTail(s, at + 1 + count)) {
      count++;
    }
    return count;
  }

  private static int value(String s, int at, int size) {
    int value = s.charAt(at) & (0xff >> (size + 1));
    for (int i = 1; i < size; i++) {
      value = (value << 6) | (s.charAt(at + i) & 0x3f);
    }
    return value;
  }

  private static void loose(Decoding state, int size) {
    int at = state.at;
    if (size == 0) {
      state.problem(at, at + 1, "unexpected code byte");
    } else if (size > 4) {
      state.problem(at, at + size, "unsupported Unicode code range");
    } else if (tails(state.bytes, at, size) < size - 1) {
      state.problem(at, at + size, "invalid data");
    } else {
      int value = value(state.bytes, at, size);
      int least = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
      if (value < least || value > Character.MAX_CODE_POINT) {
        state.problem(at, at + size, "illegal encoding");
      } else {
        UnicodeLimits.append(state.out, value);
        state.at += size;
      }
    }
  }

  private static void strict(Decoding state, int lead, int size) {
    int at = state.at;
    if (size == 0) {
      state.problem(at, at + 1, "invalid start byte");
      return;
    }
    int tails = tails(state.bytes, at, size);
    int first = state.bytes.charAt(at + 1);
    boolean tooShort = (lead == 0xe0 && first < 0xa0) || (lead == 0xf0 && first < 0x90);
    boolean tooLarge = lead == 0xf4 && first > 0x8f;
    if (tails == size - 1 && !tooShort && !tooLarge) {
      UnicodeLimits.append(state.out, value(state.bytes, at, size));
      state.at += size;
      return;
    }
    int end = at + 1;
    if (size > 2 && tails > 0 && !tooShort) {
      end = at + Math.min(1 + tails, size - 1);
    }
    state.problem(at, end, "invalid continuation byte");
  }
}
