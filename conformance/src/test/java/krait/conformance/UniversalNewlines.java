package krait.conformance;

import java.io.ByteArrayOutputStream;

/** Text as Python reads it from a file that is opened in mode {@code U}. */
final class UniversalNewlines {

  private UniversalNewlines() {}

  /** Makes a newline of each line ending; an empty text becomes one empty line. */
  static byte[] translate(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + 1);
    for (int i = 0; i < text.length; i++) {
      if (text[i] != '\r') {
        out.write(text[i]);
      } else if (i + 1 == text.length || text[i + 1] != '\n') {
        out.write('\n');
      }
    }
    if (text.length == 0) {
      out.write('\n');
    }
    return out.toByteArray();
  }
}
