package krait.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import org.jspecify.annotations.Nullable;

/**
 * The {@code co_stacksize} that CPython's compiler computes for a piece of code.
 *
 * <p>It walks the blocks from the entry with the effects that the compiler assumes, and so arrives
 * at the same size, which is often more than the code needs. The size is enough for any code in
 * which the depth at a place does not depend on the way there. Code in which it does may take the
 * walk very long; it is cut off then, and the size is the largest one found.
 */
public final class StackEstimate {

  private static final int STEPS_PER_INSTRUCTION = 64;
  private static final int FREE_STEPS = 10_000;

  private final OpcodeTable table;
  private final boolean depthFollowsEdges;
  private final int[] indexByOffset;
  private final int[] codes;
  private final int[] opargs;
  private final int[] ends;
  private final int[] targets;
  private int count;
  private long maximum;

  private StackEstimate(ByteString code, OpcodeTable table) {
    this.table = table;
    this.depthFollowsEdges = CompilerHabits.of(table.version()).depthFollowsEdges();
    int size = code.length();
    indexByOffset = new int[size + 1];
    codes = new int[size];
    opargs = new int[size];
    ends = new int[size];
    targets = new int[size];
    Arrays.fill(indexByOffset, -1);
    decode(code);
  }

  /** The stack size for a code. */
  public static int of(ByteString code, OpcodeTable table) {
    StackEstimate estimate = new StackEstimate(code, table);
    estimate.walk();
    return (int) Math.min(Integer.MAX_VALUE, estimate.maximum);
  }

  private void decode(ByteString code) {
    CodeCursor cursor = new CodeCursor(code, table);
    while (cursor.nextFolded()) {
      indexByOffset[cursor.start()] = count;
      codes[count] = cursor.opcode();
      opargs[count] = cursor.oparg();
      ends[count] = cursor.end();
      count++;
    }
    for (int i = 0; i < count; i++) {
      targets[i] = targetOf(i);
    }
  }

  /** The index of the instruction that an instruction jumps to, or -1. */
  private int targetOf(int index) {
    long target =
        switch (table.operand(codes[index])) {
          case JUMP_ABSOLUTE -> opargs[index];
          case JUMP_RELATIVE -> (long) ends[index] + opargs[index];
          default -> -1;
        };
    return target < 0 || target >= indexByOffset.length ? -1 : indexByOffset[(int) target];
  }

  /** A block on the way from the entry to where the walk is. */
  private static final class Visit {
    final int block;
    int next;
    long depth;

    Visit(int block, long depth) {
      this.block = block;
      this.next = block;
      this.depth = depth;
    }
  }

  private void walk() {
    boolean[] leader = new boolean[count + 1];
    for (int i = 0; i < count; i++) {
      if (targets[i] >= 0) {
        leader[targets[i]] = true;
      }
    }
    long[] startDepth = new long[count + 1];
    Arrays.fill(startDepth, Long.MIN_VALUE);
    boolean[] open = new boolean[count + 1];
    Deque<Visit> way = new ArrayDeque<>();
    enter(new Visit(0, 0), startDepth, open, way);
    long budget = FREE_STEPS + (long) STEPS_PER_INSTRUCTION * count;
    while (!way.isEmpty() && budget-- > 0) {
      Visit visit = way.element();
      Visit into = step(visit, leader);
      if (into != null) {
        enter(into, startDepth, open, way);
      } else if (visit.next >= count) {
        open[visit.block] = false;
        way.remove();
      }
    }
  }

  private void enter(Visit visit, long[] startDepth, boolean[] open, Deque<Visit> way) {
    int block = visit.block;
    if (block < count && !open[block] && startDepth[block] < visit.depth) {
      startDepth[block] = visit.depth;
      open[block] = true;
      way.push(visit);
    }
  }

  /** Goes one instruction on; the block that is to be entered then, if any. */
  private @Nullable Visit step(Visit visit, boolean[] leader) {
    int at = visit.next;
    if (at >= count) {
      return null;
    }
    if (leader[at] && at != visit.block) {
      visit.next = count;
      return new Visit(at, visit.depth);
    }
    visit.next = at + 1;
    Encoding encoding = table.encoding(codes[at]).orElse(null);
    if (encoding == null) {
      return null;
    }
    long before = visit.depth;
    long assumed = before + encoding.compilerStackEffect(opargs[at]);
    visit.depth = assumed;
    maximum = Math.max(maximum, assumed);
    return targets[at] < 0 ? null : jump(visit, at, before, assumed, encoding);
  }

  private Visit jump(Visit visit, int at, long before, long assumed, Encoding encoding) {
    Opcode opcode = table.opcode(codes[at]).orElseThrow();
    if (!opcode.flow().fallsThrough()) {
      visit.next = opcode == Opcode.CONTINUE_LOOP ? at + 1 : count;
    }
    if (!depthFollowsEdges) {
      return new Visit(targets[at], assumed);
    }
    long there = assumed;
    if (encoding.has(Edge.JUMP)) {
      there = before + encoding.stackEffect(Edge.JUMP, opargs[at]);
      visit.depth = before + encoding.stackEffect(Edge.NEXT, opargs[at]);
    } else if (encoding.has(Edge.HANDLER)) {
      there = Math.max(assumed, before + encoding.stackEffect(Edge.HANDLER, opargs[at]));
      maximum = Math.max(maximum, there);
    }
    return new Visit(targets[at], there);
  }
}
