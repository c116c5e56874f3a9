package krait.dis;

import java.util.Arrays;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Flow;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/**
 * How deep the value stack is before each instruction, for a reader of listings: a walk from the
 * first instruction to the last, twice. The way that falls through counts first, then jumps, then
 * handlers, whose three items are counted. It proves nothing; the verifier does.
 */
public final class StackDepths {

  /** Stands for a place that the walk did not reach. */
  public static final int UNKNOWN = -1;

  private final OpcodeTable table;
  private final ByteString code;
  private final int[] depths;
  private final int[] handlers;

  private StackDepths(ByteString code, OpcodeTable table) {
    this.code = code;
    this.table = table;
    depths = new int[code.length()];
    handlers = new int[code.length()];
    Arrays.fill(depths, UNKNOWN);
    Arrays.fill(handlers, UNKNOWN);
  }

  /** The depths by offset, {@link #UNKNOWN} where no instruction starts. */
  public static int[] of(ByteString code, OpcodeTable table) {
    StackDepths walk = new StackDepths(code, table);
    if (walk.depths.length > 0) {
      walk.depths[0] = 0;
      walk.walk();
      walk.walk();
    }
    return walk.depths;
  }

  private void walk() {
    CodeCursor cursor = new CodeCursor(code, table);
    while (cursor.nextFolded()) {
      int start = cursor.start();
      if (depths[start] == UNKNOWN) {
        depths[start] = handlers[start];
      }
      int depth = depths[start];
      if (depth != UNKNOWN) {
        for (int prefix = start; prefix < cursor.offset(); prefix += 3) {
          depths[prefix + 3] = depth;
        }
        follow(cursor, depth);
      }
    }
  }

  private void follow(CodeCursor cursor, int depth) {
    Opcode opcode = table.opcode(cursor.opcode()).orElse(null);
    Encoding encoding = table.encoding(cursor.opcode()).orElse(null);
    if (opcode == null || encoding == null) {
      return;
    }
    int oparg = cursor.oparg();
    Flow flow = opcode.flow();
    if (flow.fallsThrough()) {
      reach(depths, cursor.end(), depth + encoding.stackEffect(Edge.NEXT, oparg));
    }
    if (!encoding.operand().isJump()) {
      return;
    }
    long target = Integer.toUnsignedLong(oparg);
    if (encoding.operand() == Operand.JUMP_RELATIVE) {
      target += cursor.end();
    }
    if (flow == Flow.SETUP) {
      if (encoding.has(Edge.HANDLER)) {
        reach(handlers, target, depth + encoding.stackEffect(Edge.HANDLER, oparg));
      }
    } else {
      reach(depths, target, depth + encoding.stackEffect(Edge.JUMP, oparg));
    }
  }

  /** Notes a depth where none is known; one below zero is what broken code has. */
  private static void reach(int[] known, long offset, long depth) {
    if (offset < known.length && known[(int) offset] == UNKNOWN) {
      known[(int) offset] = (int) Math.max(0, Math.min(depth, Integer.MAX_VALUE));
    }
  }
}
