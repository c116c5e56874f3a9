package krait.vm.modules.sre;

import krait.vm.methods.CharacterProperties;

/** The kinds of characters that patterns know, and their lower case. */
final class Letters {

  private static final int DIGIT = 0;
  private static final int SPACE = 2;
  private static final int WORD = 4;
  private static final int LINE_BREAK = 6;
  private static final int LOCALE_WORD = 8;
  private static final int UNICODE_DIGIT = 10;
  private static final int UNICODE_SPACE = 12;
  private static final int UNICODE_WORD = 14;
  private static final int UNICODE_LINE_BREAK = 16;

  private static final int ALPHANUMERIC =
      CharacterProperties.ALPHA
          | CharacterProperties.DECIMAL
          | CharacterProperties.DIGIT
          | CharacterProperties.NUMERIC;

  private static final int ASCII_LIMIT = 0x80;
  private static final int CASE_DISTANCE = 'a' - 'A';

  private final CharacterProperties properties;
  private final int digits;
  private final boolean unicodeCase;

  /** The letters of patterns with some flags. */
  Letters(int flags, SreRules rules) {
    properties = CharacterProperties.current();
    digits =
        rules.decimalDigits()
            ? CharacterProperties.DECIMAL
            : CharacterProperties.DECIMAL | CharacterProperties.DIGIT;
    unicodeCase = (flags & SreCode.FLAG_LOCALE) == 0 && (flags & SreCode.FLAG_UNICODE) != 0;
  }

  /** Whether the lower case is that of Unicode. */
  boolean isUnicode() {
    return unicodeCase;
  }

  /** The lower case of a character; that of the C locale unless the pattern asks for Unicode. */
  int lower(int c) {
    if (c < ASCII_LIMIT || !unicodeCase) {
      return c >= 'A' && c <= 'Z' ? c + CASE_DISTANCE : c;
    }
    return c > Character.MAX_CODE_POINT ? c : properties.lower(c);
  }

  /** Whether a character is of a category; each odd one is the opposite of the one before. */
  boolean is(int category, int c) {
    boolean opposite = (category & 1) != 0;
    return isOf(category & ~1, c) != opposite;
  }

  private boolean isOf(int category, int c) {
    return switch (category) {
      case DIGIT -> c >= '0' && c <= '9';
      case SPACE -> c == ' ' || (c >= '\t' && c <= '\r');
      case WORD, LOCALE_WORD -> isWord(c);
      case LINE_BREAK -> c == '\n';
      case UNICODE_DIGIT -> properties.is(c, digits);
      case UNICODE_SPACE -> properties.is(c, CharacterProperties.SPACE);
      case UNICODE_WORD -> isUnicodeWord(c);
      case UNICODE_LINE_BREAK -> properties.is(c, CharacterProperties.LINE_BREAK);
      default -> throw new IllegalArgumentException("category " + category);
    };
  }

  /** Whether a character is an ASCII letter, digit or underscore. */
  static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Whether a character is a letter, digit or underscore by Unicode. */
  boolean isUnicodeWord(int c) {
    return c < ASCII_LIMIT ? isWord(c) : properties.is(c, ALPHANUMERIC);
  }
}
