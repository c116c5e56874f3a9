package krait.asm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import krait.code.ByteString;
import krait.code.CodeBuilder;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class AssemblerTest {

  private static CodeObject assemble(String... lines) {
    return Assembler.assemble(String.join("\n", lines), PyVersion.V2_6).file().code();
  }

  private static String problems(String... lines) {
    AssemblyException e = assertThrows(AssemblyException.class, () -> assemble(lines));
    return e.problems().stream().map(p -> p.format("x.pyasm")).collect(Collectors.joining("\n"));
  }

  private static Const constant(String literal) {
    return assemble("LOAD_CONST " + literal).consts().get(0);
  }

  @Test
  void aShortProgramIsAModule() {
    CodeObject code =
        assemble(
            ".file 'hello.py'",
            "    LOAD_CONST 'hello'  # a comment",
            "    PRINT_ITEM",
            "    PRINT_NEWLINE",
            "    LOAD_CONST None",
            "    RETURN_VALUE");
    assertEquals(
        new CodeObject(
            0,
            0,
            1,
            0x40,
            Const.Str.of("d\0\0GHd\1\0S"),
            List.of(Const.Str.interned("hello"), Const.NONE),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Const.Str.of("hello.py"),
            Const.Str.interned("<module>"),
            1,
            Const.Str.of("")),
        code);
  }

  @Test
  void aNestedFunctionStandsWhereItIsLoaded() {
    CodeObject module =
        assemble(
            ".line 3",
            "LOAD_CONST .code f(a, *rest, **options)",
            "  .doc 'Does it.'",
            "  .cells a",
            "  .line 5",
            "  LOAD_CLOSURE a",
            "  BUILD_TUPLE 1",
            "  LOAD_CONST .code g()",
            "    .free a",
            "    LOAD_DEREF a",
            "    YIELD_VALUE",
            "  .end",
            "  MAKE_CLOSURE 0",
            "  STORE_FAST g",
            ".end",
            "MAKE_FUNCTION 0");
    CodeObject f = (CodeObject) module.consts().get(0);
    CodeObject g = (CodeObject) f.consts().get(1);
    assertEquals(List.of(Const.Str.of("Does it."), g), f.consts());
    assertEquals(0x0f, f.flags());
    assertEquals(1, f.argcount());
    assertEquals(names("a", "rest", "options", "g"), f.varnames());
    assertEquals(3, f.firstlineno());
    assertEquals(ByteString.latin1("\0\2"), f.lnotab().value());
    assertEquals(0x33, g.flags());
    assertEquals(5, g.firstlineno());
    assertEquals(List.of(Const.NONE), g.consts());
    assertEquals(names("a"), g.freevars());
  }

  private static List<Const.Str> names(String... names) {
    return List.of(names).stream().map(Const.Str::interned).toList();
  }

  @Test
  void literalsAreThoseOfPython() {
    assertEquals(new Const.Int(-17), constant("-0x11"));
    assertEquals(new Const.Int(8), constant("010"));
    assertEquals(new Const.Int(Long.MIN_VALUE), constant("-9223372036854775808"));
    assertEquals(
        new Const.LongInt(new BigInteger("9223372036854775808")), constant("9223372036854775808"));
    assertEquals(new Const.LongInt(BigInteger.ONE), constant("1L"));
    assertEquals(Const.Float64.of(-0.0), constant("-0."));
    assertEquals(Const.Float64.of(1e-5), constant("1e-05"));
    assertEquals(Const.Complex.of(1, -2.5), constant("(1-2.5j)"));
    assertEquals(Const.Complex.of(0, 3), constant("3j"));
    assertEquals(Const.Str.of("\t\u0000\u00ff\\q\u00c3\u00a9"), constant("'\\t\\0\\xff\\q\u00e9'"));
    assertEquals(
        new Const.Unicode("\u00e9\ud800\ud83d\ude00"), constant("u'\u00e9\\ud800\\U0001f600'"));
    assertEquals(new Const.Unicode("\ud83d\ud83d\ude00"), constant("u'\\ud83d\\ude00'"));
    assertEquals(Const.Str.of("\\n"), constant("r'\\n'"));
    assertEquals(Const.Str.interned("two words"), constant("t'two words'"));
    assertEquals(Const.Str.of("name"), constant("s'name'"));
    assertEquals(
        new Const.Tuple(List.of(new Const.Tuple(List.of()), new Const.Tuple(List.of(Const.NONE)))),
        constant("((), (None,))"));
    assertEquals(new Const.FrozenSet(List.of(Const.Singleton.TRUE)), constant("frozenset([True])"));
    assertEquals(
        new Const.Dict(List.of(new Const.Dict.Entry(new Const.Int(1), Const.Str.interned("a")))),
        constant("{1: 'a'}"));
  }

  @Test
  void operandsMayBeNumbers() {
    CodeObject code =
        assemble(
            "LOAD_NAME 3",
            "COMPARE_OP 10",
            "LOAD_CONST @7",
            "JUMP_FORWARD 2",
            "CALL_FUNCTION 1, 2",
            "BUILD_LIST 70000",
            "EXTENDED_ARG 0",
            "LOAD_FAST 1",
            ".byte 7, 0xff");
    assertEquals(
        "e\3\0j\12\0d\7\0n\2\0\203\1\2\217\1\0gp\21\217\0\0|\1\0\7\377",
        code.code().value().latin1());
  }

  @Test
  void tablesCanBeGivenTheirOrder() {
    CodeObject code =
        assemble(
            ".consts 2: 'last', 1: 5",
            ".names unused, 3: x",
            "LOAD_CONST 'last'",
            "LOAD_CONST 'first'",
            "LOAD_NAME a",
            "LOAD_NAME x",
            "LOAD_NAME b");
    assertEquals(
        List.of(Const.Str.interned("first"), new Const.Int(5), Const.Str.interned("last")),
        code.consts());
    assertEquals(names("unused", "a", "b", "x"), code.names());
  }

  @Test
  void allFaultsAreFoundWithTheirPlaces() {
    assertEquals(
        """
        x.pyasm:1:8: no flag 'OPTIMISED'; did you mean 'OPTIMIZED'?
          .flags OPTIMISED NEWLOCALS
                 ^
        x.pyasm:2:5: no instruction 'LAOD_FAST'; did you mean 'LOAD_FAST'?
              LAOD_FAST x
              ^
        x.pyasm:3:15: local variable 'alits' is never stored; did you mean 'alist'?
              LOAD_FAST alits
                        ^
        x.pyasm:4:16: expected a comparison: <, <=, ==, !=, >, >=, in, not in, is, is not, \
        exception match; did you mean 'not in'?
              COMPARE_OP not inn
                         ^
        x.pyasm:5:10: POP_TOP has no operand
           POP_TOP 1
                   ^
        x.pyasm:6:18: label 'lop' is nowhere; did you mean 'loop'?
              JUMP_FORWARD lop
                           ^
        x.pyasm:8:15: the string has no end on this line
              LOAD_NAME 'x
                        ^
        x.pyasm:9:1: no directive '.lin'; did you mean '.line'?
          .lin 3
          ^
        x.pyasm:10:6: Python 2.6 has no SETUP_WITH
               SETUP_WITH loop
               ^
        x.pyasm:11:16: JUMP_FORWARD can only jump forward
          JUMP_FORWARD   loop
                         ^
        x.pyasm:13:14: 'cel' is no cell variable and no free variable; did you mean 'cell'?
          LOAD_CLOSURE cel
                       ^
        x.pyasm:14:11: LOAD_CONST needs an operand: constant
          LOAD_CONST
                    ^""",
        problems(
            ".flags OPTIMISED NEWLOCALS",
            "    LAOD_FAST x",
            "    LOAD_FAST alits",
            "    COMPARE_OP not inn",
            "\tPOP_TOP 1",
            "    JUMP_FORWARD lop",
            "loop: STORE_FAST alist",
            "    LOAD_NAME 'x",
            ".lin 3",
            "     SETUP_WITH loop",
            "JUMP_FORWARD   loop",
            ".cells cell",
            "LOAD_CLOSURE cel",
            "LOAD_CONST"));
  }

  @Test
  void aFaultInTheHeadOfANestedCodeObjectIsTheOnlyOne() {
    assertEquals(
        """
        x.pyasm:1:22: expected ')', not 'b)'
          LOAD_CONST .code f(a b)
                               ^""",
        problems("LOAD_CONST .code f(a b)", "  LOAD_CONST 1", ".end", "POP_TOP"));
    assertTrue(
        problems("LAOD_CONST .code f(a)", "  LOAD_FAST a", ".end", "POP_TOP")
            .startsWith("x.pyasm:1:1: no instruction 'LAOD_CONST'"));
    assertEquals(
        2, problems("LOAD_CONST .code f()", "POP_TOP", "POP_TOP 3").split("x.pyasm").length - 1);
  }

  @Test
  void longLinesAreShownInPart() {
    String problem = problems("LOAD_CONST '" + "x".repeat(100_000) + "' 5 " + " ".repeat(1000));
    assertTrue(problem.startsWith("x.pyasm:1:100015: expected the end of the line, not '5'\n"));
    assertTrue(problem.length() < 500);
  }

  @Test
  void hostileTextEndsSoonAndInOrder() {
    onLargeStack(
        () -> {
          problems("LOAD_CONST " + "(".repeat(3_000_000));
          problems("LOAD_CONST " + "9".repeat(3_000_000));
          problems("LOAD_CONST '" + "\\x".repeat(3_000_000));
          problems("JUMP_FORWARD " + "x".repeat(3_000_000));
          problems(".consts 999999999: 1");
          problems("LOAD_CONST .code f()\n".repeat(1990));
          problems("LOAD_CONST .code f()\n".repeat(100_000));
          problems(".end\n".repeat(100_000));
          problems("x\n".repeat(1_000_000));
          assemble("LOAD_CONST 0x" + "f".repeat(3_000_000) + "L");
          assemble("LOAD_CONST 1" + "0".repeat(3_000_000) + ".0");
        });
  }

  /** What is nested deep takes the stack that the command line gives its threads. */
  private static void onLargeStack(Runnable work) {
    Throwable[] thrown = new Throwable[1];
    Thread thread = new Thread(null, work, "large-stack", 256L << 20);
    thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
    thread.setDaemon(true);
    thread.start();
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> thread.join());
    assertNull(thrown[0]);
  }

  @Test
  void nestingOfTwoThousandIsPossible() {
    onLargeStack(
        () -> {
          PycFile file = PycFile.of(PyVersion.V2_6, 0, nested());
          AsmUnit unit = Assembler.assemble(AsmPrinter.print(file), PyVersion.V2_6);
          assertArrayEquals(file.toByteArray(), unit.toByteArray());
        });
  }

  private static CodeObject nested() {
    Const value = Const.NONE;
    for (int i = 0; i < 900; i++) {
      value = new Const.Tuple(List.of(value));
    }
    CodeObject code = null;
    for (int i = 0; i < 500; i++) {
      CodeBuilder builder = CodeBuilder.of(PyVersion.V2_6).loadConst(value);
      code = builder.kind(i == 499 ? CodeKind.MODULE : CodeKind.CLASS, false).build();
      value = i % 2 == 0 ? code : new Const.Tuple(List.of(code));
    }
    return code;
  }

  @Test
  void textThatIsNoUtf8IsRefusedWithItsPlace() {
    AssemblyException e =
        assertThrows(
            AssemblyException.class,
            () -> Assembler.decode("NOP\n\u00e9x".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(2, e.problems().get(0).line());
    assertEquals(1, e.problems().get(0).column());
  }

  @Test
  void theHeaderOfTheFileIsKept() throws IOException {
    byte[] data = Files.readAllBytes(Path.of(Corpus.root() + "/opcodes/POP_TOP.pyc"));
    data[0] = (byte) (62151 & 0xff);
    data[4] = (byte) 0xff;
    data[7] = (byte) 0xff;
    byte[] longer = Arrays.copyOf(data, data.length + 2);
    String text = AsmPrinter.print(PycFile.read(longer));
    assertTrue(
        text.startsWith(
            """
            .python 2.6
            .magic 62151
            .mtime 2105-07-28 02:12:15
            .trailing '\\x00\\x00'
            .file 'POP_TOP.py'
            """),
        text);
    assertArrayEquals(longer, Assembler.assemble(text, PyVersion.V2_5).toByteArray());
    AsmUnit bare = new AsmUnit(PycFile.read(data), true);
    byte[] marshalled = Arrays.copyOfRange(data, 8, data.length);
    assertArrayEquals(
        marshalled, Assembler.assemble(AsmPrinter.print(bare), PyVersion.V2_5).toByteArray());
  }
}
