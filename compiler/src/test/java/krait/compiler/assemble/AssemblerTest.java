package krait.compiler.assemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import krait.compiler.assemble.Assembler.Assembly;
import krait.opcode.Opcode;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class AssemblerTest {

  private final InstructionSet set = InstructionSet.of(PyVersion.V2_6);

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** A block of NOPs, each of which starts a line if that is not zero. */
  private BasicBlock block(int... lines) {
    BasicBlock block = new BasicBlock();
    for (int line : lines) {
      block.add(set.code(Opcode.NOP), 0, line);
    }
    return block;
  }

  @Test
  void aStepOfExactly510LinesEndsWithAnEmptyPairAsCpythonWritesIt() {
    Assembly assembly = Assembler.assemble(List.of(block(1, 511)), set, 1);
    assertArrayEquals(bytes(1, 255, 0, 255, 0, 0), assembly.lnotab());
  }

  @Test
  void aStepOf255LinesIsOnePair() {
    assertArrayEquals(bytes(1, 255), Assembler.assemble(List.of(block(1, 256)), set, 1).lnotab());
  }

  @Test
  void aLineThatGoesBackIsWrittenModulo256() {
    assertArrayEquals(bytes(1, 254), Assembler.assemble(List.of(block(3, 1)), set, 3).lnotab());
  }

  @Test
  void aLongStretchOfCodeIsSplitBeforeTheLines() {
    int[] lines = new int[512];
    lines[0] = 1;
    lines[511] = 3;
    assertArrayEquals(
        bytes(255, 0, 255, 0, 1, 2), Assembler.assemble(List.of(block(lines)), set, 1).lnotab());
  }

  @Test
  void blocksThatCannotBeReachedAreLeftOutAndJumpsFindTheirTargets() {
    BasicBlock entry = new BasicBlock();
    BasicBlock unreachable = block(0, 0, 0);
    BasicBlock end = block(0);
    entry.addJump(set.code(Opcode.JUMP_FORWARD), end, 0);
    unreachable.setNext(end);
    Assembly assembly = Assembler.assemble(List.of(entry, unreachable, end), set, 1);
    assertArrayEquals(bytes(110, 0, 0, 9), assembly.code());
  }

  @Test
  void jumpsBeyond16BitsGetAPrefixAndMakeRoomForIt() {
    BasicBlock entry = new BasicBlock();
    BasicBlock body = block(new int[70_000]);
    BasicBlock end = block(0);
    entry.addJump(set.code(Opcode.JUMP_FORWARD), end, 0);
    entry.setNext(body);
    body.setNext(end);
    Assembly assembly = Assembler.assemble(List.of(entry, body, end), set, 1);
    assertEquals(70_007, assembly.code().length);
    assertArrayEquals(
        bytes(143, 1, 0, 110, 70_000 & 0xff, (70_000 >> 8) & 0xff),
        java.util.Arrays.copyOf(assembly.code(), 6));
  }

  @Test
  void aVeryLongChainOfBlocksDoesNotOverflowTheStack() {
    List<BasicBlock> blocks = new java.util.ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      BasicBlock next = block(0);
      if (i > 0) {
        blocks.get(i - 1).setNext(next);
      }
      blocks.add(next);
    }
    assertEquals(200_000, Assembler.assemble(blocks, set, 1).code().length);
    assertEquals(0, StackDepth.of(blocks, set));
  }
}
