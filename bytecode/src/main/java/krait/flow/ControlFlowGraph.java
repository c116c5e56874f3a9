package krait.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.RawInstruction;
import krait.opcode.Flow;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/**
 * The basic blocks of a bytecode, in the order of their offsets, and the edges between them.
 *
 * <p>Any bytes have a graph. Instructions are those that are found when the code is read from its
 * beginning; a jump elsewhere has no edge. An instruction that sets up a block for exceptions ends
 * a basic block and has an edge to the handler, on behalf of all instructions that it protects.
 *
 * @param blocks the blocks by index
 * @param edges the edges, by the block that they leave
 */
public record ControlFlowGraph(List<BasicBlock> blocks, List<FlowEdge> edges) {

  /** Copies the lists. */
  public ControlFlowGraph {
    blocks = List.copyOf(blocks);
    edges = List.copyOf(edges);
  }

  /** The graph of a code object of a version. */
  public static ControlFlowGraph of(CodeObject code, PyVersion version) {
    return of(code.code().value(), OpcodeTable.of(version));
  }

  /** The graph of a bytecode of the version that a table describes. */
  public static ControlFlowGraph of(ByteString code, OpcodeTable table) {
    return new Builder(code, table).build();
  }

  /** Makes one graph. */
  private static final class Builder {
    private final OpcodeTable table;
    private final int length;
    private final List<RawInstruction> instructions;
    private final BlockScopes scopes;
    private final BitSet starts = new BitSet();
    private final BitSet leaders = new BitSet();
    private final List<List<RawInstruction>> groups = new ArrayList<>();
    private final int[] blockAt;
    private final Set<FlowEdge> edges = new LinkedHashSet<>();

    Builder(ByteString code, OpcodeTable table) {
      this.table = table;
      this.length = code.length();
      this.instructions = RawInstruction.decode(code, table);
      this.scopes = new BlockScopes(code, table);
      this.blockAt = new int[length];
    }

    ControlFlowGraph build() {
      findLeaders();
      group();
      for (int i = 0; i < groups.size(); i++) {
        addEdges(i);
      }
      Loops loops = new Loops(groups.size(), edges);
      List<BasicBlock> blocks = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        boolean reachable = scopes.isReached(groups.get(i).get(0).start());
        blocks.add(new BasicBlock(i, groups.get(i), reachable, loops.headOf(i), loops.depthOf(i)));
      }
      List<FlowEdge> marked = new ArrayList<>();
      for (FlowEdge edge : edges) {
        boolean back = loops.isBack(edge.from(), edge.to());
        marked.add(back ? new FlowEdge(edge.from(), edge.to(), EdgeKind.LOOP_BACK) : edge);
      }
      return new ControlFlowGraph(blocks, marked);
    }

    private void findLeaders() {
      leaders.set(0);
      for (RawInstruction instruction : instructions) {
        starts.set(instruction.start());
      }
      for (RawInstruction instruction : instructions) {
        long target = target(instruction);
        if (isStart(target)) {
          leaders.set((int) target);
        }
        if (endsBlock(instruction)) {
          leaders.set(Math.min(instruction.end(), length));
        }
      }
      markEdgesOfDeadCode();
    }

    /** A block is dead or alive as a whole. */
    private void markEdgesOfDeadCode() {
      boolean before = true;
      for (RawInstruction instruction : instructions) {
        boolean reached = scopes.isReached(instruction.start());
        if (reached != before) {
          leaders.set(instruction.start());
        }
        before = reached;
      }
    }

    private boolean isStart(long offset) {
      return offset >= 0 && offset < length && starts.get((int) offset);
    }

    private Flow flow(RawInstruction instruction) {
      return table.opcode(instruction.code()).map(Opcode::flow).orElse(Flow.STOP);
    }

    private boolean endsBlock(RawInstruction instruction) {
      return switch (flow(instruction)) {
        case NEXT, POP_BLOCK, RESUME -> false;
        default -> true;
      };
    }

    private long target(RawInstruction instruction) {
      return BlockScopes.target(
          table.operand(instruction.code()), instruction.end(), instruction.oparg());
    }

    private void group() {
      for (RawInstruction instruction : instructions) {
        if (leaders.get(instruction.start())) {
          groups.add(new ArrayList<>());
        }
        blockAt[instruction.start()] = groups.size() - 1;
        groups.get(groups.size() - 1).add(instruction);
      }
    }

    private void addEdges(int index) {
      List<RawInstruction> group = groups.get(index);
      RawInstruction last = group.get(group.size() - 1);
      Flow flow = flow(last);
      switch (flow) {
        case JUMP, BRANCH -> addEdge(index, target(last), EdgeKind.JUMP);
        case SETUP -> {
          if (table.opcode(last.code()).orElseThrow() != Opcode.SETUP_LOOP) {
            addEdge(index, target(last), EdgeKind.EXCEPTION);
          }
        }
        case BREAK -> addLeaving(index, last, scopes.destination(last.start(), true));
        case CONTINUE ->
            addLeaving(
                index,
                last,
                scopes.meetsFinally(last.start())
                    ? scopes.destination(last.start(), false)
                    : target(last));
        case RETURN -> addEdge(index, scopes.destination(last.start(), false), EdgeKind.EXCEPTION);
        default -> {}
      }
      if (flow.fallsThrough()) {
        addEdge(index, last.end(), EdgeKind.FALL_THROUGH);
      }
    }

    private void addLeaving(int index, RawInstruction last, long to) {
      addEdge(index, to, scopes.meetsFinally(last.start()) ? EdgeKind.EXCEPTION : EdgeKind.JUMP);
    }

    private void addEdge(int from, long target, EdgeKind kind) {
      if (isStart(target)) {
        edges.add(new FlowEdge(from, blockAt[(int) target], kind));
      }
    }
  }
}
