package krait.vm.methods;

import krait.vm.object.Encodings;
import krait.vm.object.PyBuffer;
import krait.vm.object.PyByteArray;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** Texts that numbers are read from. */
final class NumberTexts {

  private static final int BYTE_LIMIT = 256;
  private static final int SHOWN = 200;

  private NumberTexts() {}

  /** The bytes of a string, buffer or text; null if an object is none. */
  static @Nullable String of(PyObject object) {
    if (object instanceof PyUnicode text) {
      return decimal(text);
    }
    boolean bytes =
        object instanceof PyStr
            || object instanceof PyByteArray
            || (object instanceof PyBuffer buffer && buffer.hasCharacters());
    return bytes ? object.toString() : null;
  }

  /** A text with digits and blanks of any script made those of ASCII. */
  private static String decimal(PyUnicode text) {
    String s = text.text();
    StringBuilder out = new StringBuilder(s.length());
    CharacterProperties properties = CharacterProperties.current();
    for (int at = 0; at < s.length(); ) {
      int c = Strings.characterAt(text, at);
      int digit = properties.decimal(c);
      if (properties.is(c, CharacterProperties.SPACE)) {
        out.append(' ');
      } else if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (c > 0 && c < BYTE_LIMIT) {
        out.append((char) c);
      } else {
        throw undecodable(text, at, properties);
      }
      at = text.after(at);
    }
    return out.toString();
  }

  private static RuntimeException undecodable(
      PyUnicode text, int from, CharacterProperties properties) {
    String s = text.text();
    int to = text.after(from);
    while (to < s.length() && NumberRules.current().undecodableTogether()) {
      int c = Strings.characterAt(text, to);
      boolean known = properties.is(c, CharacterProperties.SPACE | CharacterProperties.DECIMAL);
      if (known || (c > 0 && c < BYTE_LIMIT)) {
        break;
      }
      to = text.after(to);
    }
    return Encodings.encodeError(
        "decimal", text, text.index(from), text.index(to), "invalid decimal Unicode string");
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The first place from a given one that holds no blank. */
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What an error shows of a text: what stands before a null byte, and not too much of it. */
  static String shown(String text) {
    int end = text.indexOf('\0');
    end = end < 0 ? text.length() : end;
    return text.substring(0, Math.min(end, SHOWN));
  }
}
