package krait.dis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.LineTable.LineStart;
import krait.opcode.Edge;
import org.junit.jupiter.api.Test;

/** Every name of the {@code dis} document, with what the interpreters answer. */
@SuppressWarnings("StringConcatToTextBlock") // Blanks at the ends of lines are to be seen.
class DisTest {

  private static final Dis DIS = Dis.of(V2_6);

  private static final ByteString STRING =
      Codes.bytes(
          100, 1, 0, 101, 0, 0, 124, 1, 0, 107, 2, 0, 110, 0, 0, 136, 0, 0, 113, 3, 0, 131, 1, 2,
          143, 1, 0, 100, 2, 0, 83);

  @Test
  void theListsAreThoseOf26() {
    assertEquals(List.of(100), DIS.hasconst);
    assertEquals(List.of(135, 136, 137), DIS.hasfree);
    assertEquals(List.of(90, 91, 95, 96, 97, 98, 101, 105, 107, 108, 116), DIS.hasname);
    assertEquals(List.of(93, 110, 111, 112, 120, 121, 122), DIS.hasjrel);
    assertEquals(List.of(113, 119), DIS.hasjabs);
    assertEquals(List.of(124, 125, 126), DIS.haslocal);
    assertEquals(List.of(106), DIS.hascompare);
    assertEquals(143, DIS.EXTENDED_ARG);
    assertEquals(90, Dis.HAVE_ARGUMENT);
    assertEquals(
        List.of(
            "<",
            "<=",
            "==",
            "!=",
            ">",
            ">=",
            "in",
            "not in",
            "is",
            "is not",
            "exception match",
            "BAD"),
        DIS.cmp_op);
  }

  @Test
  void theListsAreThoseOf27() {
    Dis dis = Dis.of(V2_7);
    assertEquals(List.of(90, 91, 95, 96, 97, 98, 101, 106, 108, 109, 116), dis.hasname);
    assertEquals(List.of(93, 110, 120, 121, 122, 143), dis.hasjrel);
    assertEquals(List.of(111, 112, 113, 114, 115, 119), dis.hasjabs);
    assertEquals(List.of(107), dis.hascompare);
    assertEquals(145, dis.EXTENDED_ARG);
    assertEquals(DIS.hasjrel, Dis.of(V2_5).hasjrel);
  }

  @Test
  void namesAndNumbersBelongTogether() {
    assertEquals(256, DIS.opname.size());
    assertEquals("LOAD_CONST", DIS.opname.get(100));
    assertEquals("<7>", DIS.opname.get(7));
    assertEquals(31, DIS.opmap.get("SLICE+1"));
    assertFalse(DIS.opmap.containsKey("<7>"));
    for (int code = 0; code < 256; code++) {
      String name = DIS.opname.get(code);
      assertEquals(name.startsWith("<") ? null : code, DIS.opmap.get(name), name);
    }
  }

  @Test
  void bytecodeWithoutACodeObjectIsListedWithItsNumbers() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DIS.disassembleString(STRING, 3, List.of(), Optional.empty(), List.of(), out);
    assertEquals(
        "          0 LOAD_CONST          1 (1)\n"
            + "--> >>    3 LOAD_NAME           0 (0)\n"
            + "          6 LOAD_FAST           1 (1)\n"
            + "          9 IMPORT_NAME         2 (2)\n"
            + "         12 JUMP_FORWARD        0 (to 15)\n"
            + "    >>   15 LOAD_DEREF          0\n"
            + "         18 JUMP_ABSOLUTE       3\n"
            + "         21 CALL_FUNCTION     513\n"
            + "         24 EXTENDED_ARG        1\n"
            + "         27 LOAD_CONST          2 (2)\n"
            + "         30 RETURN_VALUE   \n",
        out.toString(ISO_8859_1));
    assertEquals(out.toString(ISO_8859_1).replace("-->", "   "), DIS.dis(STRING));
  }

  @Test
  void bytecodeWithoutACodeObjectIsListedWithGivenNames() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DIS.disassembleString(
        Codes.bytes(100, 1, 0, 101, 0, 0, 124, 1, 0, 100, 9, 0),
        -1,
        List.of(Const.Str.of("a"), Const.Str.of("b")),
        Optional.of(List.of(Const.Str.of("n"))),
        List.of(new Const.Int(1), Const.Str.of("x")),
        out);
    assertEquals(
        "          0 LOAD_CONST          1 ('x')\n"
            + "          3 LOAD_NAME           0 (n)\n"
            + "          6 LOAD_FAST           1 (b)\n"
            + "          9 LOAD_CONST          9 (constant 9 of 2)\n",
        out.toString(ISO_8859_1));
  }

  @Test
  void allWaysToListACodeObjectGiveTheSame() {
    CodeObject code = Codes.code(100, 0, 0, 83);
    String listing =
        "  1           0 LOAD_CONST               0 (None)\n"
            + "              3 RETURN_VALUE        \n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DIS.dis(code, out);
    DIS.disassemble(code, out);
    DIS.disco(code, out);
    assertEquals(listing.repeat(3), out.toString(ISO_8859_1));
    assertEquals(listing, DIS.dis(code));
    out.reset();
    DIS.disassemble(code, 0, out);
    DIS.disco(code, 0, out);
    assertEquals(
        listing.replace("  1           0", "  1 -->       0").repeat(2), out.toString(ISO_8859_1));
  }

  @Test
  void labelsAreInTheOrderOfTheJumps() {
    assertEquals(
        List.of(8, 0, 13), DIS.findlabels(Codes.bytes(110, 5, 0, 113, 0, 0, 113, 0, 0, 110, 1, 0)));
  }

  @Test
  void lineStartsAreThoseOfTheTable() {
    assertEquals(
        List.of(
            new LineStart(0, -7), new LineStart(1, -6), new LineStart(2, -1), new LineStart(3, 1)),
        DIS.findlinestarts(Codes.withLines("\1\1\1\0\0\5\1\2\2\0", -7, 1, 1, 1, 1, 1, 1)));
  }

  @Test
  void instructionsAreResolvedWithFoldedOperands() {
    List<ResolvedInstruction> all = new ArrayList<>();
    DIS.getInstructions(Codes.code(143, 0, 0, 110, 3, 0, 100, 0, 0, 100, 9, 0, 83, 113, 9))
        .forEach(all::add);
    assertEquals(List.of(0, 3, 6, 9, 12, 13), all.stream().map(i -> i.offset()).toList());
    assertEquals(
        List.of("", "to 9", "None", "constant 9 of 1", "", "cut off"),
        all.stream().map(i -> i.argrepr()).toList());
    assertEquals(
        List.of(false, false, false, true, false, false),
        all.stream().map(i -> i.jumpTarget()).toList());
    assertEquals(Optional.of(Const.NONE), all.get(2).argval());
    assertEquals(Optional.of(new Const.Int(9)), all.get(1).argval());
    assertEquals(Optional.empty(), all.get(3).argval());
    assertEquals(1, all.get(0).startsLine().getAsLong());
    assertEquals(2, all.get(5).size());
  }

  @Test
  void aJumpBeyond64KiBIsALabelWhereItReallyLeads() {
    int[] code = new int[70_000];
    Arrays.fill(code, 9);
    code[0] = 143;
    code[1] = 1;
    code[2] = 0;
    code[3] = 113;
    code[4] = 16;
    code[5] = 0;
    InstructionReader reader = new InstructionReader(V2_6, CodeAddress.STABLE);
    assertEquals("{65552}", reader.labels(Codes.bytes(code)).toString());
    assertEquals(List.of(16), DIS.findlabels(Codes.bytes(code)));
  }

  @Test
  void stackEffectsAreTrueOrTheCompilers() {
    assertEquals(1, DIS.stack_effect(DIS.opmap.get("LOAD_CONST"), 0));
    assertEquals(-1, DIS.stack_effect(DIS.opmap.get("FOR_ITER"), 0, Edge.JUMP));
    assertEquals(-2, DIS.stack_effect(DIS.opmap.get("CALL_FUNCTION"), 2));
    assertEquals(0, DIS.stack_effect(DIS.opmap.get("SLICE+0"), 0));
    assertEquals(1, DIS.compiler_stack_effect(DIS.opmap.get("SLICE+0"), 0));
    assertThrows(IllegalArgumentException.class, () -> DIS.stack_effect(7, 0));
  }

  @Test
  void codeInfoTellsAllFields() {
    CodeObject code = Codes.named("f", List.of(Const.NONE, Const.Str.of("x")));
    String info =
        """
        Name:              f
        Filename:          f.py
        Argument count:    0
        Number of locals:  0
        Stack size:        1
        Flags:             OPTIMIZED, NEWLOCALS, NOFREE
        Constants:
           0: None
           1: 'x'
        """;
    assertEquals(info, DIS.code_info(code));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DIS.show_code(code, out);
    assertEquals(info, out.toString(ISO_8859_1));
  }
}
