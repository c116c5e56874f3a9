package krait.opcode;

/** Where control goes after an instruction. */
public enum Flow {
  /** To the next instruction. */
  NEXT,
  /** To the target only. */
  JUMP,
  /** To the next instruction or to the target. */
  BRANCH,
  /** To the next instruction, with a block pushed whose handler is the target. */
  SETUP,
  /** To the next instruction, with the innermost block popped. */
  POP_BLOCK,
  /** Out of the frame, by way of enclosing {@code finally} blocks. */
  RETURN,
  /** To a handler or out of the frame, with an exception. */
  RAISE,
  /** To the end of the innermost loop, by way of enclosing {@code finally} blocks. */
  BREAK,
  /** To the target, by way of enclosing {@code finally} blocks. */
  CONTINUE,
  /** To the next instruction, or on to where a {@code finally} block was interrupted. */
  RESUME,
  /** Nowhere: the interpreter does not know the instruction and raises SystemError. */
  STOP;

  /** Whether control can reach the instruction that follows. */
  public boolean fallsThrough() {
    return switch (this) {
      case NEXT, BRANCH, SETUP, POP_BLOCK, RESUME -> true;
      case JUMP, RETURN, RAISE, BREAK, CONTINUE, STOP -> false;
    };
  }
}
