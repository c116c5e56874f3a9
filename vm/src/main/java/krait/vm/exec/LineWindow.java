package krait.vm.exec;

import krait.code.ByteString;
import krait.vm.object.PyCode;

/**
 * Decides which instructions begin a line for {@code sys.settrace}: the first of a line, and one
 * that is reached by a jump back within its line.
 */
final class LineWindow {

  private int lower;
  private int upper;
  private int previous;
  private int line;
  private boolean exact;

  LineWindow() {
    restart();
  }

  /** Forgets what ran before: a frame is entered. */
  void restart() {
    lower = 0;
    upper = -1;
    previous = -1;
  }

  /**
   * Goes on to an instruction.
   *
   * @param exactOnly as up to 2.6: a line begins where its number stands in the table, or with any
   *     instruction that is not behind the one before it
   * @return the line that begins, 0 if the line that was known before begins again, or -1
   */
  int advance(PyCode code, int offset, boolean exactOnly) {
    boolean outside = offset < lower || offset >= upper;
    if (outside) {
      find(code, offset);
    }
    int before = previous;
    previous = offset;
    if (exactOnly) {
      if (outside) {
        return exact ? line : -1;
      }
      return offset <= before ? 0 : -1;
    }
    if (offset == lower || offset < before) {
      return outside ? line : 0;
    }
    return -1;
  }

  /** Finds the range of offsets of the line that an offset lies in. */
  private void find(PyCode code, int offset) {
    ByteString table = code.source().lnotab().value();
    int pairs = table.length() / 2;
    int at = 0;
    int i = 0;
    line = code.source().firstlineno();
    lower = 0;
    while (i < pairs && at + table.at(2 * i) <= offset) {
      at += table.at(2 * i);
      int lines = table.at(2 * i + 1);
      if (lines != 0) {
        lower = at;
      }
      line += lines;
      i++;
    }
    exact = at == offset;
    if (i == pairs) {
      upper = Integer.MAX_VALUE;
      return;
    }
    int lines = 0;
    while (i < pairs && lines == 0) {
      at += table.at(2 * i);
      lines = table.at(2 * i + 1);
      i++;
    }
    upper = at;
  }
}
