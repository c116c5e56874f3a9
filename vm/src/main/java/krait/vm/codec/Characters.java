package krait.vm.codec;

import krait.vm.object.PyUnicode;

/** Characters of texts, as the width of the running build counts them. */
final class Characters {

  private static final String DIGITS = "0123456789abcdef";

  private Characters() {}

  /** The character that starts at a place. */
  static int at(PyUnicode text, int place) {
    return text.isWide() ? text.text().codePointAt(place) : text.text().charAt(place);
  }

  /**
   * The place behind the character that starts at a place, where two units of UTF-16 are one if
   * they can be.
   */
  static int afterPair(PyUnicode text, int place) {
    if (text.isWide()) {
      return text.after(place);
    }
    return place + Character.charCount(text.text().codePointAt(place));
  }

  /** Appends an escape with a fixed number of hexadecimal digits. */
  static void hex(StringBuilder out, char kind, int value, int digits) {
    out.append('\\').append(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(DIGITS.charAt((value >> shift) & 0xf));
    }
  }

  /** The value of an ASCII hexadecimal digit; -1 if there is none at a place. */
  static int digit(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
  }
}
