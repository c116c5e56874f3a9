package krait.compiler.parse;

import krait.code.ByteString;
import org.jspecify.annotations.Nullable;

/** Lines of a file as CPython shows them in messages. */
public final class ProgramText {

  private static final int CHUNK = 999;

  private ProgramText() {}

  /**
   * A line without the blanks before it, with its newline if it has one; null if there is no such
   * line. CPython reads a line in pieces of 999 bytes and keeps the last.
   */
  public static @Nullable ByteString line(ByteString file, int number) {
    if (number <= 0) {
      return null;
    }
    int at = 0;
    byte[] text = new byte[CHUNK];
    int length = 0;
    for (int i = 0; i < number; i++) {
      boolean complete = false;
      length = 0;
      while (at < file.length() && !complete) {
        if (length == CHUNK) {
          length = 0;
        }
        int c = file.at(at++);
        if (c == '\r') {
          c = '\n';
          if (at < file.length() && file.at(at) == '\n') {
            at++;
          }
        }
        text[length++] = (byte) c;
        complete = c == '\n';
      }
    }
    int from = 0;
    while (from < length && (text[from] == ' ' || text[from] == '\t' || text[from] == '\f')) {
      from++;
    }
    return ByteString.copyOf(text, from, length - from);
  }
}
