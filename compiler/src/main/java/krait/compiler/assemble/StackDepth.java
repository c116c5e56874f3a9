package krait.compiler.assemble;

import java.util.ArrayList;
import java.util.List;
import krait.opcode.Opcode;

/**
 * CPython's own computation of {@code co_stacksize}: a walk along all paths, with the effects that
 * its compiler assumes. A block is walked again only when it is entered with more on the stack.
 */
public final class StackDepth {

  private final InstructionSet instructions;
  private final int jumpAbsolute;
  private final int jumpForward;
  private final List<Step> path = new ArrayList<>();
  private int deepest;

  private static final class Step {
    final BasicBlock block;
    int index;
    int depth;

    Step(BasicBlock block, int depth) {
      this.block = block;
      this.depth = depth;
    }
  }

  private StackDepth(InstructionSet instructions) {
    this.instructions = instructions;
    this.jumpAbsolute = instructions.code(Opcode.JUMP_ABSOLUTE);
    this.jumpForward = instructions.code(Opcode.JUMP_FORWARD);
  }

  /** The stack size of assembled blocks. */
  public static int of(List<BasicBlock> blocks, InstructionSet instructions) {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).seen = false;
    }
    return new StackDepth(instructions).walk(blocks.get(0));
  }

  private int walk(BasicBlock entry) {
    enter(entry, 0);
    while (!path.isEmpty()) {
      step(path.get(path.size() - 1));
    }
    return deepest;
  }

  private void enter(BasicBlock block, int depth) {
    if (!block.seen && block.startDepth < depth) {
      block.seen = true;
      block.startDepth = depth;
      path.add(new Step(block, depth));
    }
  }

  private void step(Step step) {
    BasicBlock block = step.block;
    while (step.index < block.size()) {
      Instruction instruction = block.instruction(step.index++);
      int code = instruction.code;
      step.depth += instructions.effect(code, instruction.oparg);
      deepest = Math.max(deepest, step.depth);
      BasicBlock target = instruction.target;
      if (target != null) {
        int targetDepth = step.depth + instructions.targetAdjustment(code);
        deepest = Math.max(deepest, targetDepth);
        step.depth += instructions.nextAdjustment(code);
        if (code == jumpAbsolute || code == jumpForward) {
          step.index = Integer.MAX_VALUE;
        }
        enter(target, targetDepth);
        return;
      }
    }
    leave(step);
  }

  private void leave(Step step) {
    BasicBlock next = step.block.next();
    if (step.index == step.block.size() && next != null) {
      step.index++;
      int before = path.size();
      enter(next, step.depth);
      if (path.size() > before) {
        return;
      }
    }
    step.block.seen = false;
    path.remove(path.size() - 1);
  }
}
