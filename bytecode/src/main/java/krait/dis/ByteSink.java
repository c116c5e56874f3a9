package krait.dis;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import krait.code.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A growing array of bytes that text is written into, handed on to a stream from time to time if
 * there is one. Text is given as characters up to U+00FF, one byte each.
 */
public final class ByteSink {

  private static final int FLUSH_SIZE = 1 << 15;

  private final @Nullable OutputStream target;
  byte[] bytes = new byte[1 << 12];
  int size;

  /** A sink that keeps everything. */
  public ByteSink() {
    target = null;
  }

  /** A sink that hands on to a stream; call {@link #flush} at the end. */
  public ByteSink(OutputStream target) {
    this.target = target;
  }

  /** Makes room for more bytes. */
  void ensure(int more) {
    if (bytes.length - size < more) {
      grow(more);
    }
  }

  private void grow(int more) {
    int wanted = Math.addExact(size, more);
    bytes = Arrays.copyOf(bytes, Math.max(wanted, (int) Math.min(size * 2L, 1 << 30)));
  }

  /** Appends a byte. */
  public void put(int value) {
    if (size == bytes.length) {
      grow(1);
    }
    bytes[size++] = (byte) value;
  }

  /** Appends bytes. */
  public void put(byte[] source) {
    ensure(source.length);
    System.arraycopy(source, 0, bytes, size, source.length);
    size += source.length;
  }

  /** Appends bytes. */
  public void put(ByteString source) {
    ensure(source.length());
    source.copyTo(bytes, size);
    size += source.length();
  }

  /** Appends text of characters up to U+00FF. */
  @SuppressWarnings("deprecation") // The one method that copies such characters without a detour.
  public void put(String latin1) {
    int length = latin1.length();
    ensure(length);
    latin1.getBytes(0, length, bytes, size);
    size += length;
  }

  /** Appends the same byte some times. */
  public void fill(int value, int count) {
    if (count > 0) {
      ensure(count);
      Arrays.fill(bytes, size, size + count, (byte) value);
      size += count;
    }
  }

  /** Appends a number in decimal digits, with blanks before it up to a width. */
  public void putRight(long value, int width) {
    if (value < 0) {
      String text = Long.toString(value);
      fill(' ', width - text.length());
      put(text);
      return;
    }
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    fill(' ', width - digits);
    ensure(digits);
    long rest = value;
    for (int i = size + digits - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
  }

  /** Appends a number in decimal digits. */
  public void putNumber(long value) {
    putRight(value, 0);
  }

  /** Hands on what has gathered if it is much; called where a line ends. */
  void endLine() {
    if (size >= FLUSH_SIZE && target != null) {
      flush();
    }
  }

  /** Hands on everything to the stream, if there is one. */
  public void flush() {
    if (target == null || size == 0) {
      return;
    }
    try {
      target.write(bytes, 0, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    size = 0;
  }

  /** How many bytes there are that have not been handed on. */
  public int size() {
    return size;
  }

  /** Forgets what has not been handed on. */
  public void clear() {
    size = 0;
  }

  /** A copy of the bytes that have not been handed on. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** The same as text, a character for each byte. */
  @Override
  public String toString() {
    return ByteString.viewOf(bytes, 0, size).latin1();
  }
}
