package krait.compiler.peephole;

import krait.code.ByteString;
import krait.code.Const;
import krait.code.UnicodeText;
import krait.version.Dialect;
import krait.version.Dialect.UnicodeWidth;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** Unicode strings as a version counts their characters, in the form of {@link UnicodeText}. */
final class Texts {

  private static final int ASCII_LIMIT = 0x80;

  private final boolean wide;

  Texts(PyVersion version) {
    this.wide = Dialect.of(version).unicodeWidth() == UnicodeWidth.WIDE;
  }

  /** The characters of a unicode, or of a str in ASCII; null for anything else. */
  static @Nullable String unicode(Const value) {
    if (value instanceof Const.Unicode string) {
      return string.value();
    }
    if (!(value instanceof Const.Str string)) {
      return null;
    }
    ByteString bytes = string.value();
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.at(i) >= ASCII_LIMIT) {
        return null;
      }
    }
    return bytes.latin1();
  }

  /** A text that was put together; where characters are units of UTF-16, surrogates join. */
  Const text(String text) {
    return new Const.Unicode(wide ? text : UnicodeText.of(UnicodeText.utf16(text)));
  }

  /** How many characters a text has. */
  int length(String text) {
    return wide ? UnicodeText.length(text) : UnicodeText.utf16(text).length();
  }

  /** A character of a text. */
  String item(String text, int index) {
    if (!wide) {
      return UnicodeText.of(UnicodeText.utf16(text).substring(index, index + 1));
    }
    int from = beginning(text, index).length();
    return text.substring(from, UnicodeText.after(text, from));
  }

  /** The first characters of a text. */
  String beginning(String text, int count) {
    if (!wide) {
      String units = UnicodeText.utf16(text);
      return UnicodeText.of(units.substring(0, Math.min(count, units.length())));
    }
    int to = 0;
    for (int i = 0; i < count && to < text.length(); i++) {
      to = UnicodeText.after(text, to);
    }
    return text.substring(0, to);
  }
}
