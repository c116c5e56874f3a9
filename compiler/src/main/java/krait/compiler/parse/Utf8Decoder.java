package krait.compiler.parse;

/** Decodes UTF-8 strictly, with the errors of CPython's decoder; surrogates are let through. */
final class Utf8Decoder {

  private final boolean oldErrors;

  Utf8Decoder(boolean oldErrors) {
    this.oldErrors = oldErrors;
  }

  /** Appends the characters of a part of an array. */
  void decode(byte[] bytes, int from, int to, StringBuilder out) throws LiteralException {
    int at = from;
    while (at < to) {
      int first = bytes[at] & 0xff;
      if (first < 0x80) {
        out.append((char) first);
        at++;
        continue;
      }
      int length = sequenceLength(first);
      if (length == 0) {
        throw error(
            bytes, from, at, at + 1, oldErrors ? "unexpected code byte" : "invalid start byte");
      }
      if (at + length > to) {
        int end = oldErrors ? to : at + continuationBytes(bytes, at, to, length);
        throw error(bytes, from, at, end, "unexpected end of data");
      }
      if (length > 4) {
        throw error(bytes, from, at, at + length, "unsupported Unicode code range");
      }
      int valid = continuationBytes(bytes, at, at + length, length);
      int character = value(bytes, at, length);
      check(bytes, from, at, length, valid, character);
      out.appendCodePoint(character);
      at += length;
    }
  }

  private void check(byte[] bytes, int from, int at, int length, int valid, int character)
      throws LiteralException {
    if (oldErrors) {
      if (valid < length) {
        throw error(bytes, from, at, at + length, "invalid data");
      }
      if (character < smallest(length) || character > Character.MAX_CODE_POINT) {
        throw error(bytes, from, at, at + length, "illegal encoding");
      }
      return;
    }
    int ok = valid;
    if (length > 2 && isBadSecond(bytes[at] & 0xff, bytes[at + 1] & 0xff)) {
      ok = Math.max(1, valid == length ? length - 1 : valid);
    } else if (valid == length) {
      return;
    }
    throw error(bytes, from, at, at + ok, "invalid continuation byte");
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
    int value = bytes[at] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      value = (value << 6) + (bytes[at + i] & 0x3F);
    }
    return value;
  }

  private static LiteralException error(byte[] bytes, int base, int from, int to, String reason) {
    return LiteralException.undecodable("utf8", bytes[from] & 0xff, from - base, to - base, reason);
  }
}
