package krait.flow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions a path leads to, and the block that each of those is in that leave blocks:
 * BREAK_LOOP, CONTINUE_LOOP and RETURN_VALUE. Where paths disagree, the first one found decides.
 */
final class BlockScopes {

  /**
   * A block.
   *
   * @param kind the instruction that set it up
   * @param handler where it ends
   * @param outer the block around it
   */
  record Scope(Opcode kind, int handler, @Nullable Scope outer) {

    boolean isLoop() {
      return kind == Opcode.SETUP_LOOP;
    }

    boolean catchesAll() {
      return kind == Opcode.SETUP_FINALLY || kind == Opcode.SETUP_WITH;
    }
  }

  private record Entry(int offset, @Nullable Scope scope) {}

  private final OpcodeTable table;
  private final CodeCursor cursor;
  private final int length;
  private final BitSet reached = new BitSet();
  private final Map<Integer, Scope> leaving = new HashMap<>();
  private final Deque<Entry> entries = new ArrayDeque<>();

  BlockScopes(ByteString code, OpcodeTable table) {
    this.table = table;
    this.cursor = new CodeCursor(code, table);
    this.length = code.length();
    enter(0, null);
    while (!entries.isEmpty()) {
      Entry entry = entries.removeLast();
      follow(entry.offset, entry.scope);
    }
  }

  /** Whether some path leads to the instruction that starts at an offset. */
  boolean isReached(int start) {
    return reached.get(start);
  }

  /** The places where instructions start that some path leads to; they may overlap. */
  BitSet reached() {
    return (BitSet) reached.clone();
  }

  /**
   * Where an instruction that leaves blocks goes first: to the end of the loop, to a handler that
   * catches all, or nowhere, which is -1.
   *
   * @param start its first byte
   * @param toLoop whether a loop catches it
   */
  int destination(int start, boolean toLoop) {
    for (Scope scope = leaving.get(start); scope != null; scope = scope.outer) {
      if (scope.catchesAll() || (toLoop && scope.isLoop())) {
        return scope.handler;
      }
    }
    return -1;
  }

  /** Whether an instruction that leaves blocks comes to a {@code finally} before a loop. */
  boolean meetsFinally(int start) {
    Scope scope = leaving.get(start);
    while (scope != null && !scope.catchesAll() && !scope.isLoop()) {
      scope = scope.outer;
    }
    return scope != null && scope.catchesAll();
  }

  private void enter(long offset, @Nullable Scope scope) {
    if (offset >= 0 && offset < length && !reached.get((int) offset)) {
      reached.set((int) offset);
      entries.add(new Entry((int) offset, scope));
    }
  }

  private void follow(int start, @Nullable Scope outer) {
    Scope scope = outer;
    cursor.moveTo(start);
    while (cursor.nextFolded()) {
      Opcode opcode = table.opcode(cursor.opcode()).orElse(null);
      if (opcode == null) {
        return;
      }
      long target = target(table.operand(cursor.opcode()), cursor.end(), cursor.oparg());
      switch (opcode.flow()) {
        case JUMP, BRANCH -> enter(target, scope);
        case CONTINUE -> {
          leave(scope);
          enter(target, scope);
        }
        case BREAK, RETURN -> leave(scope);
        case SETUP -> {
          enter(target, scope);
          scope = new Scope(opcode, (int) Math.min(target, length), scope);
        }
        case POP_BLOCK -> scope = scope == null ? null : scope.outer;
        default -> {}
      }
      int next = cursor.end();
      if (!opcode.flow().fallsThrough() || next >= length || reached.get(next)) {
        return;
      }
      reached.set(next);
    }
  }

  private void leave(@Nullable Scope scope) {
    if (scope != null) {
      leaving.put(cursor.start(), scope);
    }
  }

  /** The target of a jump, which may lie outside the code; -1 for any other operand. */
  static long target(Operand operand, int end, int oparg) {
    return switch (operand) {
      case JUMP_RELATIVE -> end + Integer.toUnsignedLong(oparg);
      case JUMP_ABSOLUTE -> Integer.toUnsignedLong(oparg);
      default -> -1;
    };
  }
}
