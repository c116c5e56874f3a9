package krait.compiler.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of blocks in the code: reverse postorder of a depth-first search that follows the next
 * block first and then the targets of jumps.
 */
final class BlockOrder {

  private final List<BasicBlock> postorder = new ArrayList<>();
  private final List<Step> path = new ArrayList<>();

  private static final class Step {
    final BasicBlock block;
    int index;

    Step(BasicBlock block) {
      this.block = block;
    }
  }

  private BlockOrder() {}

  /** The blocks that can be reached, in reverse of the order that they have in the code. */
  static List<BasicBlock> postorder(BasicBlock entry) {
    BlockOrder order = new BlockOrder();
    order.enter(entry);
    while (!order.path.isEmpty()) {
      order.step(order.path.get(order.path.size() - 1));
    }
    return order.postorder;
  }

  private void enter(BasicBlock block) {
    block.seen = true;
    Step step = new Step(block);
    path.add(step);
    BasicBlock next = block.next();
    while (next != null && !next.seen) {
      next.seen = true;
      path.add(new Step(next));
      next = next.next();
    }
  }

  private void step(Step step) {
    while (step.index < step.block.size()) {
      @Nullable BasicBlock target = step.block.instruction(step.index).target;
      step.index++;
      if (target != null && !target.seen) {
        enter(target);
        return;
      }
    }
    postorder.add(step.block);
    path.remove(path.size() - 1);
  }
}
