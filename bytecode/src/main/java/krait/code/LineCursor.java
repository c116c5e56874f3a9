package krait.code;

/** Steps through the line starts of a line table without making objects. */
public final class LineCursor {

  private final ByteString lnotab;
  private int at;
  private int nextOffset;
  private long nextLine;
  private int offset = -1;
  private long line;

  /** A cursor before the first line start of a table. */
  public LineCursor(ByteString lnotab, int firstLine) {
    this.lnotab = lnotab;
    this.nextLine = firstLine;
  }

  /** Moves to the next line start, at a higher offset; false at the end. */
  public boolean next() {
    while (at + 1 < lnotab.length()) {
      int step = lnotab.at(at);
      boolean found = step != 0 && isNew();
      if (found) {
        offset = nextOffset;
        line = nextLine;
      }
      nextOffset += step;
      nextLine += lnotab.at(at + 1);
      at += 2;
      if (found) {
        return true;
      }
    }
    if (!isNew()) {
      return false;
    }
    offset = nextOffset;
    line = nextLine;
    return true;
  }

  private boolean isNew() {
    return offset < 0 || nextLine != line;
  }

  /** The offset of the line start in bytes. */
  public int offset() {
    return offset;
  }

  /** The source line. */
  public long line() {
    return line;
  }
}
