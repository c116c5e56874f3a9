package krait.compiler.assemble;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Instructions that are entered at the first only, and the block that follows them. */
public final class BasicBlock {

  private static final Instruction[] NONE = new Instruction[0];
  private static final int FIRST_CAPACITY = 8;

  private Instruction[] instructions = NONE;
  private int size;
  private boolean returning;
  private @Nullable BasicBlock next;

  /** Where the block begins in the code, once that is known. */
  int offset;

  /** The largest stack depth with which the block was entered so far. */
  int startDepth = Integer.MIN_VALUE;

  /** Whether a walk has been here. */
  boolean seen;

  /** A block without instructions. */
  public BasicBlock() {}

  /** Adds an instruction; line 0 if it starts no line. */
  public void add(int code, int oparg, int line) {
    add(new Instruction(code, oparg, null, line));
  }

  /** Adds an instruction that may jump. */
  public void addJump(int code, BasicBlock target, int line) {
    add(new Instruction(code, 0, target, line));
  }

  private void add(Instruction instruction) {
    if (size == instructions.length) {
      instructions = Arrays.copyOf(instructions, Math.max(FIRST_CAPACITY, 2 * size));
    }
    instructions[size++] = instruction;
  }

  /** Notes that one of the instructions returns. */
  public void markReturning() {
    returning = true;
  }

  /** Whether one of the instructions returns. */
  public boolean isReturning() {
    return returning;
  }

  /** Sets the block that control falls into. */
  public void setNext(BasicBlock block) {
    next = block;
  }

  /** Whether there is no instruction. */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * The line that the first instruction starts, 0 if none.
   *
   * @throws IndexOutOfBoundsException if there is no instruction
   */
  public int firstLine() {
    return instruction(0).line;
  }

  @Nullable BasicBlock next() {
    return next;
  }

  int size() {
    return size;
  }

  Instruction instruction(int index) {
    return instructions[index];
  }
}
