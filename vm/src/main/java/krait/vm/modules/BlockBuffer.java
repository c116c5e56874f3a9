package krait.vm.modules;

import java.io.IOException;

/** Output that is collected and handed on when the C library of CPython's builds hands it on. */
abstract class BlockBuffer {

  private final Buffering buffering;
  private final byte[] buffer;
  private int used;
  private boolean begun;

  BlockBuffer(Buffering buffering, int size) {
    this.buffering = buffering;
    this.buffer = new byte[size];
  }

  /** Writes bytes to where they go. */
  abstract void handOn(byte[] bytes, int count) throws IOException;

  /** How many bytes have yet to be handed on. */
  final int pending() {
    return used;
  }

  /** Takes bytes, given as characters up to U+00FF. */
  final void write(String latin1) throws IOException {
    int length = latin1.length();
    switch (buffering) {
      case BLOCK -> writeBlocks(latin1, 0, length);
      case LINE -> {
        int lines = latin1.lastIndexOf('\n') + 1;
        if (lines > 0) {
          writeBlocks(latin1, 0, lines);
          drain();
        }
        writeBlocks(latin1, lines, length);
      }
      case NONE -> {
        writeBlocks(latin1, 0, length);
        drain();
      }
    }
  }

  /** Fills the buffer; when that is full, whole blocks go out directly, as in glibc. */
  private void writeBlocks(String latin1, int from, int to) throws IOException {
    int at = from;
    if (begun) {
      at = append(latin1, from, Math.min(to, from + buffer.length - used));
    }
    if (at < to) {
      drain();
      int rest = to - (to - at) % buffer.length;
      while (at < rest) {
        at = append(latin1, at, at + buffer.length);
        drain();
      }
      append(latin1, at, to);
    }
    begun = true;
  }

  private int append(String latin1, int from, int to) {
    for (int i = from; i < to; i++) {
      buffer[used++] = (byte) latin1.charAt(i);
    }
    return to;
  }

  /** Hands on what there is; it is gone even if that fails. */
  final void drain() throws IOException {
    int count = used;
    used = 0;
    if (count > 0) {
      handOn(buffer, count);
    }
  }
}
