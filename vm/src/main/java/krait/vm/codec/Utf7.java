package krait.vm.codec;

import krait.vm.object.PyUnicode;

/** UTF-7: runs of characters in base 64 between plus and minus. */
public final class Utf7 {

  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final String OPTIONAL = "!\"#$%&*;<=>@[]^_`{|}";
  private static final String BLANKS = "\t\n\r ";
  private static final String DIRECT = "'(),-./:?";

  private Utf7() {}

  static boolean isDigit(int c) {
    return c < 0x80 && DIGITS.indexOf(c) >= 0;
  }

  /** Whether a character stands for itself. */
  static boolean isPlain(int c, boolean later) {
    return c != '+'
        && (c != '/' || later)
        && c > 0
        && c < 0x80
        && (isDigit(c)
            || OPTIONAL.indexOf(c) >= 0
            || BLANKS.indexOf(c) >= 0
            || DIRECT.indexOf(c) >= 0);
  }

  /** The bytes of a text. */
  public static String encode(PyUnicode text) {
    return new Utf7Writer(CodecRules.current().laterUtf7()).write(text.utf16());
  }

  /** Converts all bytes. */
  public static void decode(Decoding state) {
    new Utf7Reader(state, CodecRules.current().laterUtf7()).read();
  }

  static int digit(int c) {
    return c < 0x80 ? DIGITS.indexOf(c) : -1;
  }
}
