package krait.marshal;

import java.io.ByteArrayOutputStream;
import krait.code.UnicodeText;

/**
 * UTF-8 as Python 2 reads and writes it: a single surrogate is a character of three bytes, and two
 * that meet are written as one character of four.
 */
final class Utf8 {

  private Utf8() {}

  /**
   * Decodes a part of an array.
   *
   * @throws MalformedDataException at the byte at which the text is no UTF-8
   */
  static String decode(byte[] bytes, int from, int length) {
    StringBuilder text = new StringBuilder(length);
    int limit = from + length;
    int at = from;
    while (at < limit) {
      int first = bytes[at] & 0xff;
      if (first < 0x80) {
        text.append((char) first);
        at++;
      } else {
        int size = sequenceLength(first);
        int character = size == 0 || at + size > limit ? -1 : join(bytes, at, size);
        if (character < 0) {
          throw new MalformedDataException(at, "invalid UTF-8 in a unicode string");
        }
        UnicodeText.append(text, character);
        at += size;
      }
    }
    return text.toString();
  }

  private static int sequenceLength(int first) {
    if (first >= 0xc2 && first < 0xe0) {
      return 2;
    }
    if (first >= 0xe0 && first < 0xf0) {
      return 3;
    }
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
  }

  /** The character of a sequence of 2 to 4 bytes, or -1 if it is none or has a shorter form. */
  private static int join(byte[] bytes, int at, int size) {
    int character = bytes[at] & (0x7f >> size);
    for (int i = 1; i < size; i++) {
      int next = bytes[at + i] & 0xff;
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      character = (character << 6) | (next & 0x3f);
    }
    boolean tooLong = (size == 3 && character < 0x800) || (size == 4 && character < 0x10000);
    return tooLong || character > Character.MAX_CODE_POINT ? -1 : character;
  }

  /** Encodes a text in the form of {@link UnicodeText}. */
  static byte[] encode(String characters) {
    String text = UnicodeText.utf16(characters);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (character < 0x80) {
        bytes.write(character);
      } else if (character < 0x800) {
        bytes.write(0xc0 | (character >> 6));
        bytes.write(0x80 | (character & 0x3f));
      } else if (character < 0x10000) {
        bytes.write(0xe0 | (character >> 12));
        bytes.write(0x80 | ((character >> 6) & 0x3f));
        bytes.write(0x80 | (character & 0x3f));
      } else {
        bytes.write(0xf0 | (character >> 18));
        bytes.write(0x80 | ((character >> 12) & 0x3f));
        bytes.write(0x80 | ((character >> 6) & 0x3f));
        bytes.write(0x80 | (character & 0x3f));
      }
    }
    return bytes.toByteArray();
  }
}
