package krait.flow;

import java.util.List;
import krait.code.RawInstruction;

/**
 * Instructions that are executed one after the other, and only from the first one on.
 *
 * @param index its place in the graph, by offset
 * @param instructions the instructions, of which there is at least one
 * @param reachable whether a path leads to it; what is not reachable is dead code
 * @param loopHead the index of the head of the innermost loop that it is in, itself if it is one;
 *     -1 outside of loops
 * @param loopDepth in how many loops it is
 */
public record BasicBlock(
    int index, List<RawInstruction> instructions, boolean reachable, int loopHead, int loopDepth) {

  /** Copies the list. */
  public BasicBlock {
    instructions = List.copyOf(instructions);
  }

  /** The offset of the first byte. */
  public int start() {
    return instructions.get(0).start();
  }

  /** The offset behind the last byte. */
  public int end() {
    return last().end();
  }

  /** The last instruction. */
  public RawInstruction last() {
    return instructions.get(instructions.size() - 1);
  }

  /** Whether a loop starts here. */
  public boolean isLoopHead() {
    return loopHead == index;
  }
}
