package krait.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.marshal.PycFile;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class StackDepthTest {

  private static final OpcodeTable TABLE = OpcodeTable.of(PyVersion.V2_6);

  @Test
  void countsTheItemsBeforeEachInstruction() {
    // LOAD_CONST 0, LOAD_CONST 0, BINARY_ADD, RETURN_VALUE
    StackDepth depth = of(100, 0, 0, 100, 0, 0, 23, 83);
    assertEquals(List.of(0, 1, 2, 1), at(depth, 0, 3, 6, 7));
    assertEquals(2, depth.max());
  }

  @Test
  void aJumpAndTheNextInstructionMayDiffer() {
    // LOAD_FAST 0, FOR_ITER to 10, STORE_FAST 1, POP_TOP; LOAD_CONST, RETURN_VALUE
    StackDepth depth = of(124, 0, 0, 93, 4, 0, 125, 1, 0, 1, 100, 0, 0, 83);
    assertEquals(List.of(0, 1, 2, 1, 0, 1), at(depth, 0, 3, 6, 9, 10, 13));
  }

  @Test
  void aFinallyHandlerHoldsThreeItemsAndItsEndTakesThemOff() {
    // SETUP_FINALLY to 7, POP_BLOCK, LOAD_CONST; END_FINALLY, LOAD_CONST, RETURN_VALUE
    StackDepth depth = of(122, 4, 0, 87, 100, 0, 0, 88, 100, 0, 0, 83);
    assertEquals(List.of(0, 0, 0, 3, 0, 1), at(depth, 0, 3, 4, 7, 8, 11));
    assertEquals(3, depth.max());
  }

  @Test
  void whatNothingLeadsToIsNotReached() {
    StackDepth depth = of(100, 0, 0, 83, 1, 83);
    assertTrue(depth.isReached(3));
    assertFalse(depth.isReached(4));
    assertFalse(depth.isReached(-1));
    assertFalse(depth.isReached(6));
    assertThrows(IllegalArgumentException.class, () -> depth.before(4));
  }

  @Test
  void countsBeyondAllBoundsDoNotOverflow() {
    // EXTENDED_ARG ffff, UNPACK_SEQUENCE ffff, twice
    StackDepth depth = of(143, 255, 255, 92, 255, 255, 143, 255, 255, 92, 255, 255, 83);
    assertEquals(1 << 30, depth.max());
  }

  @Test
  void anyBytesHaveADepth() {
    Random random = new Random(2604);
    for (int i = 0; i < 20_000; i++) {
      byte[] code = new byte[random.nextInt(60)];
      random.nextBytes(code);
      for (PyVersion version : PyVersion.supported()) {
        StackDepth depth = StackDepth.of(ByteString.copyOf(code), OpcodeTable.of(version));
        assertEquals(code.length > 0, depth.isReached(0));
      }
    }
  }

  @Test
  void noProgramOfTheCorpusIsDeeperThanItsCompilerThought() {
    List<String> deeper = new ArrayList<>();
    for (Corpus.Golden golden : Corpus.goldens("pyc")) {
      PycFile file = PycFile.read(golden.content("pyc").orElseThrow());
      Deque<CodeObject> codes = new ArrayDeque<>(List.of(file.code()));
      while (!codes.isEmpty()) {
        CodeObject code = codes.remove();
        int max = StackDepth.of(code, file.version()).max();
        if (max > code.stacksize()) {
          deeper.add(golden + " " + code.name().value() + ": " + max + " > " + code.stacksize());
        }
        codes.addAll(code.nested());
      }
    }
    assertEquals(List.of(), deeper);
  }

  private static StackDepth of(int... bytes) {
    byte[] code = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      code[i] = (byte) bytes[i];
    }
    return StackDepth.of(ByteString.copyOf(code), TABLE);
  }

  private static List<Integer> at(StackDepth depth, int... offsets) {
    List<Integer> depths = new ArrayList<>();
    for (int offset : offsets) {
      depths.add(depth.before(offset));
    }
    return depths;
  }
}
