package krait.code;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable sequence of bytes: what Python 2 calls {@code str}.
 *
 * <p>It may be a view of a larger array, such as the file that it was read from.
 */
public final class ByteString implements Comparable<ByteString> {

  /** The sequence without any byte. */
  public static final ByteString EMPTY = new ByteString(new byte[0], 0, 0);

  private final byte[] array;
  private final int start;
  private final int length;
  private int hash;

  private ByteString(byte[] array, int start, int length) {
    this.array = array;
    this.start = start;
    this.length = length;
  }

  /** A copy of bytes. */
  public static ByteString copyOf(byte[] bytes) {
    return new ByteString(bytes.clone(), 0, bytes.length);
  }

  /** A copy of a part of an array. */
  public static ByteString copyOf(byte[] bytes, int from, int length) {
    return new ByteString(Arrays.copyOfRange(bytes, from, from + length), 0, length);
  }

  /**
   * A view of a part of an array that the caller promises never to change.
   *
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public static ByteString viewOf(byte[] bytes, int from, int length) {
    Objects.checkFromIndexSize(from, length, bytes.length);
    return length == 0 ? EMPTY : new ByteString(bytes, from, length);
  }

  /**
   * The characters of a text as bytes, one each.
   *
   * @throws IllegalArgumentException if a character is above U+00FF
   */
  public static ByteString latin1(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c > 0xff) {
        throw new IllegalArgumentException("no byte: U+" + Integer.toHexString(c) + " at " + i);
      }
      bytes[i] = (byte) c;
    }
    return new ByteString(bytes, 0, bytes.length);
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** Whether there is no byte. */
  public boolean isEmpty() {
    return length == 0;
  }

  /** The byte at an index, 0 to 255. */
  public int at(int index) {
    Objects.checkIndex(index, length);
    return array[start + index] & 0xff;
  }

  /** A view of the bytes from one index up to another. */
  public ByteString substring(int from, int to) {
    Objects.checkFromToIndex(from, to, length);
    return viewOf(array, start + from, to - from);
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(array, start, start + length);
  }

  /** Copies all bytes into an array. */
  public void copyTo(byte[] target, int at) {
    System.arraycopy(array, start, target, at, length);
  }

  /** The bytes as the characters U+0000 to U+00FF. */
  public String latin1() {
    return new String(array, start, length, ISO_8859_1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByteString that
        && length == that.length
        && Arrays.equals(array, start, start + length, that.array, that.start, that.start + length);
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      for (int i = 0; i < length; i++) {
        h = 31 * h + array[start + i];
      }
      hash = h;
    }
    return h;
  }

  /** By unsigned bytes, a prefix before what it begins. */
  @Override
  public int compareTo(ByteString other) {
    return Arrays.compareUnsigned(
        array, start, start + length, other.array, other.start, other.start + other.length);
  }

  /** The same as {@link #latin1()}. */
  @Override
  public String toString() {
    return latin1();
  }
}
