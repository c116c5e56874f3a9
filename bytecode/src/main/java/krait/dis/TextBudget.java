package krait.dis;

/**
 * How much long text a file may still ask for. Text of up to {@link Disassembler#SHORT_TEXT} bytes
 * costs nothing.
 */
final class TextBudget {

  private long left = Disassembler.LONG_TEXT_BUDGET;

  /** How many bytes the next text may have. */
  int limit() {
    return left > 0 ? ConstRepr.MAX_LENGTH : Disassembler.SHORT_TEXT;
  }

  /** Takes off what a text of a size took, and other work that was done for it. */
  void charge(long size, long work) {
    if (size > Disassembler.SHORT_TEXT) {
      left -= size + work;
    }
  }
}
