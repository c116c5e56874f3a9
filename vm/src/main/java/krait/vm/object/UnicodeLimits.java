package krait.vm.object;

import krait.code.UnicodeText;
import krait.version.Dialect;

/** The characters that the running version's build has. */
public enum UnicodeLimits {
  /** Up to U+FFFF. */
  NARROW(Character.MAX_VALUE, "range(0x10000) (narrow Python build)"),
  /** Up to U+10FFFF. */
  WIDE(Character.MAX_CODE_POINT, "range(0x110000) (wide Python build)");

  private final int largest;
  private final String range;

  UnicodeLimits(int largest, String range) {
    this.largest = largest;
    this.range = range;
  }

  /** The limits of the interpreter that is running. */
  public static UnicodeLimits current() {
    return ThreadState.current().interpreter().dialect().unicodeWidth() == Dialect.UnicodeWidth.WIDE
        ? WIDE
        : NARROW;
  }

  /** Appends a character to a text of the interpreter that is running. */
  public static void append(StringBuilder out, int character) {
    if (Character.MIN_HIGH_SURROGATE <= character
        && character <= Character.MAX_HIGH_SURROGATE
        && current() == WIDE) {
      UnicodeText.append(out, character);
    } else {
      out.appendCodePoint(character);
    }
  }

  /** The text of a character in the interpreter that is running. */
  public static String text(int character) {
    StringBuilder out = new StringBuilder(2);
    append(out, character);
    return out.toString();
  }

  /** A text in UTF-16 as the interpreter that is running holds it. */
  public static String ofUtf16(String text) {
    return UnicodeText.hasLong(text) && current() == WIDE ? UnicodeText.of(text) : text;
  }

  /** A text in the form of constants as the interpreter that is running holds it. */
  public static String ofConstant(String text) {
    return !UnicodeText.hasLong(text) || current() == WIDE ? text : UnicodeText.utf16(text);
  }

  /** The largest character. */
  public int largest() {
    return largest;
  }

  /** The range as errors show it. */
  public String range() {
    return range;
  }
}
