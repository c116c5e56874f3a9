package krait.compiler.parse;

import java.util.Arrays;
import krait.code.ByteString;

/** Bytes that are put together one after another. */
final class ByteBuilder {

  private byte[] bytes;
  private int length;

  ByteBuilder(int capacity) {
    bytes = new byte[capacity];
  }

  void append(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length + 16);
    }
    bytes[length++] = (byte) value;
  }

  void append(byte[] more, int from, int to) {
    int count = to - from;
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length + count);
    }
    System.arraycopy(more, from, bytes, length, count);
    length += count;
  }

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  ByteString toByteString() {
    return ByteString.copyOf(bytes, 0, length);
  }
}
