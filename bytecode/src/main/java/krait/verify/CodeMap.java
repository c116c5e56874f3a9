package krait.verify;

import krait.code.CodeCursor;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Where instructions start, read from the beginning, and which of them something jumps to. */
final class CodeMap {

  private static final byte START = 1;
  private static final byte TARGET = 2;

  private final byte[] marks;
  private final boolean firstLocalChanges;

  /**
   * Reads a code to its end.
   *
   * @param cursor before the first instruction
   * @param length the length of the code
   */
  CodeMap(CodeCursor cursor, InstructionTable table, int length) {
    marks = new byte[length];
    boolean changes = false;
    while (cursor.nextFolded()) {
      marks[cursor.start()] |= START;
      int oparg = cursor.oparg();
      switch (table.operands[cursor.opcode()]) {
        case JUMP_RELATIVE -> markTarget(cursor.end() + Integer.toUnsignedLong(oparg));
        case JUMP_ABSOLUTE -> markTarget(Integer.toUnsignedLong(oparg));
        case LOCAL -> changes |= oparg == 0 && isChange(table.byCode[cursor.opcode()]);
        default -> {}
      }
    }
    firstLocalChanges = changes;
  }

  private static boolean isChange(@Nullable Opcode opcode) {
    return opcode == Opcode.STORE_FAST || opcode == Opcode.DELETE_FAST;
  }

  private void markTarget(long target) {
    if (target < marks.length) {
      marks[(int) target] |= TARGET;
    }
  }

  boolean isStart(int offset) {
    return (marks[offset] & START) != 0;
  }

  /** Whether there may be another way to an instruction than from the one before it. */
  boolean isTarget(int offset) {
    return (marks[offset] & TARGET) != 0;
  }

  /** Whether an instruction changes the first local variable. */
  boolean firstLocalChanges() {
    return firstLocalChanges;
  }
}
