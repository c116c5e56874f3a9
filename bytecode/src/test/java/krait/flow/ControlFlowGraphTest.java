package krait.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import krait.code.ByteString;
import krait.code.RawInstruction;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ControlFlowGraphTest {

  @Test
  void aBranchHasTwoWaysOutAndTheyMeet() {
    // LOAD_FAST, JUMP_IF_FALSE to 10, POP_TOP, JUMP_FORWARD to 11; POP_TOP; RETURN_VALUE
    expect(
        graph(124, 0, 0, 111, 4, 0, 1, 110, 1, 0, 1, 83),
        "0-6 6-10 10-11 11-12",
        "0>2 jump, 0>1 fall-through, 1>3 jump, 2>3 fall-through");
  }

  @Test
  void aLoopHasAHeadAndAnEdgeBack() {
    // SETUP_LOOP to 17, LOAD, GET_ITER, FOR_ITER to 16, STORE, JUMP_ABSOLUTE 7; POP_BLOCK; ...
    ControlFlowGraph graph =
        graph(120, 14, 0, 124, 0, 0, 68, 93, 6, 0, 125, 0, 0, 113, 7, 0, 87, 100, 0, 0, 83);
    expect(
        graph,
        "0-3 3-7 7-10 10-16 16-17 17-21",
        "0>1 fall-through, 1>2 fall-through, 2>4 jump, 2>3 fall-through, 3>2 loop-back,"
            + " 4>5 fall-through");
    assertEquals(List.of(-1, -1, 2, 2, -1, -1), heads(graph));
    assertTrue(graph.blocks().get(2).isLoopHead());
  }

  @Test
  void aBreakLeadsBehindItsLoopAndAReturnThroughFinally() {
    // SETUP_LOOP to 4: BREAK_LOOP; LOAD, RETURN
    expect(graph(120, 1, 0, 80, 100, 0, 0, 83), "0-3 3-4 4-8", "0>1 fall-through, 1>2 jump");
    // SETUP_FINALLY to 7: LOAD, RETURN; END_FINALLY, LOAD, RETURN
    expect(
        graph(122, 4, 0, 100, 0, 0, 83, 88, 100, 0, 0, 83),
        "0-3 3-7 7-12",
        "0>2 exception, 0>1 fall-through, 1>2 exception");
    // SETUP_LOOP to 11: SETUP_FINALLY to 9: CONTINUE_LOOP 3; END_FINALLY, POP_BLOCK; ...
    expect(
        graph(120, 8, 0, 122, 3, 0, 119, 3, 0, 88, 87, 100, 0, 0, 83),
        "0-3 3-6 6-9 9-11 11-15",
        "0>1 fall-through, 1>3 exception, 1>2 fall-through, 2>3 exception, 3>4 fall-through");
  }

  @Test
  void loopsWithinLoopsAreDeeper() {
    // 0: LOAD; 3: LOAD, POP_JUMP_IF_TRUE 3; 9: LOAD, POP_JUMP_IF_TRUE 0; RETURN (2.7)
    ControlFlowGraph graph =
        ControlFlowGraph.of(
            bytes(124, 0, 0, 124, 0, 0, 115, 3, 0, 124, 0, 0, 115, 0, 0, 83),
            OpcodeTable.of(PyVersion.V2_7));
    assertEquals(List.of(0, 1, 0, -1), heads(graph));
    List<Integer> depths = new ArrayList<>();
    graph.blocks().forEach(block -> depths.add(block.loopDepth()));
    assertEquals(List.of(1, 2, 1, 0), depths);
  }

  @Test
  void deadCodeIsABlockOfItsOwn() {
    ControlFlowGraph graph = graph(100, 0, 0, 83, 1, 1, 83);
    expect(graph, "0-4 4-7", "");
    assertEquals(true, graph.blocks().get(0).reachable());
    assertEquals(false, graph.blocks().get(1).reachable());
  }

  @Test
  void anyBytesHaveAGraphThatHoldsEachInstructionOnce() {
    Random random = new Random(2604);
    for (int i = 0; i < 20_000; i++) {
      byte[] code = new byte[random.nextInt(80)];
      random.nextBytes(code);
      for (int j = 0; j < code.length; j += 2) {
        code[j] = (byte) (80 + random.nextInt(60));
      }
      OpcodeTable table = OpcodeTable.of(PyVersion.V2_7);
      ControlFlowGraph graph = ControlFlowGraph.of(ByteString.copyOf(code), table);
      List<RawInstruction> all = new ArrayList<>();
      graph.blocks().forEach(block -> all.addAll(block.instructions()));
      assertEquals(RawInstruction.decode(ByteString.copyOf(code), table), all);
    }
  }

  @Test
  void codeOfAMegabyteHasItsGraphInSeconds() {
    byte[] code = new byte[1 << 20];
    Random random = new Random(1);
    for (int i = 0; i + 2 < code.length; i += 3) {
      code[i] = (byte) (random.nextBoolean() ? 111 : 113);
      int target = 3 * random.nextInt(20_000);
      code[i + 1] = (byte) target;
      code[i + 2] = (byte) (target >> 8);
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> ControlFlowGraph.of(ByteString.copyOf(code), OpcodeTable.of(PyVersion.V2_6)));
  }

  private static void expect(ControlFlowGraph graph, String blocks, String edges) {
    List<String> ranges = new ArrayList<>();
    graph.blocks().forEach(block -> ranges.add(block.start() + "-" + block.end()));
    assertEquals(blocks, String.join(" ", ranges));
    List<String> texts = new ArrayList<>();
    graph
        .edges()
        .forEach(edge -> texts.add(edge.from() + ">" + edge.to() + " " + edge.kind().id()));
    assertEquals(edges, String.join(", ", texts));
  }

  private static List<Integer> heads(ControlFlowGraph graph) {
    List<Integer> heads = new ArrayList<>();
    graph.blocks().forEach(block -> heads.add(block.loopHead()));
    return heads;
  }

  private static ControlFlowGraph graph(int... values) {
    return ControlFlowGraph.of(bytes(values), OpcodeTable.of(PyVersion.V2_6));
  }

  private static ByteString bytes(int... values) {
    byte[] code = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      code[i] = (byte) values[i];
    }
    return ByteString.copyOf(code);
  }
}
