package krait.vm.codec;

import java.nio.charset.Charset;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;

/** HZ: ASCII, and the characters of GB 2312 in seven bits between escapes. */
final class Hz {

  private static final String NAME = "hz";
  private static final String REASON = "illegal multibyte sequence";
  private static final int HIGH_BIT = 0x80;

  private final Charset characters;
  private final boolean escapesInAsciiOnly = CodecRules.current().laterHz();
  private boolean shifted;

  /** A conversion; the charset has the characters in two bytes each. */
  Hz(Charset characters) {
    this.characters = characters;
  }

  String encode(PyUnicode text, String errors) {
    String bytes = new Encoding(NAME, text, errors, REASON, this::append).oneByOne().encode();
    return shifted ? bytes + "~}" : bytes;
  }

  private boolean append(StringBuilder out, int c) {
    if (c < HIGH_BIT) {
      shift(out, false);
      out.append(c == '~' && escapesInAsciiOnly ? "~" : "").append((char) c);
      return true;
    }
    byte[] bytes = Character.toString(c).getBytes(characters);
    if (bytes.length != 2) {
      return false;
    }
    shift(out, true);
    out.append((char) (bytes[0] & 0x7f)).append((char) (bytes[1] & 0x7f));
    return true;
  }

  private void shift(StringBuilder out, boolean wanted) {
    if (shifted != wanted) {
      out.append(wanted ? "~{" : "~}");
      shifted = wanted;
    }
  }

  PyUnicode decode(PyStr input, String errors) {
    return new Decoding(NAME, input, errors, true).decodedBy(this::decode);
  }

  private void decode(Decoding state) {
    while (state.left() > 0) {
      int at = state.at;
      char c = state.bytes.charAt(at);
      if (c >= HIGH_BIT) {
        state.problem(at, at + 1, REASON);
      } else if (c != '~' && !shifted) {
        state.out.append(c);
        state.at++;
      } else if (state.left() < 2) {
        state.problem(at, at + 1, "incomplete multibyte sequence");
      } else {
        char next = state.bytes.charAt(at + 1);
        String decoded = c == '~' ? escape(next) : character(c, next);
        if (decoded.equals(REASON)) {
          state.problem(at, at + 2, REASON);
        } else {
          state.out.append(decoded);
          state.at += 2;
        }
      }
    }
  }

  private String escape(char kind) {
    if (kind == (shifted ? '}' : '{')) {
      shifted = !shifted;
      return "";
    }
    boolean known = !(shifted && escapesInAsciiOnly);
    return known && kind == '~' ? "~" : known && kind == '\n' ? "" : REASON;
  }

  private String character(char first, char second) {
    byte[] bytes = {(byte) (first | HIGH_BIT), (byte) (second | HIGH_BIT)};
    String decoded = new String(bytes, characters);
    boolean isOne = second < HIGH_BIT && decoded.length() == 1 && decoded.charAt(0) != '\ufffd';
    return isOne ? decoded : REASON;
  }
}
