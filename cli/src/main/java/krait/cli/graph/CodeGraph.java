package krait.cli.graph;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.dis.CodeAddress;
import krait.dis.CodeTree;
import krait.dis.InstructionReader;
import krait.dis.ResolvedInstruction;
import krait.flow.BasicBlock;
import krait.flow.ControlFlowGraph;
import krait.flow.FlowEdge;
import krait.version.PyVersion;

/**
 * The control flow graph of a code object as text in boxes.
 *
 * @param title names the code object
 * @param boxes the basic blocks by index
 * @param edges the edges between them
 */
public record CodeGraph(String title, List<Box> boxes, List<FlowEdge> edges) {

  private static final int MAX_OPERAND = 48;
  private static final int MAX_LINES = 120;
  private static final int SHOWN_LINES = 50;
  private static final int OFFSET_WIDTH = 4;
  private static final int NAME_WIDTH = 21;

  /**
   * A basic block.
   *
   * @param block the block
   * @param heading what it is: its lines of source, and whether it is dead or the head of a loop
   * @param lines its instructions, or the first and last of very many
   */
  public record Box(BasicBlock block, String heading, List<String> lines) {

    /** Copies the list. */
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the lists. */
  public CodeGraph {
    boxes = List.copyOf(boxes);
    edges = List.copyOf(edges);
  }

  /** The graph of a code object of a version. */
  public static CodeGraph of(CodeTree.Node node, PyVersion version) {
    CodeObject code = node.code();
    ControlFlowGraph graph = ControlFlowGraph.of(code, version);
    List<Box> boxes = new ArrayList<>();
    var instructions = new InstructionReader(version, CodeAddress.STABLE).read(code).iterator();
    long line = code.firstlineno();
    for (BasicBlock block : graph.blocks()) {
      List<String> lines = new ArrayList<>();
      long firstLine = line;
      long lastLine = line;
      while (lines.size() < size(block)) {
        ResolvedInstruction instruction = instructions.next();
        line = instruction.startsLine().orElse(line);
        firstLine = lines.isEmpty() ? line : firstLine;
        lastLine = line;
        lines.add(describe(instruction));
      }
      boxes.add(new Box(block, heading(block, firstLine, lastLine), shorten(lines)));
    }
    return new CodeGraph(printable(node.path()), boxes, graph.edges());
  }

  /** The number of instructions, each prefix by itself. */
  private static int size(BasicBlock block) {
    int size = block.instructions().size();
    for (var instruction : block.instructions()) {
      size += instruction.prefixes();
    }
    return size;
  }

  private static String heading(BasicBlock block, long firstLine, long lastLine) {
    StringBuilder text = new StringBuilder("line ").append(firstLine);
    if (lastLine != firstLine) {
      text.append(" to ").append(lastLine);
    }
    if (block.isLoopHead()) {
      text.append(" - loop head");
    }
    if (block.loopDepth() > 1) {
      text.append(" - depth ").append(block.loopDepth());
    }
    return text.append(block.reachable() ? "" : " - dead code").toString();
  }

  private static String describe(ResolvedInstruction instruction) {
    StringBuilder text = new StringBuilder();
    String offset = Integer.toString(instruction.offset());
    text.append(" ".repeat(Math.max(OFFSET_WIDTH - offset.length(), 0))).append(offset);
    text.append("  ").append(instruction.opname());
    if (instruction.arg().isPresent()) {
      String operand =
          instruction.argrepr().isEmpty()
              ? Long.toString(instruction.arg().getAsLong())
              : cut(printable(instruction.argrepr()));
      text.append(" ".repeat(Math.max(NAME_WIDTH - instruction.opname().length(), 1)));
      text.append(operand);
    }
    return text.toString();
  }

  private static String cut(String operand) {
    return operand.length() <= MAX_OPERAND ? operand : operand.substring(0, MAX_OPERAND) + "...";
  }

  /** Of very many lines the first and the last. */
  private static List<String> shorten(List<String> lines) {
    if (lines.size() <= MAX_LINES) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, SHOWN_LINES));
    shown.add("      ... " + (lines.size() - 2 * SHOWN_LINES) + " more instructions ...");
    shown.addAll(lines.subList(lines.size() - SHOWN_LINES, lines.size()));
    return shown;
  }

  /** Text that every format can hold: what is no visible ASCII becomes {@code \xNN}. */
  private static String printable(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        result.append(c);
      } else {
        result.append("\\x").append(Character.forDigit((c >> 4) & 0xf, 16));
        result.append(Character.forDigit(c & 0xf, 16));
      }
    }
    return result.toString();
  }
}
