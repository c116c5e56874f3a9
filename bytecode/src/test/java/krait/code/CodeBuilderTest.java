package krait.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import krait.marshal.PycFile;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeBuilderTest {

  static List<Golden> files() {
    return Corpus.goldens("pyc");
  }

  private static PycFile read(Golden golden) throws IOException {
    return PycFile.read(Files.readAllBytes(golden.file("pyc")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theIdentityTransformGivesAnEqualCodeObject(Golden golden) throws IOException {
    PycFile file = read(golden);
    assertEquals(file.code(), CodeTransform.transformAll(file.code(), file.version(), List::of));
  }

  @Test
  void theIdentityTransformGivesAnEqualCodeObjectForAnyBytes() throws IOException {
    Random random = new Random(7);
    CodeObject code = read(files().get(0)).code();
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(4) : 80 + random.nextInt(70));
      }
      byte[] lines = new byte[random.nextInt(8)];
      random.nextBytes(lines);
      CodeObject odd = with(code, bytes, lines);
      for (PyVersion version : PyVersion.supported()) {
        assertEquals(odd, CodeTransform.transform(odd, version, List::of));
      }
    }
  }

  private static CodeObject with(CodeObject code, byte[] bytes, byte[] lines) {
    return new CodeObject(
        3,
        9,
        -1,
        0x12345678,
        new Const.Str(ByteString.copyOf(bytes), bytes.length % 2 == 0),
        List.of(Const.NONE, Const.NONE, code, new Const.Int(1)),
        List.of(Const.Str.of("a"), Const.Str.interned("a"), Const.Str.of("a")),
        List.of(),
        List.of(Const.Str.of("x")),
        List.of(Const.Str.of("x"), Const.Str.of("y")),
        Const.Str.of("f"),
        Const.Str.of("n"),
        -5,
        new Const.Str(ByteString.copyOf(lines), false));
  }

  private static String hex(CodeObject code) {
    return HexFormat.of().formatHex(code.code().value().toByteArray());
  }

  @Test
  void aBuilderCompletesWhatFollows() {
    Label end = new Label("end");
    CodeObject code =
        CodeBuilder.of(PyVersion.V2_6)
            .function("f", "a")
            .firstLine(3)
            .line(4)
            .add(Instruction.local(Opcode.LOAD_FAST, "a"))
            .add(Instruction.to(Opcode.JUMP_IF_FALSE, end))
            .emit(Opcode.POP_TOP)
            .line(6)
            .add(Instruction.local(Opcode.LOAD_FAST, "b"))
            .loadConst(new Const.Int(1))
            .emit(Opcode.BINARY_ADD)
            .add(end)
            .emit(Opcode.RETURN_VALUE)
            .build();
    assertEquals("7c00006f08000" + "17c010064000017" + "53", hex(code));
    assertEquals(List.of(new Const.Int(1)), code.consts());
    assertEquals(List.of(Const.Str.interned("a"), Const.Str.interned("b")), code.varnames());
    assertEquals(1, code.argcount());
    assertEquals(2, code.nlocals());
    assertEquals(2, code.stacksize());
    assertEquals(0x43, code.flags());
    assertEquals(ByteString.latin1("\0\1\7\2"), code.lnotab().value());
  }

  @Test
  void constantsAreSharedOnlyIfExactlyEqual() {
    Const code = CodeBuilder.of(PyVersion.V2_7).build();
    List<Const> values =
        List.of(
            new Const.Int(0),
            Const.Singleton.FALSE,
            Const.Float64.of(0.0),
            Const.Float64.of(-0.0),
            Const.Str.of("a"),
            Const.Str.interned("a"),
            new Const.Unicode("a"),
            code,
            CodeBuilder.of(PyVersion.V2_7).build());
    CodeBuilder builder = CodeBuilder.of(PyVersion.V2_7);
    values.forEach(builder::loadConst);
    values.forEach(builder::loadConst);
    CodeObject built = builder.build();
    assertEquals(values, built.consts());
    assertEquals(18 * 3, built.code().value().length());
  }

  @Test
  void operandsGrowUntilAllJumpsFit() {
    Label far = new Label("far");
    CodeBuilder builder = CodeBuilder.of(PyVersion.V2_7);
    builder.add(Instruction.to(Opcode.JUMP_FORWARD, far));
    builder.add(Instruction.to(Opcode.JUMP_ABSOLUTE, far));
    for (int i = 0; i < 65530; i++) {
      builder.emit(Opcode.NOP);
    }
    builder.add(far).emit(Opcode.BUILD_LIST, 0x12345);
    String code = hex(builder.build());
    // The first jump just fits: 3 bytes behind it come 6 and 65530 more, so it does not.
    assertEquals("9101006e0000" + "910100710600", code.substring(0, 24));
    assertEquals("910100674523", code.substring(code.length() - 12));
  }

  @Test
  void allProblemsAreFound() {
    Label nowhere = new Label("nowhere");
    Label back = new Label("back");
    InvalidCodeException e =
        assertThrows(
            InvalidCodeException.class,
            () ->
                CodeBuilder.of(PyVersion.V2_6)
                    .add(back)
                    .line(5)
                    .line(4)
                    .add(Instruction.to(Opcode.JUMP_ABSOLUTE, nowhere))
                    .add(Instruction.to(Opcode.JUMP_FORWARD, back))
                    .emit(Opcode.SET_ADD, 1)
                    .emit(Opcode.POP_TOP, 1)
                    .add(Instruction.cell(Opcode.LOAD_DEREF, "x"))
                    .emit(Opcode.EXTENDED_ARG, 2)
                    .emit(Opcode.BUILD_LIST, 1)
                    .placeConst(3, Const.NONE)
                    .build());
    assertEquals(
        List.of(
            "-1: there is no constant 0",
            "2: line 4 after line 5: lines can't go back",
            "3: label 'nowhere' is nowhere",
            "4: JUMP_FORWARD can only jump forward",
            "5: Python 2.6 has no SET_ADD",
            "6: POP_TOP has no operand",
            "7: LOAD_DEREF: 'x' is no cell variable and no free variable",
            "9: the EXTENDED_ARG before it says 2, but the operand needs 0"),
        e.problems().stream().map(p -> p.element() + ": " + p.message()).sorted().toList());
  }

  @Test
  void aTransformCanInsertAndRemove() throws IOException {
    PycFile file = read(files().get(0));
    CodeObject padded =
        CodeTransform.transformAll(
            file.code(), file.version(), i -> List.of(Instruction.of(Opcode.NOP), i));
    assertNotEquals(file.code(), padded);
    CodeObject again =
        CodeTransform.transformAll(
            padded, file.version(), i -> i.opcode() == Opcode.NOP ? List.of() : List.of(i));
    assertEquals(file.code().code(), again.code());
    assertEquals(file.code().lnotab(), again.lnotab());
  }

  @Test
  void theStackSizeIsTheCompilersInNearlyAllCode() throws IOException {
    int equal = 0;
    int smaller = 0;
    int larger = 0;
    for (Golden golden : files()) {
      PycFile file = read(golden);
      List<CodeObject> todo = new ArrayList<>(List.of(file.code()));
      while (!todo.isEmpty()) {
        CodeObject code = todo.remove(todo.size() - 1);
        todo.addAll(code.nested());
        int estimate = StackEstimate.of(code.code().value(), OpcodeTable.of(file.version()));
        equal += estimate == code.stacksize() ? 1 : 0;
        smaller += estimate < code.stacksize() ? 1 : 0;
        larger += estimate > code.stacksize() ? 1 : 0;
      }
    }
    // What the optimizer removed, it removed after the compiler had computed the size.
    assertTrue(smaller < equal / 30, smaller + " smaller, " + equal + " equal");
    assertEquals(0, larger);
  }
}
