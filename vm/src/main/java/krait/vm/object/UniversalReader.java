package krait.vm.object;

/** Reads lines that end in any of three ways, and shows all their ends as {@code \n}. */
final class UniversalReader implements ByteSource {

  private static final int CR = 1;
  private static final int LF = 2;
  private static final int CRLF = 4;

  private final ByteStream stream;
  private int seen;
  private boolean afterReturn;

  UniversalReader(ByteStream stream) {
    this.stream = stream;
  }

  /** What {@code newlines} shows: the ends of lines that were seen, as one or as a tuple. */
  PyObject newlines() {
    PyObject[] all = new PyObject[Integer.bitCount(seen)];
    int count = 0;
    for (int kind = CR; kind <= CRLF; kind *= 2) {
      if ((seen & kind) != 0) {
        all[count++] = PyStr.of(kind == CR ? "\r" : kind == LF ? "\n" : "\r\n");
      }
    }
    return count == 0 ? PyNone.NONE : count == 1 ? all[0] : new PyTuple(all);
  }

  /** Takes the second half of an end of line. */
  void endLine() {
    if (afterReturn && stream.peek() == '\n') {
      stream.read();
      afterReturn = false;
      seen |= CRLF;
    }
  }

  /** Forgets the return, as the position has changed. */
  void restart() {
    afterReturn = false;
  }

  @Override
  public int read() {
    endLine();
    int value = stream.read();
    if (value == '\r') {
      afterReturn = true;
      return '\n';
    }
    if (value == '\n') {
      seen |= LF;
    } else if (afterReturn) {
      seen |= CR;
    }
    afterReturn = false;
    return value;
  }
}
