package krait.compiler.peephole;

import krait.code.ByteString;
import krait.code.Const;
import org.jspecify.annotations.Nullable;

/** Strings as unicode, as Python 2 makes one of the other. */
final class Texts {

  private static final int ASCII_LIMIT = 0x80;

  private Texts() {}

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
}
