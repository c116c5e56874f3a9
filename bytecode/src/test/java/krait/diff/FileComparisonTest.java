package krait.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import krait.code.CodeBuilder;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.Const.Str;
import krait.code.Instruction;
import krait.code.Label;
import krait.code.RawInstruction;
import krait.marshal.PycFile;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class FileComparisonTest {

  private static final PyVersion V26 = PyVersion.V2_6;

  @Test
  void everyFileOfTheCorpusEqualsItself() {
    for (Golden golden : Corpus.goldens("pyc")) {
      PycFile once = PycFile.read(golden.content("pyc").orElseThrow());
      PycFile again = PycFile.read(golden.content("pyc").orElseThrow());
      assertTrue(FileComparison.compare(once, again).isEmpty(), golden.toString());
    }
  }

  @Test
  void filesThatDifferInAnyByteHaveADifference() {
    byte[] content =
        new Golden("2.6", Corpus.root().resolve("lang/closures")).content("pyc").orElseThrow();
    PycFile original = PycFile.read(content);
    Random random = new Random(7);
    int compared = 0;
    for (int i = 0; i < 400; i++) {
      byte[] changed = content.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      PycFile other;
      try {
        other = PycFile.read(changed);
      } catch (krait.marshal.MalformedDataException e) {
        continue;
      }
      boolean equal = other.equals(original);
      assertEquals(equal, FileComparison.compare(original, other).isEmpty(), "change " + i);
      compared++;
    }
    assertTrue(compared > 100);
  }

  @Test
  void tellsEachPartOfTheHeader() {
    CodeObject code = module(7);
    FileDifference difference =
        FileComparison.compare(
            PycFile.of(V26, 0, code), PycFile.of(PyVersion.V2_7, 1_000_000_000, code));
    assertEquals(
        List.of(
            new FieldDifference("magic number", "62161", "62211"),
            new FieldDifference("Python version", "2.6", "2.7"),
            new FieldDifference("date", "none", "2001-09-09T01:46:40Z")),
        difference.header());
  }

  @Test
  void aChangedConstantIsOneChangedInstruction() {
    FileDifference difference =
        FileComparison.compare(PycFile.of(V26, 0, module(7)), PycFile.of(V26, 0, module(8)));
    assertEquals(List.of(), difference.header());
    CodeDifference code = difference.code().get(0);
    assertEquals("<module>", code.path());
    assertEquals(List.of(), code.fields());
    assertEquals(
        List.of(
            new Line(Line.Change.REMOVED, 0, -1, "LOAD_CONST          7"),
            new Line(Line.Change.ADDED, -1, 0, "LOAD_CONST          8"),
            new Line(Line.Change.SAME, 3, 3, "RETURN_VALUE")),
        code.tables().get(1).lines());
  }

  @Test
  void anInstructionThatHasOnlyMovedIsNoDifference() {
    FileDifference difference =
        FileComparison.compare(PycFile.of(V26, 0, jump(0)), PycFile.of(V26, 0, jump(2)));
    List<Line> changed = new ArrayList<>();
    for (Line line : difference.code().get(0).tables().get(0).lines()) {
      if (line.change() != Line.Change.SAME) {
        changed.add(line);
      }
    }
    assertEquals(
        List.of(
            new Line(Line.Change.ADDED, -1, 0, "NOP"), new Line(Line.Change.ADDED, -1, 1, "NOP")),
        changed);
  }

  @Test
  void aJumpThatLeadsElsewhereIsADifference() {
    CodeObject code = jump(0);
    byte[] bytes = code.code().value().toByteArray();
    List<RawInstruction> all = RawInstruction.decode(code.code().value(), OpcodeTable.of(V26));
    bytes[all.get(1).offset() + 1] = 1;
    CodeObject other =
        CodeBuilder.of(V26)
            .add(Instruction.constant(Opcode.LOAD_CONST, new Const.Int(1)))
            .add(Instruction.of(Opcode.JUMP_IF_FALSE, 1))
            .emit(Opcode.POP_TOP)
            .emit(Opcode.POP_TOP)
            .add(Instruction.constant(Opcode.LOAD_CONST, new Const.Int(1)))
            .emit(Opcode.RETURN_VALUE)
            .lnotab(Str.of(""))
            .build();
    FileDifference difference =
        FileComparison.compare(PycFile.of(V26, 0, code), PycFile.of(V26, 0, other));
    assertEquals(1, difference.code().size());
  }

  @Test
  void alignsByWhatIsUniqueAndByTheLongestCommonPart() {
    assertArrayEquals(
        new int[] {0, -1, 1, 3},
        Alignment.of(List.of("a", "x", "b", "c"), List.of("a", "b", "y", "c")));
    assertArrayEquals(
        new int[] {-1, 0, 1, 2}, Alignment.of(List.of("p", "q", "q", "q"), List.of("q", "q", "q")));
    assertArrayEquals(new int[] {-1, 0}, Alignment.of(List.of("a", "b"), List.of("b", "a")));
  }

  @Test
  void veryLongListingsAreAligned() {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      int value = random.nextInt(1000);
      left.add(value);
      if (random.nextInt(100) != 0) {
        right.add(value);
      }
    }
    int[] partners = Alignment.of(left, right);
    int last = -1;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Alignment.NONE) {
        assertEquals(left.get(i), right.get(partners[i]));
        assertTrue(partners[i] > last);
        last = partners[i];
      }
    }
  }

  private static CodeObject module(long value) {
    return CodeBuilder.of(V26)
        .add(Instruction.constant(Opcode.LOAD_CONST, new Const.Int(value)))
        .emit(Opcode.RETURN_VALUE)
        .lnotab(Str.of(""))
        .build();
  }

  private static CodeObject jump(int nops) {
    Label end = new Label();
    CodeBuilder builder = CodeBuilder.of(V26).lnotab(Str.of(""));
    for (int i = 0; i < nops; i++) {
      builder.emit(Opcode.NOP);
    }
    return builder
        .add(Instruction.constant(Opcode.LOAD_CONST, new Const.Int(1)))
        .add(Instruction.to(Opcode.JUMP_IF_FALSE, end))
        .emit(Opcode.POP_TOP)
        .add(Instruction.constant(Opcode.LOAD_CONST, new Const.Int(1)))
        .add(end)
        .emit(Opcode.RETURN_VALUE)
        .build();
  }
}
