package krait.verify;

import static krait.opcode.Opcode.JUMP_FORWARD;
import static krait.opcode.Opcode.LOAD_CONST;
import static krait.opcode.Opcode.LOAD_FAST;
import static krait.opcode.Opcode.RETURN_VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class ObfuscationTest {

  private static final PyVersion V26 = PyVersion.V2_6;

  @Test
  void whatCompilersLeaveBehindAReturnIsNotOdd() {
    expect("", LOAD_CONST, 0, RETURN_VALUE, JUMP_FORWARD, 0, LOAD_CONST, 0, RETURN_VALUE);
  }

  @Test
  void codeThatNothingLeadsToIsOdd() {
    expect("dead-code at 4", LOAD_CONST, 0, RETURN_VALUE, LOAD_FAST, 0, RETURN_VALUE);
  }

  @Test
  void bytesThatAreNoInstructionsAreJunk() {
    expect(
        "junk at 3, jump-into-operand at 5", JUMP_FORWARD, 2, 255, 7, LOAD_CONST, 0, RETURN_VALUE);
    expect("junk at 4", LOAD_CONST, 0, RETURN_VALUE, 100);
  }

  @Test
  void aJumpIntoAnOperandAndTheOverlapAreOdd() {
    // LOAD_CONST 0, JUMP_FORWARD into the operand of LOAD_CONST 83: RETURN_VALUE.
    expect(
        "junk at 6, jump-into-operand at 7, dead-code at 8",
        LOAD_CONST,
        0,
        JUMP_FORWARD,
        1,
        LOAD_CONST,
        83);
    // The jump target at 1 is the operand of the first instruction.
    expect(
        "jump-into-operand at 1, overlap at 1, jump-into-operand at 2, overlap at 2",
        LOAD_CONST,
        9,
        113,
        1,
        0);
  }

  @Test
  void instructionsThatTheVersionDoesNotHaveAreOddWhereTheyAreExecuted() {
    expect("unknown-opcode at 3", LOAD_CONST, 0, 7, RETURN_VALUE);
  }

  @Test
  void namesThatNoSourceCanHaveAreOdd() {
    Codes codes = new Codes(V26);
    codes.varnames = Codes.names("ok", "_[1]", ".0", "a b", "\377", "lIl1I", "ill", "os.path");
    CodeObject code = codes.of(LOAD_CONST, 0, RETURN_VALUE);
    List<String> reasons = new ArrayList<>();
    Obfuscation.report(code, V26).forEach(oddity -> reasons.add(oddity.toString()));
    assertEquals(
        List.of(
            "made: co_varnames[3] is no name: 'a b' [unreadable-name]",
            "made: co_varnames[4] is no name: '\377' [unreadable-name]",
            "made: co_varnames[5] is made of characters that look alike: lIl1I"
                + " [unreadable-name]"),
        reasons);
  }

  private static void expect(String oddities, Object... items) {
    List<String> all = new ArrayList<>();
    for (Oddity oddity : Obfuscation.report(new Codes(V26).of(items), V26)) {
      all.add(oddity.kind().id() + " at " + oddity.offset());
    }
    assertEquals(oddities, String.join(", ", all));
  }
}
