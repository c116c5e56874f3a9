package krait.code;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The line table of Python 2, {@code co_lnotab}: pairs of bytes, by how much the offset grows and
 * by how much the line does.
 */
public final class LineTable {

  private static final int MAX_STEP = 255;

  private LineTable() {}

  /**
   * A place in the code where another source line starts.
   *
   * @param offset the offset in bytes
   * @param line the source line
   */
  public record LineStart(int offset, int line) {}

  /**
   * The line starts that {@code dis.findlinestarts} finds: one for each growth of the offset at
   * which the line is not the previous one. A last byte without a partner is ignored. Offsets
   * ascend.
   */
  public static List<LineStart> decode(ByteString lnotab, int firstLine) {
    List<LineStart> starts = new ArrayList<>();
    LineCursor cursor = new LineCursor(lnotab, firstLine);
    while (cursor.next()) {
      starts.add(new LineStart(cursor.offset(), (int) cursor.line()));
    }
    return List.copyOf(starts);
  }

  /**
   * The table for line starts in ascending order, with the steps that CPython's compiler writes: a
   * start at which neither offset nor line grows is left out, and a step over 255 is split into
   * pairs of 255 and a rest, the offset first.
   *
   * @throws IllegalArgumentException if an offset or a line is lower than the one before it, which
   *     a table of this format can't say
   */
  public static ByteString encode(List<LineStart> starts, int firstLine) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int offset = 0;
    int line = firstLine;
    for (LineStart start : starts) {
      int offsetStep = start.offset() - offset;
      int lineStep = start.line() - line;
      if (offsetStep < 0 || lineStep < 0) {
        throw new IllegalArgumentException(
            "line " + start.line() + " at offset " + start.offset() + " goes back");
      }
      if (offsetStep != 0 || lineStep != 0) {
        writeSteps(bytes, offsetStep, lineStep);
      }
      offset = start.offset();
      line = start.line();
    }
    byte[] table = bytes.toByteArray();
    return ByteString.viewOf(table, 0, table.length);
  }

  private static void writeSteps(ByteArrayOutputStream bytes, int offsetStep, int lineStep) {
    int offsetLeft = offsetStep;
    if (offsetLeft > MAX_STEP) {
      for (int i = 0; i < offsetStep / MAX_STEP; i++) {
        bytes.write(MAX_STEP);
        bytes.write(0);
      }
      offsetLeft %= MAX_STEP;
    }
    int lineLeft = lineStep;
    if (lineLeft > MAX_STEP) {
      for (int i = 0; i < lineStep / MAX_STEP; i++) {
        bytes.write(offsetLeft);
        bytes.write(MAX_STEP);
        offsetLeft = 0;
      }
      lineLeft %= MAX_STEP;
    }
    bytes.write(offsetLeft);
    bytes.write(lineLeft);
  }
}
