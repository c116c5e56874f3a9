package krait.code;

import java.util.ArrayList;
import java.util.List;
import krait.code.LineTable.LineStart;

/**
 * The entries of a line table as they were before steps over 255 were split, also those that change
 * nothing for {@code dis}: an offset that grows on the same line, a line that grows in place.
 */
final class LineSteps {

  private static final int MAX_STEP = 255;

  private LineSteps() {}

  /** The entries, in ascending order of offset and line. */
  static List<LineStart> decode(ByteString lnotab, int firstLine) {
    List<LineStart> entries = new ArrayList<>();
    int offset = 0;
    int line = firstLine;
    for (int i = 0; i + 1 < lnotab.length(); i += 2) {
      offset += lnotab.at(i);
      line += lnotab.at(i + 1);
      if (!continues(lnotab, i)) {
        entries.add(new LineStart(offset, line));
      }
    }
    return entries;
  }

  /** Whether the pair at an index is the first part of a step that the next pair goes on with. */
  private static boolean continues(ByteString lnotab, int i) {
    if (i + 3 >= lnotab.length()) {
      return false;
    }
    return lnotab.at(i + 1) == MAX_STEP
        ? lnotab.at(i + 2) == 0
        : lnotab.at(i) == MAX_STEP && lnotab.at(i + 1) == 0;
  }
}
