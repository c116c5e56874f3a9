package krait.compiler;

import static krait.version.PyVersion.V2_5;
import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.source.CompileMode;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.symtable.SourceWarning;
import krait.compiler.symtable.WarningListener;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

/** The expected bytes and messages are those that CPython 2.6.4 and 2.7.18 print. */
class CompilerTest {

  private static String code(PyVersion version, String source) {
    return Compiler.forVersion(version).compile(source, "f.py").code().value().latin1();
  }

  private static PySyntaxError error(PyVersion version, String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return assertThrows(
        PySyntaxError.class,
        () -> Compiler.forVersion(version).compile(SourceText.ofFileContent(bytes, "f.py")));
  }

  @Test
  void aModuleIsCompiledToTheBytesOfItsVersion() {
    assertEquals("d\0\0Z\0\0d\1\0S", code(V2_6, "a = 1\n"));
    assertEquals("e\0\0p\7\0\1t\1\0\202\1\0\1d\0\0S", code(V2_6, "assert x\n"));
    assertEquals("e\0\0s\f\0t\1\0\202\1\0d\0\0S", code(V2_7, "assert x\n"));
  }

  @Test
  void anExpressionReturnsItsValueAndFuturesAreInherited() {
    CodeObject code =
        Compiler.forVersion(V2_6)
            .withMode(CompileMode.EVAL)
            .withFlags(0x2000)
            .compile("x / 2", "f.py");
    assertEquals("e\0\0d\0\0\33S", code.code().value().latin1());
    assertEquals(0x2040, code.flags());
    assertEquals(2, code.stacksize());
  }

  @Test
  void aStatementAtThePromptPrintsItsValue() {
    CodeObject code =
        Compiler.forVersion(V2_7).withMode(CompileMode.SINGLE).compile("1+2\n", "<stdin>");
    assertEquals("d\3\0Fd\2\0S", code.code().value().latin1());
    assertEquals(
        List.of(new Const.Int(1), new Const.Int(2), Const.NONE, new Const.Int(3)), code.consts());
  }

  @Test
  void optimizationLeavesOutAssertionsAndThenDocstrings() {
    String source = "'doc'\nassert x\n";
    Compiler compiler = Compiler.forVersion(V2_6);
    assertEquals(
        "d\0\0Z\0\0d\1\0S",
        compiler.withOptimization(1).compile(source, "f").code().value().latin1());
    assertEquals(
        "d\0\0S", compiler.withOptimization(2).compile(source, "f").code().value().latin1());
  }

  @Test
  void anErrorOfTheCodeGeneratorCarriesTheLineAndItsText() {
    PySyntaxError error = error(V2_6, "while 1:\n try: pass\n finally:\n  continue\n");
    assertEquals("'continue' not supported inside 'finally' clause", error.problem());
    assertEquals(4, error.line());
    assertEquals(PySyntaxError.NO_OFFSET, error.offset());
    assertEquals(ByteString.latin1("continue\n"), error.text());
  }

  @Test
  void anErrorOfTheSymbolTableHasTheWordsOfItsVersion() {
    String source = "def f():\n def g(): return x\n exec 'a'\n";
    String end = "it contains a nested function with free variables";
    assertEquals(
        "unqualified exec is not allowed in function 'f' " + end, error(V2_6, source).problem());
    assertEquals(
        "unqualified exec is not allowed in function 'f' because " + end,
        error(V2_7, source).problem());
    assertEquals(3, error(V2_7, source).line());
  }

  @Test
  void anErrorMayHaveNoPosition() {
    PySyntaxError error = error(V2_7, "def f():\n x=1\n def g(): return x\n del x\n");
    assertEquals("can not delete variable 'x' referenced in nested scope", error.problem());
    assertEquals(PySyntaxError.NO_LINE, error.line());
  }

  @Test
  void tooManyNestedBlocksAreASystemErrorAndASyntaxErrorIn27() {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      source.append(" ".repeat(i)).append("while x:\n");
    }
    source.append(" ".repeat(21)).append("pass\n");
    PySyntaxError error = error(V2_6, source.toString());
    assertEquals(PySyntaxError.Kind.SYSTEM_ERROR, error.kind());
    assertEquals("too many statically nested blocks", error.problem());
    PySyntaxError newer = error(V2_7, source.toString());
    assertEquals(PySyntaxError.Kind.SYNTAX_ERROR, newer.kind());
    assertEquals(PySyntaxError.NO_LINE, newer.line());
  }

  @Test
  void aModuleWhoseYieldIsNeverCompiledIsMarkedAsAGeneratorBefore27() {
    String source = "if 0:yield\n";
    assertEquals(0x60, Compiler.forVersion(V2_6).compile(source, "f.py").flags());
    assertEquals(0x40, Compiler.forVersion(V2_7).compile(source, "f.py").flags());
  }

  @Test
  void warningsGoToTheListener() {
    List<SourceWarning> warnings = new ArrayList<>();
    Compiler.forVersion(V2_6)
        .withWarnings(warnings::add)
        .compile("def f():\n  x = 1\n  global x\nassert (1, 2)\n", "f.py");
    assertEquals(
        List.of(
            new SourceWarning(
                "SyntaxWarning",
                "name 'x' is assigned to before global declaration",
                "f.py",
                3,
                null),
            new SourceWarning(
                "SyntaxWarning",
                "assertion is always true, perhaps remove parentheses?",
                "f.py",
                4,
                null)),
        warnings);
  }

  /** Remembers what it hears and forbids folds that warn. */
  private static final class Forbidding implements WarningListener {
    final List<String> heard = new ArrayList<>();

    @Override
    public void warn(SourceWarning warning) {
      heard.add(warning.message());
    }

    @Override
    public void notice(String lines) {
      heard.add(lines);
    }

    @Override
    public boolean mayFold(String category, String message) {
      heard.add(category + ": " + message);
      return false;
    }
  }

  @Test
  void anOperationThatWarnsIsFoldedOnlyIfTheListenerAllowsIt() {
    String source = "x = 1j // 2\n";
    Compiler compiler = Compiler.forVersion(V2_6);
    Forbidding listener = new Forbidding();
    CodeObject left = compiler.withWarnings(listener).compile(source, "f");
    assertEquals(3, left.consts().size());
    assertEquals(
        List.of("DeprecationWarning: complex divmod(), // and % are deprecated"), listener.heard);
    assertEquals(4, compiler.compile(source, "f").consts().size());
  }

  @Test
  void whatCPythonPrintsWhileItParsesGoesToTheListener() {
    Forbidding listener = new Forbidding();
    Compiler.forVersion(V2_5).withWarnings(listener).compile("with = 1\n", "f.py");
    assertEquals(
        List.of("f.py:1: Warning: 'with' will become a reserved keyword in Python 2.6\n"),
        listener.heard);
  }

  private static String innerCode(PyVersion version, String source) {
    CodeObject outer = Compiler.forVersion(version).compile(source, "f.py");
    return ((CodeObject) outer.consts().get(0)).code().value().latin1();
  }

  @Test
  void debugAsPartOfAParameterOrTargetOfAGeneratorEndsItsCodeUpToPython26() {
    String parameter = "def f((a, __debug__), (b, c)): pass\n";
    String generator = "(x for (a, __debug__) in y)\n";
    assertEquals("|\0\0\\\2\0}\2\0d\0\0S", innerCode(V2_6, parameter));
    assertEquals("x\3\0|\0\0]\0\0\\\2\0}\1\0d\0\0S", innerCode(V2_6, generator));
    assertEquals("cannot assign to __debug__", error(V2_7, parameter).problem());
    assertEquals("cannot assign to __debug__", error(V2_7, generator).problem());
  }

  @Test
  void longChainsOfOperatorsCallsAndBranchesDoNotOverflowTheStack() {
    int length = 100_000;
    Compiler compiler = Compiler.forVersion(V2_7);
    CodeObject sum = compiler.compile("x = a" + "+a".repeat(length) + "\n", "f");
    assertEquals(3 + 4 * length + 7, sum.code().value().length());
    compiler.compile("x = a" + ".b".repeat(length) + "\n", "f");
    compiler.compile("x = a" + "()".repeat(length) + "\n", "f");
    compiler.compile("if a: b\n" + "elif a: b\n".repeat(length / 10), "f");
  }

  @Test
  void aListOfSeventyThousandItemsNeedsAnExtendedOperand() {
    String code = code(V2_6, "x = [" + "1,".repeat(70_000) + "]\n");
    assertEquals("\217\1\0gp\21Z\0\0d\1\0S", code.substring(3 * 70_000));
  }

  @Test
  void deepNestingIsTheMemoryErrorOfCpythonsParser() {
    PySyntaxError error = error(V2_6, "(".repeat(1000) + ")".repeat(1000) + "\n");
    assertEquals(PySyntaxError.Kind.MEMORY_ERROR, error.kind());
    assertEquals("s_push: parser stack overflow\n", error.notices());
  }
}
