package krait.dis;

import java.util.Arrays;
import java.util.BitSet;
import krait.code.CodeObject;
import krait.code.LineCursor;

/**
 * The lines of a source, to be shown above their instructions. A line comes with those before it
 * that have no instructions of their own, such as an {@code else}, but for comments and empty lines
 * at their begin.
 *
 * <p>However large the source and however often a line table repeats a line, what is shown at a
 * time is bounded.
 */
public final class SourceLines {

  private static final int MAX_LINES = 24;
  private static final int MAX_WIDTH = 400;
  private static final int NUMBER_WIDTH = 9;
  private static final int TAB = 8;
  private static final byte[] MARK = {' ', '|', ' '};

  private final byte[] source;

  /** Where each line begins; the first is at index 1, and the last entry is behind the end. */
  private final int[] starts;

  private final BitSet withCode = new BitSet();

  /**
   * The lines of a source.
   *
   * @param source the text, of any line endings
   * @param module the code made of it, with all that is nested in it
   */
  public SourceLines(byte[] source, CodeObject module) {
    this.source = source.clone();
    this.starts = findStarts(this.source);
    for (CodeTree.Node node : CodeTree.walk(module, Integer.MAX_VALUE)) {
      CodeObject code = node.code();
      LineCursor lines = new LineCursor(code.lnotab().value(), code.firstlineno());
      while (lines.next()) {
        if (has(lines.line())) {
          withCode.set((int) lines.line());
        }
      }
    }
  }

  private static int[] findStarts(byte[] text) {
    int[] starts = new int[64];
    int count = 1;
    for (int at = 0; at < text.length; at = lineEnd(text, at)) {
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[count++] = at;
    }
    starts[count] = text.length;
    return Arrays.copyOf(starts, count + 1);
  }

  /** The begin of the next line. */
  private static int lineEnd(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    boolean pair = at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n';
    return Math.min(text.length, at + (pair ? 2 : 1));
  }

  private boolean has(long line) {
    return line > 0 && line < starts.length - 1;
  }

  /**
   * Writes what belongs above the first instruction of a line; nothing if there is no such line.
   */
  void put(long line, ByteSink out) {
    if (!has(line)) {
      return;
    }
    int last = (int) line;
    int first = withCode.previousSetBit(last - 1) + 1;
    first = Math.max(first, 1);
    while (first < last && isEmpty(first)) {
      first++;
    }
    if (last - first >= MAX_LINES) {
      first = last - MAX_LINES + 1;
      out.fill(' ', NUMBER_WIDTH);
      out.put(MARK);
      out.put("...\n");
    }
    for (int shown = first; shown <= last; shown++) {
      putLine(shown, out);
    }
  }

  /** Whether a line holds nothing or a comment. */
  private boolean isEmpty(int line) {
    int at = afterBlanks(line);
    return at == starts[line + 1] || source[at] == '#' || source[at] == '\n' || source[at] == '\r';
  }

  private int afterBlanks(int line) {
    int at = starts[line];
    while (at < starts[line + 1]
        && (source[at] == ' ' || source[at] == '\t' || source[at] == '\f')) {
      at++;
    }
    return at;
  }

  private void putLine(int line, ByteSink out) {
    out.putRight(line, NUMBER_WIDTH);
    out.put(MARK);
    int width = 0;
    for (int at = starts[line]; at < starts[line + 1]; at++) {
      byte b = source[at];
      if (b == '\n' || b == '\r') {
        break;
      }
      if (width >= MAX_WIDTH) {
        out.put("...");
        break;
      }
      int size = b == '\t' ? TAB - width % TAB : 1;
      out.fill(b == '\t' ? ' ' : b, size);
      width += size;
    }
    out.put('\n');
    out.endLine();
  }
}
