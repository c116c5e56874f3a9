package krait.vm.modules.io;

import java.util.Locale;
import krait.vm.codec.Codecs;
import krait.vm.object.PyUnicode;
import org.jspecify.annotations.Nullable;

/** An encoding that needs no library to read and write it piece by piece. */
enum UsualEncoding {
  UTF_8("utf-8"),
  ASCII("ascii"),
  LATIN_1("latin-1");

  private static final int ASCII_LIMIT = 0x80;

  private final String codec;

  UsualEncoding(String codec) {
    this.codec = codec;
  }

  /** The one of a name, or null. */
  static @Nullable UsualEncoding find(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "utf-8", "utf8", "u8" -> UTF_8;
      case "ascii", "us-ascii", "ansi-x3.4-1968" -> ASCII;
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> LATIN_1;
      default -> null;
    };
  }

  /** Whether a text is the same in all of them. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_LIMIT) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a text. */
  String encode(PyUnicode text, String errors) {
    return isAscii(text.text()) ? text.text() : Codecs.encode(text, codec, errors).toString();
  }
}
