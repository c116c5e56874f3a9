package krait.vm.object;

/** Bytes in order, and the lines and texts that are made of them. */
public interface ByteSource {
  /** The next byte, 0 to 255, or -1 at the end. */
  int read();

  /**
   * The rest of a line, with its end, or as much of it as a limit allows; empty at the end of the
   * file.
   */
  default String line(long limit) {
    StringBuilder line = new StringBuilder();
    boolean ended = false;
    while (line.length() < limit && !ended) {
      int value = read();
      ended = value < 0 || value == '\n';
      if (value >= 0) {
        line.append((char) value);
      }
    }
    return line.toString();
  }

  /** What comes next, as many bytes as there are. */
  default String text(long limit) {
    StringBuilder text = new StringBuilder();
    int value = 0;
    while (text.length() < limit && value >= 0) {
      value = read();
      if (value >= 0) {
        text.append((char) value);
      }
    }
    return text.toString();
  }
}
