package krait.opcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpcodeTest {

  /** The rows of the opcode table of Python 2.5's era: number in hex, mnemonic. */
  private static final String ERA_TABLE =
      """
      00 STOP_CODE, 01 POP_TOP, 02 ROT_TWO, 03 ROT_THREE, 04 DUP_TOP, 05 ROT_FOUR, 09 NOP,
      0A UNARY_POSITIVE, 0B UNARY_NEGATIVE, 0C UNARY_NOT, 0D UNARY_CONVERT, 0F UNARY_INVERT,
      12 LIST_APPEND, 13 BINARY_POWER, 14 BINARY_MULTIPLY, 15 BINARY_DIVIDE, 16 BINARY_MODULO,
      17 BINARY_ADD, 18 BINARY_SUBTRACT, 19 BINARY_SUBSCR, 1A BINARY_FLOOR_DIVIDE,
      1B BINARY_TRUE_DIVIDE, 1C INPLACE_FLOOR_DIVIDE, 1D INPLACE_TRUE_DIVIDE, 1E SLICE+0,
      1F SLICE+1, 20 SLICE+2, 21 SLICE+3, 28 STORE_SLICE+0, 29 STORE_SLICE+1, 2A STORE_SLICE+2,
      2B STORE_SLICE+3, 32 DELETE_SLICE+0, 33 DELETE_SLICE+1, 34 DELETE_SLICE+2,
      35 DELETE_SLICE+3, 37 INPLACE_ADD, 38 INPLACE_SUBTRACT, 39 INPLACE_MULTIPLY,
      3A INPLACE_DIVIDE, 3B INPLACE_MODULO, 3C STORE_SUBSCR, 3D DELETE_SUBSCR, 3E BINARY_LSHIFT,
      3F BINARY_RSHIFT, 40 BINARY_AND, 41 BINARY_XOR, 42 BINARY_OR, 43 INPLACE_POWER, 44 GET_ITER,
      46 PRINT_EXPR, 47 PRINT_ITEM, 48 PRINT_NEWLINE, 49 PRINT_ITEM_TO, 4A PRINT_NEWLINE_TO,
      4B INPLACE_LSHIFT, 4C INPLACE_RSHIFT, 4D INPLACE_AND, 4E INPLACE_XOR, 4F INPLACE_OR,
      50 BREAK_LOOP, 51 WITH_CLEANUP, 52 LOAD_LOCALS, 53 RETURN_VALUE, 54 IMPORT_STAR,
      55 EXEC_STMT, 56 YIELD_VALUE, 57 POP_BLOCK, 58 END_FINALLY, 59 BUILD_CLASS, 5A STORE_NAME,
      5B DELETE_NAME, 5C UNPACK_SEQUENCE, 5D FOR_ITER, 5F STORE_ATTR, 60 DELETE_ATTR,
      61 STORE_GLOBAL, 62 DELETE_GLOBAL, 63 DUP_TOPX, 64 LOAD_CONST, 65 LOAD_NAME, 66 BUILD_TUPLE,
      67 BUILD_LIST, 68 BUILD_MAP, 69 LOAD_ATTR, 6A COMPARE_OP, 6B IMPORT_NAME, 6C IMPORT_FROM,
      6E JUMP_FORWARD, 6F JUMP_IF_FALSE, 70 JUMP_IF_TRUE, 71 JUMP_ABSOLUTE, 74 LOAD_GLOBAL,
      77 CONTINUE_LOOP, 78 SETUP_LOOP, 79 SETUP_EXCEPT, 7A SETUP_FINALLY, 7C LOAD_FAST,
      7D STORE_FAST, 7E DELETE_FAST, 82 RAISE_VARARGS, 83 CALL_FUNCTION, 84 MAKE_FUNCTION,
      85 BUILD_SLICE, 86 MAKE_CLOSURE, 87 LOAD_CLOSURE, 88 LOAD_DEREF, 89 STORE_DEREF,
      8C CALL_FUNCTION_VAR, 8D CALL_FUNCTION_KW, 8E CALL_FUNCTION_VAR_KW, 8F EXTENDED_ARG
      """;

  @Test
  void theTableOf25HasEveryRowOfTheEraAndNoOther() {
    List<String> rows = new ArrayList<>();
    for (Opcode opcode : OpcodeTable.of(PyVersion.V2_5).all()) {
      int code = OpcodeTable.of(PyVersion.V2_5).code(opcode);
      rows.add(String.format("%02X %s", code, opcode.mnemonic()));
    }
    assertEquals(List.of(ERA_TABLE.strip().split(",\\s+", -1)), rows);
  }

  /** The names that the documentation of 2.6.4 lists, but for HAVE_ARGUMENT, which is no opcode. */
  private static final String DOCUMENTED =
      """
      STOP_CODE NOP POP_TOP ROT_TWO ROT_THREE ROT_FOUR DUP_TOP UNARY_POSITIVE UNARY_NEGATIVE
      UNARY_NOT UNARY_CONVERT UNARY_INVERT GET_ITER BINARY_POWER BINARY_MULTIPLY BINARY_DIVIDE
      BINARY_FLOOR_DIVIDE BINARY_TRUE_DIVIDE BINARY_MODULO BINARY_ADD BINARY_SUBTRACT BINARY_SUBSCR
      BINARY_LSHIFT BINARY_RSHIFT BINARY_AND BINARY_XOR BINARY_OR INPLACE_POWER INPLACE_MULTIPLY
      INPLACE_DIVIDE INPLACE_FLOOR_DIVIDE INPLACE_TRUE_DIVIDE INPLACE_MODULO INPLACE_ADD
      INPLACE_SUBTRACT INPLACE_LSHIFT INPLACE_RSHIFT INPLACE_AND INPLACE_XOR INPLACE_OR SLICE+0
      SLICE+1 SLICE+2 SLICE+3 STORE_SLICE+0 STORE_SLICE+1 STORE_SLICE+2 STORE_SLICE+3
      DELETE_SLICE+0 DELETE_SLICE+1 DELETE_SLICE+2 DELETE_SLICE+3 STORE_SUBSCR DELETE_SUBSCR
      PRINT_EXPR PRINT_ITEM PRINT_ITEM_TO PRINT_NEWLINE PRINT_NEWLINE_TO BREAK_LOOP CONTINUE_LOOP
      LIST_APPEND LOAD_LOCALS RETURN_VALUE YIELD_VALUE IMPORT_STAR EXEC_STMT POP_BLOCK END_FINALLY
      BUILD_CLASS WITH_CLEANUP STORE_NAME DELETE_NAME UNPACK_SEQUENCE DUP_TOPX STORE_ATTR
      DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL LOAD_CONST LOAD_NAME BUILD_TUPLE BUILD_LIST BUILD_MAP
      LOAD_ATTR COMPARE_OP IMPORT_NAME IMPORT_FROM JUMP_FORWARD JUMP_IF_TRUE JUMP_IF_FALSE
      JUMP_ABSOLUTE FOR_ITER LOAD_GLOBAL SETUP_LOOP SETUP_EXCEPT SETUP_FINALLY STORE_MAP LOAD_FAST
      STORE_FAST DELETE_FAST LOAD_CLOSURE LOAD_DEREF STORE_DEREF RAISE_VARARGS CALL_FUNCTION
      MAKE_FUNCTION MAKE_CLOSURE BUILD_SLICE EXTENDED_ARG CALL_FUNCTION_VAR CALL_FUNCTION_KW
      CALL_FUNCTION_VAR_KW
      """;

  @Test
  void theTableOf26HasEveryDocumentedInstructionAndNoOther() {
    TreeSet<String> names = new TreeSet<>();
    for (Opcode opcode : OpcodeTable.of(PyVersion.V2_6).all()) {
      names.add(opcode.mnemonic());
    }
    assertEquals(new TreeSet<>(List.of(DOCUMENTED.strip().split("\\s+", -1))), names);
  }

  @Test
  void theObsoleteSetLinenoIsDeclaredForTheVersionsThatHadIt() {
    Encoding encoding = Opcode.SET_LINENO.encoding(PyVersion.V2_2).orElseThrow();
    assertEquals(127, encoding.code());
    assertEquals(Operand.LINE, encoding.operand());
    assertEquals(Optional.empty(), Opcode.SET_LINENO.encoding(PyVersion.V2_5));
  }

  @ParameterizedTest
  @EnumSource
  void anEncodingHasAnOperandJustFromNinetyOn(Opcode opcode) {
    for (Encoding encoding : opcode.encodings()) {
      boolean hasOperand = encoding.operand() != Operand.NONE;
      assertEquals(encoding.code() >= OpcodeTable.HAVE_ARGUMENT, hasOperand);
      assertEquals(OpcodeTable.size(encoding.code()), encoding.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyInstructionIsDescribedInWholeSentencesAndHasAnExampleOrAReason(Opcode opcode) {
    assertTrue(opcode.description().endsWith("."), opcode.description());
    Example example = opcode.example();
    assertEquals(example.mode() == Example.Mode.NONE, example.source().isEmpty());
    assertFalse(example.mode() == Example.Mode.NONE && example.remark().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void theFlowFitsTheOperandAndTheEdges(Opcode opcode) {
    for (Encoding encoding : opcode.encodings()) {
      boolean mayJump =
          switch (opcode.flow()) {
            case JUMP, BRANCH, SETUP, CONTINUE -> true;
            case NEXT, POP_BLOCK, RETURN, RAISE, BREAK, RESUME, STOP -> false;
          };
      assertEquals(mayJump, encoding.operand().isJump());
      assertFalse(encoding.has(Edge.JUMP) && opcode.flow() != Flow.BRANCH);
      assertFalse(encoding.has(Edge.HANDLER) && opcode.flow() != Flow.SETUP);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // instruction, version, operand, true effect, effect that CPython's compiler assumes
    "SLICE_0, 2.6, 0, 0, 1",
    "SLICE_0, 2.7, 0, 0, 0",
    "SLICE_3, 2.5, 0, -2, -1",
    "IMPORT_NAME, 2.6, 0, -1, 0",
    "IMPORT_NAME, 2.7, 0, -1, -1",
    "MAKE_CLOSURE, 2.6, 2, -3, -2",
    "MAKE_CLOSURE, 2.7, 2, -3, -3",
    "SETUP_EXCEPT, 2.6, 0, 0, 3",
    "SETUP_EXCEPT, 2.7, 0, 0, 0",
    "SETUP_WITH, 2.7, 0, 1, 4",
    "END_FINALLY, 2.7, 0, -1, -3",
    "DUP_TOPX, 2.6, 3, 3, 3",
    "BUILD_TUPLE, 2.6, 70000, -69999, -69999",
    "BUILD_SLICE, 2.6, 3, -2, -2",
    "BUILD_SLICE, 2.6, 2, -1, -1",
    "CALL_FUNCTION, 2.6, 0x0203, -7, -7",
    "CALL_FUNCTION_VAR_KW, 2.6, 0x0101, -5, -5",
    "LIST_APPEND, 2.6, 0, -2, -2",
    "LIST_APPEND, 2.7, 2, -1, -1",
    "RAISE_VARARGS, 2.6, 3, -3, -3",
  })
  void bothStackEffectsAreKnown(
      Opcode opcode, String version, String operand, long trueEffect, long compilerEffect) {
    Encoding encoding = opcode.encoding(PyVersion.parse(version).orElseThrow()).orElseThrow();
    int oparg = Integer.decode(operand);
    assertEquals(trueEffect, encoding.stackEffect(Edge.NEXT, oparg));
    assertEquals(compilerEffect, encoding.compilerStackEffect(oparg));
  }

  @Test
  void anEdgeMayHaveAPictureOfItsOwn() {
    Encoding loop = Opcode.FOR_ITER.encoding(PyVersion.V2_6).orElseThrow();
    assertEquals(1, loop.stackEffect(Edge.NEXT, 0));
    assertEquals(-1, loop.stackEffect(Edge.JUMP, 0));
    Encoding with = Opcode.SETUP_WITH.encoding(PyVersion.V2_7).orElseThrow();
    assertEquals("manager -- exit entered", with.picture(Edge.NEXT).toString());
    assertEquals("manager -- exit traceback value type", with.picture(Edge.HANDLER).toString());
    assertEquals(with.picture(Edge.NEXT), with.picture(Edge.JUMP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "value --", "-- a b", "callable args[lo] keywords[2hi] -- result"})
  void aPictureIsPrintedAsItIsWritten(String notation) {
    assertEquals(notation, StackPicture.parse(notation).toString());
  }
}
