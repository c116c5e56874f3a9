package krait.verify;

import static krait.opcode.Opcode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.Const.Str;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class VerifierTest {

  private static final PyVersion V26 = PyVersion.V2_6;
  private static final PyVersion V27 = PyVersion.V2_7;

  @Test
  void aFindingTellsRulePlaceInstructionReasonAndStack() {
    CodeObject code = new Codes(V26).of(LOAD_CONST, 1, BINARY_ADD, RETURN_VALUE);
    assertEquals(
        List.of(
            new Finding(
                Rule.UNDERFLOW,
                "made",
                3,
                "BINARY_ADD",
                "it takes 2 items, but there are 1",
                List.of("value"))),
        Verifier.verifyFunction(code, V26));
  }

  @Test
  void allFindingsAreListedNotTheFirstAlone() {
    expect(
        V26,
        "operand at 0, operand at 3, underflow at 6, jump-target at 7, fall-off at 10",
        LOAD_CONST,
        9,
        LOAD_FAST,
        5,
        STORE_SUBSCR,
        SETUP_LOOP,
        100,
        NOP);
  }

  @Test
  void numbersTheVersionDoesNotKnowAreRejected() {
    expect(V26, "opcode at 0", 146, 0, 0, LOAD_CONST, 0, RETURN_VALUE);
    expect(V27, "opcode at 3", LOAD_CONST, 0, STOP_CODE);
  }

  @Test
  void codeThatEndsTooEarlyIsRejected() {
    expect(V26, "fall-off", new Object[0]);
    expect(V26, "fall-off at 3", LOAD_CONST, 0, NOP);
    expect(V26, "truncated at 0", 100, 0);
    expect(V26, "fall-off at 0", EXTENDED_ARG, 0);
  }

  @Test
  void extendedArgNeedsAnOperandToExtend() {
    expect(V26, "extended-arg at 0", EXTENDED_ARG, 0, RETURN_VALUE);
    expect(V26, "", EXTENDED_ARG, 0, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "operand at 0", EXTENDED_ARG, 1, LOAD_CONST, 0, RETURN_VALUE);
  }

  @Test
  void operandsOutsideTheirTablesAreRejected() {
    expect(V26, "operand at 0", LOAD_CONST, 2, RETURN_VALUE);
    expect(V26, "operand at 0", LOAD_GLOBAL, 1, RETURN_VALUE);
    expect(V26, "operand at 0", LOAD_FAST, 2, RETURN_VALUE);
    expect(V26, "operand at 0", LOAD_DEREF, 0, RETURN_VALUE);
    expect(V26, "operand at 6", LOAD_CONST, 0, LOAD_CONST, 0, COMPARE_OP, 11, RETURN_VALUE);
    expect(
        V26, "operand at 6", LOAD_CONST, 0, DUP_TOP, DUP_TOP, DUP_TOP, DUP_TOPX, 4, RETURN_VALUE);
    expect(V26, "operand at 0, underflow at 0", RAISE_VARARGS, 4);
    expect(V27, "operand at 6", BUILD_LIST, 0, LOAD_CONST, 0, LIST_APPEND, 0, RETURN_VALUE);
  }

  @Test
  void jumpsGoToInstructionStartsOnly() {
    expect(V26, "jump-target at 0", JUMP_ABSOLUTE, 1);
    expect(V26, "jump-target at 0", JUMP_ABSOLUTE, 3);
    expect(V26, "jump-target at 0", JUMP_ABSOLUTE, 6, EXTENDED_ARG, 0, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "", JUMP_ABSOLUTE, 3, EXTENDED_ARG, 0, LOAD_CONST, 0, RETURN_VALUE);
  }

  @Test
  void theStackNeverLeavesItsBounds() {
    expect(V26, "underflow at 0", POP_TOP, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "underflow at 3", LOAD_CONST, 0, ROT_TWO, RETURN_VALUE);
    expectWith(
        V26,
        codes -> codes.stacksize = 1,
        "overflow at 3",
        LOAD_CONST,
        0,
        LOAD_CONST,
        0,
        BINARY_ADD,
        RETURN_VALUE);
    expectWith(
        V26,
        codes -> codes.stacksize = 2,
        "overflow at 0",
        SETUP_FINALLY,
        4,
        POP_BLOCK,
        LOAD_CONST,
        0,
        END_FINALLY,
        LOAD_CONST,
        0,
        RETURN_VALUE);
    expect(V27, "underflow at 6", BUILD_LIST, 0, LOAD_CONST, 0, LIST_APPEND, 2, RETURN_VALUE);
    expect(V26, "overflow at 3", LOAD_CONST, 0, UNPACK_SEQUENCE, 65535, RETURN_VALUE);
  }

  @Test
  void pathsThatMeetHaveEqualStacks() {
    expect(V26, "depth at 6", LOAD_CONST, 0, JUMP_IF_FALSE, 3, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "depth at 3", LOAD_CONST, 0, JUMP_ABSOLUTE, 0);
  }

  @Test
  void codeInABlockLeavesAloneWhatLiesBelow() {
    expect(
        V26,
        "block-level at 6",
        LOAD_CONST,
        0,
        SETUP_LOOP,
        3,
        POP_TOP,
        POP_BLOCK,
        NOP,
        LOAD_CONST,
        0,
        RETURN_VALUE);
  }

  @Test
  void atMostTwentyBlocksAreNested() {
    Object[] items = new Object[2 * 21 + 3];
    for (int i = 0; i < 42; i += 2) {
      items[i] = SETUP_LOOP;
      items[i + 1] = 3 * (20 - i / 2);
    }
    items[42] = LOAD_CONST;
    items[43] = 0;
    items[44] = RETURN_VALUE;
    expect(V26, "block-overflow at 60", items);
    expect(V26, "", Arrays.copyOfRange(items, 2, items.length));
  }

  @Test
  void blocksAreWellNested() {
    expect(V26, "block-underflow at 0", POP_BLOCK, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "block-nesting at 6", LOAD_CONST, 0, JUMP_IF_FALSE, 3, SETUP_LOOP, 0, RETURN_VALUE);
  }

  @Test
  void onlyLoopsAreBrokenAndContinued() {
    expect(V26, "loop at 0", BREAK_LOOP);
    expect(V26, "loop at 0", CONTINUE_LOOP, 0);
    expect(V26, "", SETUP_LOOP, 1, BREAK_LOOP, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "", SETUP_LOOP, 3, CONTINUE_LOOP, 3, LOAD_CONST, 0, RETURN_VALUE);
    // The break reaches the end of a finally around which there is no loop.
    expect(
        V26, "loop at 4", SETUP_FINALLY, 1, BREAK_LOOP, END_FINALLY, LOAD_CONST, 0, RETURN_VALUE);
  }

  @Test
  void continuesThroughAFinallyGoBackToTheirLoop() {
    expect(
        V26,
        "",
        SETUP_LOOP,
        11,
        SETUP_FINALLY,
        3,
        CONTINUE_LOOP,
        3,
        END_FINALLY,
        JUMP_ABSOLUTE,
        3,
        POP_BLOCK,
        LOAD_CONST,
        0,
        RETURN_VALUE);
  }

  @Test
  void theReasonOfAFinallyHandlerIsForItsEndAlone() {
    expect(V26, "why at 3", LOAD_CONST, 1, END_FINALLY, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "", LOAD_CONST, 0, END_FINALLY, LOAD_CONST, 0, RETURN_VALUE);
    expect(
        V26,
        "why at 7",
        SETUP_FINALLY,
        4,
        POP_BLOCK,
        LOAD_CONST,
        0,
        POP_TOP,
        LOAD_CONST,
        0,
        RETURN_VALUE);
    expect(
        V26,
        "why at 4",
        SETUP_FINALLY,
        4,
        POP_BLOCK,
        LOAD_CONST,
        1,
        END_FINALLY,
        LOAD_CONST,
        0,
        RETURN_VALUE);
    expect(
        V27,
        "why at 6",
        LOAD_CONST,
        0,
        LOAD_CONST,
        1,
        WITH_CLEANUP,
        END_FINALLY,
        LOAD_CONST,
        0,
        RETURN_VALUE);
  }

  @Test
  void anExceptHandlerMayEndByRaisingAgain() {
    expect(
        V26,
        "",
        SETUP_EXCEPT,
        4,
        POP_BLOCK,
        JUMP_FORWARD,
        1,
        END_FINALLY,
        LOAD_CONST,
        0,
        RETURN_VALUE);
  }

  @Test
  void functionsAreMadeOfConstantCodeAndItsCells() {
    Codes inner = new Codes(V26);
    inner.freevars = Codes.names("x");
    CodeObject closure = inner.of(LOAD_DEREF, 0, RETURN_VALUE);
    Consumer<Codes> with =
        codes -> {
          codes.consts.add(closure);
          codes.cellvars = Codes.names("x");
        };
    expect(V26, "closure at 3", LOAD_CONST, 1, MAKE_FUNCTION, 0, RETURN_VALUE);
    expectWith(V26, with, "closure at 3", LOAD_CONST, 2, MAKE_FUNCTION, 0, RETURN_VALUE);
    expectWith(
        V26,
        with,
        "",
        LOAD_CLOSURE,
        0,
        BUILD_TUPLE,
        1,
        LOAD_CONST,
        2,
        MAKE_CLOSURE,
        0,
        RETURN_VALUE);
    expectWith(
        V26,
        with,
        "closure at 12",
        LOAD_CLOSURE,
        0,
        DUP_TOP,
        NOP,
        NOP,
        BUILD_TUPLE,
        2,
        LOAD_CONST,
        2,
        MAKE_CLOSURE,
        0,
        RETURN_VALUE);
    expectWith(
        V26,
        with,
        "closure at 9",
        LOAD_FAST,
        0,
        BUILD_TUPLE,
        1,
        LOAD_CONST,
        2,
        MAKE_CLOSURE,
        0,
        RETURN_VALUE);
  }

  @Test
  void onlyIteratorsAreIterated() {
    expect(
        V26, "iterator at 3", LOAD_FAST, 0, FOR_ITER, 1, RETURN_VALUE, LOAD_CONST, 0, RETURN_VALUE);
    expect(V26, "", LOAD_FAST, 0, GET_ITER, FOR_ITER, 1, RETURN_VALUE, LOAD_CONST, 0, RETURN_VALUE);
  }

  @Test
  void generatorExpressionsAreCalledWithAnIterator() {
    Codes inner = new Codes(V26);
    inner.argcount = 1;
    inner.varnames = Codes.names(".0", "x");
    CodeObject made =
        inner.of(LOAD_FAST, 0, FOR_ITER, 1, RETURN_VALUE, LOAD_CONST, 0, RETURN_VALUE);
    Consumer<Codes> with = codes -> codes.consts.add(made);
    expectWith(
        V26,
        with,
        "",
        LOAD_CONST,
        2,
        MAKE_FUNCTION,
        0,
        LOAD_FAST,
        0,
        GET_ITER,
        CALL_FUNCTION,
        1,
        RETURN_VALUE);
    expectWith(
        V26,
        with,
        "iterator at 9",
        LOAD_CONST,
        2,
        MAKE_FUNCTION,
        0,
        LOAD_FAST,
        0,
        CALL_FUNCTION,
        1,
        RETURN_VALUE);
    expectWith(V26, with, "iterator at 6", LOAD_CONST, 2, MAKE_FUNCTION, 0, RETURN_VALUE);
  }

  @Test
  void namesNeedADictionaryOfLocals() {
    expect(V26, "locals-dict at 0", LOAD_NAME, 0, RETURN_VALUE);
    expect(V26, "locals-dict at 0", LOAD_LOCALS, RETURN_VALUE);
    expectWith(V26, codes -> codes.flags = 0, "", LOAD_NAME, 0, RETURN_VALUE);
  }

  @Test
  void onlyGeneratorsYield() {
    expect(V26, "generator at 3", LOAD_CONST, 0, YIELD_VALUE, RETURN_VALUE);
    expectWith(
        V26,
        codes -> codes.flags |= CodeFlag.GENERATOR.mask(),
        "",
        LOAD_CONST,
        0,
        YIELD_VALUE,
        RETURN_VALUE);
  }

  @Test
  void theFieldsOfACodeObjectAgree() {
    Object[] simple = {LOAD_CONST, 0, RETURN_VALUE};
    expectWith(V26, codes -> codes.stacksize = -1, "stack-size, overflow at 0", simple);
    expectWith(V26, codes -> codes.stacksize = 1 << 24, "stack-size", simple);
    expectWith(V26, codes -> codes.nlocals = 3, "locals", simple);
    expectWith(V26, codes -> codes.argcount = 3, "parameters", simple);
    expectWith(V26, codes -> codes.argcount = -1, "parameters", simple);
    expectWith(V26, codes -> codes.flags = 1, "flags", simple);
    expectWith(V26, codes -> codes.flags = 0x20, "flags", simple);
    expectWith(
        V26,
        codes -> {
          codes.flags |= CodeFlag.NOFREE.mask();
          codes.cellvars = Codes.names("x");
        },
        "flags",
        simple);
    expectWith(V26, codes -> codes.lnotab = Str.of("\3"), "line-table", simple);
    expectWith(V26, codes -> codes.lnotab = Str.of("\5\1"), "line-table", simple);
    expectWith(V26, codes -> codes.lnotab = Str.of("\3\1"), "", simple);
  }

  @Test
  void aModuleHasNoFreeVariables() {
    Codes codes = new Codes(V26);
    codes.freevars = Codes.names("x");
    CodeObject code = codes.of(LOAD_CONST, 0, RETURN_VALUE);
    assertEquals("module", summary(Verifier.verify(code, V26)));
    assertEquals("", summary(Verifier.verifyFunction(code, V26)));
  }

  @Test
  void codeThatIsNeverReachedMayBeAnything() {
    expect(V26, "", LOAD_CONST, 0, RETURN_VALUE, POP_TOP, 255, 255, 255, LOAD_CONST, 99, 100);
  }

  @Test
  void nestedCodeObjectsAreVerifiedWherever() {
    CodeObject bad = new Codes(V26).of(POP_TOP);
    Codes outer = new Codes(V26);
    outer.consts.add(new Const.Tuple(List.of(bad)));
    assertEquals(
        "underflow at 0, fall-off at 0",
        summary(Verifier.verifyFunction(outer.of(LOAD_CONST, 0, RETURN_VALUE), V26)));
  }

  @Test
  void codeThatTakesTooLongIsRejected() {
    // A stack of 50000 items, and as many paths that each take all of them.
    Codes codes = new Codes(V27);
    codes.stacksize = 70_000;
    List<Object> items = new ArrayList<>(List.of(LOAD_CONST, 0, UNPACK_SEQUENCE, 50_000));
    for (int i = 0; i < 5_000; i++) {
      items.addAll(List.of(LOAD_CONST, 0, POP_JUMP_IF_TRUE, 6 + 6 * i));
    }
    for (int i = 0; i < 5_000; i++) {
      items.addAll(List.of(BUILD_TUPLE, 50_000, UNPACK_SEQUENCE, 50_000));
    }
    items.addAll(List.of(LOAD_CONST, 0, RETURN_VALUE));
    assertEquals("effort", summary(Verifier.verifyFunction(codes.of(items.toArray()), V27)));
  }

  @Test
  void fewBytesCannotFillMemoryWithItems() {
    Object[] unpack = {LOAD_CONST, 0, UNPACK_SEQUENCE, 50_000, RETURN_VALUE};
    expectWith(V27, codes -> codes.stacksize = 70_000, "effort", unpack);
  }

  @Test
  void anyBytesAreVerifiedWithoutFailing() {
    Random random = new Random(2604);
    Codes codes = new Codes(V26);
    int accepted = 0;
    for (int i = 0; i < 30_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(40)];
      random.nextBytes(bytes);
      CodeObject plain = codes.of();
      CodeObject code =
          new CodeObject(
              random.nextInt(5) - 1,
              random.nextInt(4) - 1,
              random.nextInt(20) - 2,
              random.nextInt(128),
              new Str(ByteString.copyOf(bytes), false),
              plain.consts(),
              plain.names(),
              plain.varnames(),
              plain.freevars(),
              plain.cellvars(),
              plain.filename(),
              plain.name(),
              1,
              new Str(ByteString.copyOf(bytes), false));
      for (PyVersion version : PyVersion.supported()) {
        accepted += Verifier.verify(code, version).isEmpty() ? 1 : 0;
      }
    }
    assertEquals(0, accepted);
  }

  @Test
  void everyRuleHasASummaryAndAnId() {
    for (Rule rule : Rule.values()) {
      assertTrue(rule.summary().length() > 10);
      assertTrue(rule.id().matches("[a-z-]+"));
    }
  }

  private static void expect(PyVersion version, String findings, Object... items) {
    expectWith(version, codes -> {}, findings, items);
  }

  private static void expectWith(
      PyVersion version, Consumer<Codes> change, String findings, Object... items) {
    Codes codes = new Codes(version);
    change.accept(codes);
    assertEquals(findings, summary(Verifier.verifyFunction(codes.of(items), version)));
  }

  private static String summary(List<Finding> findings) {
    List<String> all = new ArrayList<>();
    for (Finding finding : findings) {
      all.add(finding.rule().id() + (finding.offset() < 0 ? "" : " at " + finding.offset()));
    }
    return String.join(", ", all);
  }
}
