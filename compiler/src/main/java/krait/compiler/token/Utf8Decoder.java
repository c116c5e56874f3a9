package krait.compiler.token;

import krait.code.UnicodeText;

/** Decodes UTF-8 as CPython does, with its errors; surrogates are let through. */
public final class Utf8Decoder {

  private static final char REPLACEMENT = '\uFFFD';

  private final boolean oldErrors;
  private int errorEnd;
  private String reason = "";

  /**
   * A decoder.
   *
   * @param oldErrors whether it calls things wrong as CPython does before 2.7
   */
  public Utf8Decoder(boolean oldErrors) {
    this.oldErrors = oldErrors;
  }

  /**
   * Appends the characters of a part of an array.
   *
   * @throws TextCodingException at the first bytes that are no UTF-8
   */
  public void decode(byte[] bytes, int from, int to, StringBuilder out) throws TextCodingException {
    decode(bytes, from, to, out, false);
  }

  /** The same in the form of {@link UnicodeText}. */
  public void decodeApart(byte[] bytes, int from, int to, StringBuilder out)
      throws TextCodingException {
    decode(bytes, from, to, out, true);
  }

  private void decode(byte[] bytes, int from, int to, StringBuilder out, boolean apart)
      throws TextCodingException {
    int at = from;
    while (at < to) {
      int length = validLength(bytes, at, to);
      if (length == 0) {
        throw TextCodingException.undecodable(
            "utf8", bytes[at] & 0xff, at - from, errorEnd - from, reason);
      }
      if (apart) {
        UnicodeText.append(out, value(bytes, at, length));
      } else {
        out.appendCodePoint(value(bytes, at, length));
      }
      at += length;
    }
  }

  /** The characters of a part of an array, with U+FFFD for what is no UTF-8. */
  String decodeReplacing(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int length = validLength(bytes, at, to);
      if (length == 0) {
        out.append(REPLACEMENT);
        at = errorEnd;
      } else {
        out.appendCodePoint(value(bytes, at, length));
        at += length;
      }
    }
    return out.toString();
  }

  /** How many bytes at the end begin a sequence that has not all its bytes yet. */
  int unfinished(byte[] bytes) {
    int count = 0;
    for (int i = 1; i < 6 && i <= bytes.length; i++) {
      int value = bytes[bytes.length - i] & 0xff;
      if (value >= 0xC0 && sequenceLength(value) > i) {
        count = i;
      }
    }
    return count;
  }

  /** The length of the sequence at a place; 0 if it is wrong, with the error in the fields. */
  private int validLength(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int length = sequenceLength(first);
    if (length == 0) {
      return wrong(at + 1, oldErrors ? "unexpected code byte" : "invalid start byte");
    }
    if (at + length > to) {
      int end = oldErrors ? to : at + continuationBytes(bytes, at, to, length);
      return wrong(end, "unexpected end of data");
    }
    if (length > 4) {
      return wrong(at + length, "unsupported Unicode code range");
    }
    return oldErrors ? checkOld(bytes, at, length) : check(bytes, at, length);
  }

  private int wrong(int end, String why) {
    errorEnd = end;
    reason = why;
    return 0;
  }

  private int checkOld(byte[] bytes, int at, int length) {
    if (continuationBytes(bytes, at, at + length, length) < length) {
      return wrong(at + length, "invalid data");
    }
    int character = value(bytes, at, length);
    if (character < smallest(length) || character > Character.MAX_CODE_POINT) {
      return wrong(at + length, "illegal encoding");
    }
    return length;
  }

  private int check(byte[] bytes, int at, int length) {
    int valid = continuationBytes(bytes, at, at + length, length);
    boolean badSecond = length > 2 && isBadSecond(bytes[at] & 0xff, bytes[at + 1] & 0xff);
    if (valid == length && !badSecond) {
      return length;
    }
    int shown = valid == length ? length - 1 : valid;
    return wrong(at + shown, "invalid continuation byte");
  }

  private static boolean isBadSecond(int first, int second) {
    return switch (first) {
      case 0xE0 -> second < 0xA0;
      case 0xF0 -> second < 0x90;
      case 0xF4 -> second > 0x8F;
      default -> false;
    };
  }

  private static int smallest(int length) {
    return length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
  }

  private int sequenceLength(int first) {
    if (first < 0xC0) {
      return 0;
    }
    if (first < 0xE0) {
      return !oldErrors && first < 0xC2 ? 0 : 2;
    }
    if (first < 0xF0) {
      return 3;
    }
    if (first < (oldErrors ? 0xF8 : 0xF5)) {
      return 4;
    }
    if (!oldErrors || first >= 0xFE) {
      return 0;
    }
    return first < 0xFC ? 5 : 6;
  }

  /** The number of bytes of a sequence up to the first that continues nothing. */
  private static int continuationBytes(byte[] bytes, int at, int to, int length) {
    int count = 1;
    while (count < length && at + count < to && (bytes[at + count] & 0xC0) == 0x80) {
      count++;
    }
    return count;
  }

  private static int value(byte[] bytes, int at, int length) {
    if (length == 1) {
      return bytes[at];
    }
    int value = bytes[at] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      value = (value << 6) + (bytes[at + i] & 0x3F);
    }
    return value;
  }
}
