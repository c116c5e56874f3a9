package krait.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class RawInstructionTest {

  private static final OpcodeTable TABLE = OpcodeTable.of(PyVersion.V2_6);

  private static ByteString code(int... values) {
    byte[] array = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      array[i] = (byte) values[i];
    }
    return ByteString.copyOf(array);
  }

  @Test
  void instructionsFollowEachOther() {
    assertEquals(
        List.of(
            new RawInstruction(0, 0, 100, 0x0201, false), new RawInstruction(3, 0, 83, 0, false)),
        RawInstruction.decode(code(100, 1, 2, 83), TABLE));
  }

  @Test
  void prefixesAreFoldedIntoTheOperandAndOnlyTheLastTwoCount() {
    RawInstruction folded = new RawInstruction(0, 2, 100, 0x40030002, false);
    assertEquals(
        List.of(folded), RawInstruction.decode(code(143, 9, 9, 143, 3, 0x40, 100, 2, 0), TABLE));
    assertEquals(6, folded.offset());
    assertEquals(9, folded.end());
    RawInstruction large = RawInstruction.decode(code(143, 255, 255, 100, 255, 255), TABLE).get(0);
    assertEquals(0xffffffffL, large.unsignedOparg());
  }

  @Test
  void prefixesAtTheEndOfTheCodeStayInstructions() {
    assertEquals(
        List.of(new RawInstruction(0, 1, 143, 0x10002, false)),
        RawInstruction.decode(code(143, 1, 0, 143, 2, 0), TABLE));
  }

  @Test
  void missingBytesOfAnOperandCountAsZero() {
    assertEquals(
        List.of(new RawInstruction(0, 0, 83, 0, false), new RawInstruction(1, 0, 100, 5, true)),
        RawInstruction.decode(code(83, 100, 5), TABLE));
    assertEquals(
        List.of(new RawInstruction(0, 0, 200, 0, true)), RawInstruction.decode(code(200), TABLE));
  }

  @Test
  void aCursorStepsThroughPrefixesOneByOne() {
    CodeCursor cursor = new CodeCursor(code(143, 1, 0, 100, 2, 0), TABLE);
    List<String> steps = new ArrayList<>();
    while (cursor.next()) {
      steps.add(cursor.offset() + " " + cursor.opcode() + " " + cursor.oparg());
    }
    assertEquals(List.of("0 143 1", "3 100 2"), steps);
  }
}
