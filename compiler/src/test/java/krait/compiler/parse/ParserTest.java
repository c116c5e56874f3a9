package krait.compiler.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import krait.code.Const;
import krait.compiler.ast.AstDump;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Mod;
import krait.compiler.ast.Stmt;
import krait.compiler.source.CompileMode;
import krait.compiler.source.ParserFlags;
import krait.compiler.source.PySyntaxError;
import krait.compiler.source.SourceText;
import krait.compiler.source.TabCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees and errors of the parser, above all against the golden answers of three CPythons. */
class ParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void answersGeneratedProgramsAsCPythonDoes(String version) {
    List<String> programs = Goldens.lines("programs.txt");
    List<String> answers = Goldens.lines("answers-" + version + ".txt");
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String program = programs.get(i);
      String wanted = new String(Goldens.unescape(answers.get(i)), ISO_8859_1);
      byte[] text = Goldens.unescape(program.substring(2));
      String given = Goldens.answer(program.charAt(0), text, version);
      if (!given.equals(wanted)) {
        wrong.add(program + "\n  wanted " + wanted + "\n  given  " + given);
      }
    }
    assertEquals(600, programs.size());
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void printsErrorsOfFilesAsCPythonDoes(String version) {
    List<String> programs = Goldens.lines("files.txt");
    List<String> printed = Goldens.lines("printed-" + version + ".txt");
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      SourceText file = SourceText.ofFile(Goldens.unescape(programs.get(i).substring(2)), "t.py");
      PySyntaxError error =
          assertThrows(
              PySyntaxError.class,
              () ->
                  Parser.parse(file, CompileMode.EXEC, Goldens.grammar(version), ParserFlags.NONE),
              programs.get(i));
      String wanted = new String(Goldens.unescape(printed.get(i)), ISO_8859_1);
      String given = error.notices() + error.printed(Goldens.grammar(version)).latin1();
      if (!given.equals(wanted)) {
        wrong.add(programs.get(i) + "\n  wanted " + wanted + "\n  given  " + given);
      }
    }
    assertEquals(90, programs.size());
    assertEquals(List.of(), wrong);
  }

  @Test
  void failsAtTheSameDepthOfNestingAsCPython() {
    List<String> wrong = new ArrayList<>();
    List<String> rows = Goldens.lines("nesting.txt");
    String[] versions = {"2.5", "2.6", "2.7"};
    for (String row : rows) {
      String[] part = row.split("\\|", -1);
      for (int v = 0; v < versions.length; v++) {
        int limit = Integer.parseInt(part[part.length - 3 + v]);
        if (fails(part, limit - 1, versions[v]) || !fails(part, limit, versions[v])) {
          wrong.add(versions[v] + " " + row);
        }
      }
    }
    assertEquals(55, rows.size());
    assertEquals(List.of(), wrong);
  }

  private static boolean fails(String[] part, int count, String version) {
    String text = part[1] + part[2].repeat(count) + part[3] + part[4].repeat(count) + part[5];
    byte[] bytes = Goldens.unescape(text);
    return Goldens.answer(part[0].charAt(0), bytes, version).startsWith("ERR");
  }

  @Test
  void overflowOfTheParserStackIsAMemoryErrorWithANotice() {
    PySyntaxError error = fail("2.6", "x = " + "(".repeat(200) + "\n");
    assertEquals(PySyntaxError.Kind.MEMORY_ERROR, error.kind());
    assertEquals("s_push: parser stack overflow\n", error.notices());
    assertEquals("MemoryError\n", error.printed(Goldens.grammar("2.6")).latin1());
  }

  @Test
  void unicodeLiteralsHoldAlsoForTheDocstringBeforeThem() {
    Mod.Module module = module("2.6", "'doc'\nfrom __future__ import unicode_literals\n");
    Expr value = ((Stmt.ExprStmt) module.body().get(0)).value();
    assertEquals(new Expr.Str(new Const.Unicode("doc"), 1, 0), value);
  }

  @Test
  void printIsANameAfterItsFuture() {
    Mod.Module module = module("2.6", "from __future__ import print_function\nprint(1)\n");
    Expr value = ((Stmt.ExprStmt) module.body().get(1)).value();
    assertTrue(value instanceof Expr.Call);
  }

  @Test
  void aBadOctalNumberBeforeALetterEIsAFloat() {
    Mod.Module module = module("2.7", "1 if 09else 2\n");
    Expr.IfExp value = (Expr.IfExp) ((Stmt.ExprStmt) module.body().get(0)).value();
    assertEquals(new Expr.Num(Const.Float64.of(9.0), 1, 5), value.test());
  }

  @Test
  void chainsAsLongAsTheSourceNeedNoDeepStack() {
    String sum = "x = " + "1+".repeat(100_000) + "1\n";
    String calls = "f" + "()".repeat(100_000) + "\n";
    String branches = "if a: pass\n" + "elif b: pass\n".repeat(20_000);
    for (String text : List.of(sum, calls, branches)) {
      Mod tree = module("2.7", text);
      String dump = AstDump.dump(tree, Goldens.grammar("2.7"), true, true);
      assertTrue(dump.startsWith("Module(body=["));
    }
  }

  @Test
  void tellsTheFuturesThatItSaw() {
    ParseResult result =
        parse("2.6", "from __future__ import with_statement, print_function\n", ParserFlags.NONE);
    assertTrue(result.withStatement());
    assertTrue(result.printFunction());
    assertEquals(false, result.unicodeLiterals());
  }

  @Test
  void warnsOfNamesThatBecomeKeywords() {
    ParseResult result = parse("2.5", "import a as b\nwith = as = 1\n", ParserFlags.NONE);
    assertEquals(
        """
        t.py:2: Warning: 'with' will become a reserved keyword in Python 2.6
        t.py:2: Warning: 'as' will become a reserved keyword in Python 2.6
        """,
        result.notices());
  }

  @Test
  void tellsOnceOfInconsistentTabs() {
    String text = "if 1:\n        a\n\tb\nif 1:\n        a\n\tb\n";
    ParserFlags flags = new ParserFlags(false, false, false, false, TabCheck.WARN);
    assertEquals(
        "t.py: inconsistent use of tabs and spaces in indentation\n",
        parse("2.6", text, flags).notices());
  }

  @Test
  void inconsistentTabsCanBeAnError() {
    ParserFlags flags = new ParserFlags(false, false, false, false, TabCheck.ERROR);
    PySyntaxError error =
        assertThrows(PySyntaxError.class, () -> parse("2.6", "if 1:\n        a\n\tb\n", flags));
    assertEquals(
        """
          File "t.py", line 3
            b
            ^
        TabError: inconsistent use of tabs and spaces in indentation
        """,
        error.printed(Goldens.grammar("2.6")).latin1());
  }

  @Test
  void zeroBytesInATextAreATypeError() {
    PySyntaxError error = fail("2.6", "a\0b");
    assertEquals(PySyntaxError.Kind.TYPE_ERROR, error.kind());
    assertEquals("compile() expected string without null bytes", error.problem());
  }

  @Test
  void unicodeTextMustNotDeclareACoding() {
    SourceText source = SourceText.ofUnicode("# coding: utf-8\n", "t.py");
    PySyntaxError error =
        assertThrows(
            PySyntaxError.class,
            () -> Parser.parse(source, CompileMode.EXEC, Goldens.grammar("2.7"), ParserFlags.NONE));
    assertEquals("encoding declaration in Unicode string", error.problem());
  }

  @Test
  void literalsOfUnicodeTextHaveItsCharacters() {
    SourceText source = SourceText.ofUnicode("u'\u20ac'", "t.py");
    ParseResult result =
        Parser.parse(source, CompileMode.EVAL, Goldens.grammar("2.7"), ParserFlags.NONE);
    assertEquals(
        new Mod.Expression(new Expr.Str(new Const.Unicode("\u20ac"), 1, 0)), result.tree());
  }

  @Test
  void bytesOfAStrLiteralStayInTheCodingOfTheSource() {
    byte[] text = "# coding: cp1252\n'\u0080'\n".getBytes(ISO_8859_1);
    SourceText source = SourceText.ofString(text, "t.py");
    ParseResult result =
        Parser.parse(source, CompileMode.EXEC, Goldens.grammar("2.6"), ParserFlags.NONE);
    Expr value = ((Stmt.ExprStmt) ((Mod.Module) result.tree()).body().get(0)).value();
    assertEquals(new Expr.Str(Const.Str.of("\u0080"), 2, 0), value);
    assertEquals("cp1252", result.encoding());
  }

  private static Mod.Module module(String version, String text) {
    return (Mod.Module) parse(version, text, ParserFlags.NONE).tree();
  }

  private static ParseResult parse(String version, String text, ParserFlags flags) {
    SourceText source = SourceText.ofFileContent(text.getBytes(ISO_8859_1), "t.py");
    return Parser.parse(source, CompileMode.EXEC, Goldens.grammar(version), flags);
  }

  private static PySyntaxError fail(String version, String text) {
    return assertThrows(PySyntaxError.class, () -> parse(version, text, ParserFlags.NONE));
  }
}
