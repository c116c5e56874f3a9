package krait.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Flow;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * How many items lie on the value stack before each instruction of a bytecode, and how many there
 * can be at most, by the true effect of each instruction on each of its edges.
 *
 * <p>Any bytes have an answer, those that no interpreter could run as well: where two paths that
 * meet disagree, the first one found decides, an item that is not there is taken for granted, and a
 * jump that leaves the code goes nowhere. A {@code finally} handler counts as entered with three
 * items, which is the most; {@code END_FINALLY} takes them off.
 */
public final class StackDepth {

  /** The items that say why a handler was entered: traceback, value and type of an exception. */
  private static final int HANDLER_ITEMS = 3;

  /** No code of a real frame comes near; a depth stays below it, so that sums can't overflow. */
  private static final int LIMIT = 1 << 30;

  private static final int UNKNOWN = -1;

  private final int[] depths;
  private final int max;

  private StackDepth(int[] depths, int max) {
    this.depths = depths;
    this.max = max;
  }

  /** The depths within a code object of a version. */
  public static StackDepth of(CodeObject code, PyVersion version) {
    return of(code.code().value(), OpcodeTable.of(version));
  }

  /** The depths within a bytecode of the version that a table describes. */
  public static StackDepth of(ByteString code, OpcodeTable table) {
    Walk walk = new Walk(code, table);
    walk.run();
    return new StackDepth(walk.depths, walk.max);
  }

  /** Whether some path from the start of the code leads to an offset. */
  public boolean isReached(int offset) {
    return offset >= 0 && offset < depths.length && depths[offset] != UNKNOWN;
  }

  /**
   * The number of items before an instruction.
   *
   * @param offset where it starts, its {@code EXTENDED_ARG} prefixes included
   * @throws IllegalArgumentException if it {@linkplain #isReached is not reached}
   */
  public int before(int offset) {
    if (!isReached(offset)) {
      throw new IllegalArgumentException("nothing leads to offset " + offset);
    }
    return depths[offset];
  }

  /** The greatest number of items on any path: what {@code co_stacksize} has to be at least. */
  public int max() {
    return max;
  }

  /** The blocks that are set up at an instruction, innermost first. */
  private record Blocks(int level, @Nullable Blocks outer) {}

  /** A place to go on from. */
  private record Entry(int offset, @Nullable Blocks blocks) {}

  private static final class Walk {
    private final CodeCursor cursor;
    private final OpcodeTable table;
    private final int[] depths;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private int max;

    Walk(ByteString code, OpcodeTable table) {
      this.cursor = new CodeCursor(code, table);
      this.table = table;
      this.depths = new int[code.length()];
      Arrays.fill(depths, UNKNOWN);
    }

    void run() {
      enter(0, 0, null);
      while (!entries.isEmpty()) {
        Entry entry = entries.removeLast();
        follow(entry.offset, entry.blocks);
      }
    }

    /** Notes the depth at a place, and has it walked from if it is new. */
    private void enter(long offset, int depth, @Nullable Blocks blocks) {
      if (offset >= 0 && offset < depths.length && depths[(int) offset] == UNKNOWN) {
        depths[(int) offset] = depth;
        max = Math.max(max, depth);
        entries.add(new Entry((int) offset, blocks));
      }
    }

    /** Walks on from a place with a known depth until there is nothing new. */
    private void follow(int start, @Nullable Blocks outer) {
      Blocks blocks = outer;
      int depth = depths[start];
      cursor.moveTo(start);
      while (cursor.nextFolded()) {
        Encoding encoding = table.encoding(cursor.opcode()).orElse(null);
        if (encoding == null) {
          return;
        }
        Opcode opcode = table.opcode(cursor.opcode()).orElseThrow();
        long target = target(encoding);
        switch (opcode.flow()) {
          case BRANCH, JUMP -> enter(target, after(depth, encoding, Edge.JUMP), blocks);
          case SETUP -> {
            int handler = encoding.has(Edge.HANDLER) ? after(depth, encoding, Edge.HANDLER) : depth;
            enter(target, handler, blocks);
            blocks = new Blocks(level(encoding, handler), blocks);
          }
          case POP_BLOCK -> {
            if (blocks != null) {
              depth = Math.min(depth, blocks.level);
              blocks = blocks.outer;
            }
          }
          default -> {}
        }
        depth =
            opcode.flow() == Flow.RESUME
                ? Math.max(depth - HANDLER_ITEMS, 0)
                : after(depth, encoding, Edge.NEXT);
        int next = cursor.end();
        if (!opcode.flow().fallsThrough() || next >= depths.length || depths[next] != UNKNOWN) {
          return;
        }
        depths[next] = depth;
      }
    }

    /** The depth to which a block cuts the stack: what its handler finds without the reason. */
    private static int level(Encoding setup, int handlerDepth) {
      return setup.has(Edge.HANDLER) ? handlerDepth - HANDLER_ITEMS : handlerDepth;
    }

    private long target(Encoding encoding) {
      long oparg = Integer.toUnsignedLong(cursor.oparg());
      return switch (encoding.operand()) {
        case JUMP_RELATIVE -> cursor.end() + oparg;
        case JUMP_ABSOLUTE -> oparg;
        default -> -1;
      };
    }

    private int after(int depth, Encoding encoding, Edge edge) {
      int oparg = cursor.oparg();
      long inputs = encoding.picture(edge).inputCount(oparg);
      long left = Math.max(depth - inputs, 0) + encoding.picture(edge).outputCount(oparg);
      int result = (int) Math.min(left, LIMIT);
      max = Math.max(max, result);
      return result;
    }
  }
}
