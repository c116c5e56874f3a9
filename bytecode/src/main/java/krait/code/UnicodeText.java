package krait.code;

/**
 * Unicode texts in Java strings where surrogates are characters too, as in a wide build of CPython.
 *
 * <p>The form is UTF-16, but a high surrogate that is a character by itself stands twice, so that
 * it never joins a low one behind it. Each text then has one form, the forms of two texts behind
 * one another are that of both together, and texts without such surrogates are ordinary strings.
 */
public final class UnicodeText {

  private UnicodeText() {}

  /** The form of a text in UTF-16, in which two surrogates that can be one character are one. */
  public static String of(String utf16) {
    return separated(utf16, false);
  }

  /** The same, where high surrogates that stand twice are taken for what they are. */
  static String completed(String text) {
    return separated(text, true);
  }

  private static String separated(String text, boolean keepTwice) {
    StringBuilder out = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean high = Character.isHighSurrogate(c);
      char next = high && at + 1 < text.length() ? text.charAt(at + 1) : 0;
      boolean whole = high && (Character.isLowSurrogate(next) || (keepTwice && next == c));
      if (high && !whole) {
        out = out == null ? new StringBuilder(text.length() + 1).append(text, 0, at) : out;
        out.append(c);
      }
      if (out != null) {
        out.append(c).append(whole ? text.substring(at + 1, at + 2) : "");
      }
      at += whole ? 1 : 0;
    }
    return out == null ? text : out.toString();
  }

  /** The text in UTF-16, in which surrogates join that stood apart. */
  public static String utf16(String text) {
    StringBuilder out = null;
    for (int at = 0; at < text.length(); at = after(text, at)) {
      char c = text.charAt(at);
      boolean twice = after(text, at) == at + 2 && text.charAt(at + 1) == c;
      if (twice && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, at);
      }
      if (out != null) {
        out.append(text, at, twice ? at + 1 : after(text, at));
      }
    }
    return out == null ? text : out.toString();
  }

  /** The place behind the character that starts at a place. */
  public static int after(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isHighSurrogate(c) || at + 1 == text.length()) {
      return at + 1;
    }
    char next = text.charAt(at + 1);
    return Character.isLowSurrogate(next) || next == c ? at + 2 : at + 1;
  }

  /** How many characters there are. */
  public static int length(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at = after(text, at)) {
      count++;
    }
    return count;
  }

  /** Whether a character may take two places. */
  public static boolean hasLong(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Appends a character, which may be a surrogate. */
  public static void append(StringBuilder out, int character) {
    if (Character.MIN_HIGH_SURROGATE <= character && character <= Character.MAX_HIGH_SURROGATE) {
      out.append((char) character);
    }
    out.appendCodePoint(character);
  }
}
