package krait.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output: a buffered stream of bytes whose failures need no handling where it is written,
 * since nothing can be done about them there. Not for use by several threads at once.
 */
public final class ResultStream extends OutputStream {
  private static final int CAPACITY = 1 << 15;

  private final OutputStream target;
  private final byte[] buffer = new byte[CAPACITY];
  private int size;

  /** Makes a stream that writes to {@code target}. */
  public ResultStream(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int b) {
    if (size == CAPACITY) {
      writeBuffer();
    }
    buffer[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (length > CAPACITY - size) {
      writeBuffer();
    }
    if (length >= CAPACITY) {
      writeThrough(bytes, offset, length);
      return;
    }
    System.arraycopy(bytes, offset, buffer, size, length);
    size += length;
  }

  /** What lies behind, for one who wants to buffer and to see failures himself. */
  OutputStream target() {
    flush();
    return target;
  }

  /** Writes text in UTF-8. */
  public void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes text in UTF-8 and ends the line. */
  public void println(String text) {
    print(text);
    write('\n');
  }

  @Override
  public void flush() {
    writeBuffer();
    try {
      target.flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  @Override
  public void close() {
    flush();
  }

  private void writeBuffer() {
    int length = size;
    size = 0;
    writeThrough(buffer, 0, length);
  }

  private void writeThrough(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return;
    }
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }
}
