package krait.cli;

/**
 * Text that stays on its line. Names of files and of archive entries come from strangers; none may
 * end a line of a message or send commands to the terminal.
 */
final class OneLine {
  private OneLine() {}

  /**
   * Returns {@code text} with each control character written as {@code \xNN} or {@code \ uNNNN}.
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return escape(text);
      }
    }
    return text;
  }

  private static String escape(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        result.append(c);
      } else if (c < 0x100) {
        result.append("\\x").append(hex(c, 2));
      } else {
        result.append("\\u").append(hex(c, 4));
      }
    }
    return result.toString();
  }

  /** Controls of both kinds, the two line separators of Unicode, and marks that turn text round. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static String hex(char c, int digits) {
    String hex = Integer.toHexString(c);
    return "0".repeat(digits - hex.length()) + hex;
  }
}
