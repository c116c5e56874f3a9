package krait.verify;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instructions that work with the block stack. */
final class BlockCheck {

  private final FlowCheck flow;
  private final boolean exitIsBelow;
  private final Map<Integer, Block> known = new HashMap<>();

  BlockCheck(FlowCheck flow, boolean exitIsBelow) {
    this.flow = flow;
    this.exitIsBelow = exitIsBelow;
  }

  void setupLoop(long handler) {
    setup(Block.Type.LOOP, handler);
  }

  void setupExcept(long handler) {
    Slot below = flow.stack;
    if (setup(Block.Type.EXCEPT, handler)) {
      Slot caught = below.push(Kind.ANY).push(Kind.ANY).push(Kind.EXCEPTION);
      enterHandler(handler, caught);
    }
  }

  void setupFinally(long handler) {
    Slot below = flow.stack;
    if (setup(Block.Type.FINALLY, handler)) {
      enterHandler(handler, below.push(Kind.WHY, Why.EXCEPTION));
    }
  }

  void setupWith(long handler) {
    flow.take(1);
    flow.push(Kind.ANY, 0);
    setupFinally(handler);
    flow.push(Kind.ANY, 0);
  }

  /** Pushes a block, whose handler is entered with the blocks around it. */
  private boolean setup(Block.Type type, long handler) {
    if (!flow.isTarget(handler)) {
      return false;
    }
    Block outer = flow.block;
    if (Block.count(outer) == Block.MAX) {
      flow.report(Rule.BLOCK_OVERFLOW, "there are " + Block.MAX + " blocks already");
      return false;
    }
    int level = flow.stack.height;
    Block block = known.get(flow.offset());
    if (block == null || block.outer != outer || block.level != level) {
      block = new Block(type, (int) handler, level, outer);
      known.put(flow.offset(), block);
    }
    flow.block = block;
    return true;
  }

  /** An exception is possible wherever the block is, and leaves the stack as it is now. */
  private void enterHandler(long handler, Slot caught) {
    Block block = flow.block;
    if (caught.depth > flow.code.stacksize()) {
      flow.reportOverflow(caught.depth);
    }
    flow.jump(handler, caught, block == null ? null : block.outer);
  }

  void popBlock() {
    Block block = flow.block;
    if (block == null) {
      flow.report(Rule.BLOCK_UNDERFLOW, "there is no block");
      return;
    }
    flow.stack = flow.stack.cut(block.level);
    flow.block = block.outer;
  }

  void unwind(int why, int target) {
    unwind(why, target, flow.stack, flow.block);
  }

  /** Leaves blocks for a reason, up to the one that catches it. */
  private void unwind(int why, int target, Slot from, @Nullable Block innermost) {
    Slot stack = from;
    for (Block block = innermost; block != null; block = block.outer) {
      if (block.type == Block.Type.LOOP && why == Why.CONTINUE) {
        flow.jump(target, stack, block);
        return;
      }
      stack = stack.cut(block.level);
      if (block.type == Block.Type.LOOP && why == Why.BREAK) {
        flow.jump(block.handler, stack, block.outer);
        return;
      }
      if (block.type == Block.Type.FINALLY) {
        Slot entered = new Slot(Kind.WHY, why, target, stack);
        if (entered.depth > flow.code.stacksize()) {
          flow.reportOverflow(entered.depth);
        }
        flow.jump(block.handler, entered, block.outer);
        return;
      }
    }
    if (why != Why.RETURN) {
      flow.report(Rule.LOOP, "there is no loop to " + Why.describe(why));
    }
  }

  /** Replaces the reason and {@code __exit__} by the reason, with an exception maybe swallowed. */
  void withCleanup() {
    flow.needItems(2);
    Slot reason = exitIsBelow ? flow.stack : flow.stack.below;
    Slot exit = exitIsBelow ? flow.stack.below : flow.stack;
    if (reason.kind != Kind.WHY && reason.kind != Kind.NONE) {
      flow.report(Rule.WHY, "what should say why the handler was entered does not");
    }
    flow.useItem(exit);
    int whys = reason.kind == Kind.WHY ? reason.data : Why.NONE;
    if ((whys & Why.EXCEPTION) != 0) {
      whys |= Why.NONE;
    }
    Slot below = flow.stack.cut(Math.max(flow.stack.height - 2, 0));
    flow.pushOn(
        below, reason.kind == Kind.WHY ? Kind.WHY : Kind.NONE, data(reason, whys), reason.target);
  }

  private static int data(Slot reason, int whys) {
    return reason.kind == Kind.WHY ? whys : 0;
  }

  /** Resumes what led into the handler; whether control may go on to the next instruction. */
  boolean endFinally() {
    flow.needItems(1);
    Slot reason = flow.stack;
    switch (reason.kind) {
      case NONE -> {
        flow.stack = reason.below;
        return true;
      }
      case EXCEPTION -> {
        flow.take(3);
        return false;
      }
      case WHY -> {
        flow.stack = reason.below;
        resume(reason);
        return (reason.data & Why.NONE) != 0;
      }
      default -> {
        flow.report(Rule.WHY, "what should say why the handler was entered does not");
        flow.stack = reason.below;
        return true;
      }
    }
  }

  private void resume(Slot reason) {
    Slot below = reason.below;
    if ((reason.data & Why.RETURN) != 0) {
      unwind(Why.RETURN, 0, below, flow.block);
    }
    if ((reason.data & Why.BREAK) != 0) {
      unwind(Why.BREAK, 0, below, flow.block);
    }
    if ((reason.data & Why.CONTINUE) != 0) {
      unwind(Why.CONTINUE, reason.target, below, flow.block);
    }
  }
}
