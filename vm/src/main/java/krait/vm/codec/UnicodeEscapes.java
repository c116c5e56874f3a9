package krait.vm.codec;

import krait.compiler.parse.UnicodeNames;
import krait.vm.object.PyUnicode;
import krait.vm.object.Texts;
import krait.vm.object.UnicodeLimits;

/** Texts with the escapes of unicode literals. */
public final class UnicodeEscapes {

  private static final String SIMPLE = "\\\\''\"\"b\bf\fn\nr\rt\tv\u000ba\u0007";

  private UnicodeEscapes() {}

  /** The text with escapes. */
  public static String encode(PyUnicode text) {
    return Texts.escapeUnicode(text);
  }

  /** Undoes escapes. */
  public static void decode(Decoding state) {
    String s = state.bytes;
    while (state.at < s.length()) {
      char c = s.charAt(state.at);
      if (c != '\\') {
        state.out.append(c);
        state.at++;
      } else if (state.left() == 1) {
        state.problem(state.at, s.length(), "\\ at end of string");
      } else {
        escape(state, s.charAt(state.at + 1));
      }
    }
  }

  private static void escape(Decoding state, char kind) {
    switch (kind) {
      case '\n' -> state.at += 2;
      case 'x' -> hex(state, 2, "truncated \\xXX escape");
      case 'u' -> hex(state, 4, "truncated \\uXXXX escape");
      case 'U' -> hex(state, 8, "truncated \\UXXXXXXXX escape");
      case 'N' -> named(state);
      default -> {
        if (kind >= '0' && kind <= '7') {
          octal(state);
        } else {
          simple(state, kind);
        }
      }
    }
  }

  private static void simple(Decoding state, char kind) {
    state.at += 2;
    for (int i = 0; i < SIMPLE.length(); i += 2) {
      if (SIMPLE.charAt(i) == kind) {
        state.out.append(SIMPLE.charAt(i + 1));
        return;
      }
    }
    state.out.append('\\').append(kind);
  }

  private static void octal(Decoding state) {
    int value = 0;
    int at = state.at + 1;
    int end = Math.min(at + 3, state.bytes.length());
    while (at < end && state.bytes.charAt(at) >= '0' && state.bytes.charAt(at) <= '7') {
      value = value * 8 + state.bytes.charAt(at++) - '0';
    }
    state.out.append((char) value);
    state.at = at;
  }

  private static void hex(Decoding state, int digits, String truncated) {
    boolean later = CodecRules.current().shortestErrors();
    int start = state.at;
    int from = start + 2;
    if (!later && from + digits > state.bytes.length()) {
      state.problem(start, state.bytes.length(), "end of string in escape sequence");
      return;
    }
    long value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Characters.digit(state.bytes, i);
      if (digit < 0) {
        state.problem(start, later ? i : i + 1, truncated);
        return;
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      state.problem(start, from + digits, "illegal Unicode character");
      return;
    }
    UnicodeLimits.append(state.out, (int) value);
    state.at = from + digits;
  }

  private static void named(Decoding state) {
    String s = state.bytes;
    int start = state.at;
    int from = start + 3;
    if (from > s.length() || s.charAt(from - 1) != '{') {
      state.problem(start, start + 2, "malformed \\N character escape");
      return;
    }
    int end = s.indexOf('}', from);
    if (end <= from) {
      state.problem(start, end < 0 ? s.length() : end, "malformed \\N character escape");
      return;
    }
    int found = UnicodeNames.find(s.substring(from, end));
    if (found < 0) {
      state.problem(start, end + 1, "unknown Unicode character name");
      return;
    }
    UnicodeLimits.append(state.out, found);
    state.at = end + 1;
  }
}
