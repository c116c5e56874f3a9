package krait.asm;

import krait.code.ByteString;

/**
 * What may be left out in assembly text because it goes without saying; reader and writer agree.
 */
final class Spelling {

  private Spelling() {}

  /** Whether a string may be written as a name without quotes. */
  static boolean isBareName(String name) {
    if (name.isEmpty() || !startsName(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!continuesName(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean startsName(char c) {
    return isLetter(c) || c == '<' || c == '.' || c == '$';
  }

  static boolean continuesName(char c) {
    return isLetter(c) || isDigit(c) || "<>.$[]".indexOf(c) >= 0;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether CPython interns a string constant, as far as its bytes tell: one that looks like a name
   * up to its first zero byte, and one of a single character that a literal has without backslash.
   */
  static boolean isInternedConstant(ByteString bytes) {
    if (bytes.length() == 1) {
      int only = bytes.at(0);
      return (only >= ' ' && only < 0x7f && only != '\\') || only == 0;
    }
    for (int i = 0; i < bytes.length() && bytes.at(i) != 0; i++) {
      char c = (char) bytes.at(i);
      if (!isLetter(c) && !isDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
