package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs on the command line, and source lines in listings. */
class ProgramOptionTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    out.reset();
    err.reset();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    PrintStream errors = new PrintStream(err, true, UTF_8);
    return Cli.run(words, new ByteArrayInputStream(new byte[0]), out, errors);
  }

  private String text() {
    return out.toString(UTF_8);
  }

  private String complaints() {
    return err.toString(UTF_8);
  }

  @Test
  void aProgramOnTheCommandLineIsListedUnderCpythonsName() {
    assertEquals(ExitCode.OK, run("dis", "-c", "def f(): pass"), complaints());
    assertTrue(
        text().contains("Disassembly of <code object f, file \"<string>\", line 1>:"), text());
    assertEquals(ExitCode.OK, run("dis", "--python", "2.7", "-c", "{a}"), complaints());
    assertTrue(text().contains("BUILD_SET"), text());
  }

  @Test
  void severalProgramsAndFilesGetHeadings() throws IOException {
    Path file = Files.writeString(folder.resolve("a.py"), "a\n");
    assertEquals(ExitCode.OK, run("dis", file, "-c", "b", "-c", "c"), complaints());
    assertEquals(3, text().split("==> ", -1).length - 1, text());
    assertTrue(text().startsWith("==> <string> <==\n"), text());
    assertTrue(text().contains("\n==> " + file + " <==\n"), text());
  }

  @Test
  void eachCommandThatTakesSourceTakesAProgram() {
    assertEquals(ExitCode.OK, run("info", "--depth", "0", "-c", "a = 1"), complaints());
    assertTrue(text().contains("none; source, compiled as that of Python 2.6"), text());
    assertEquals(ExitCode.OK, run("verify", "-c", "a = 1"), complaints());
    assertEquals("", text());
    assertEquals(ExitCode.OK, run("cfg", "--format", "mermaid", "-c", "a = 1"), complaints());
    assertTrue(text().startsWith("flowchart"), text());
    assertEquals(ExitCode.OK, run("ast", "--mode", "eval", "-c", "a"), complaints());
    assertEquals("Expression(body=Name(id='a', ctx=Load()))\n", text());
    assertEquals(ExitCode.OK, run("diff", "-c", "a", "-c", "a  # again"), complaints());
    assertEquals(ExitCode.FINDINGS, run("diff", "-c", "a", "-c", "b"), complaints());
    assertTrue(text().startsWith("--- <string>\n+++ <string>\n"), text());
  }

  @Test
  void diffComparesAProgramWithAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.py"), "a\n");
    assertEquals(ExitCode.FINDINGS, run("diff", file, "-c", "b"), complaints());
    assertTrue(text().startsWith("--- <string>\n+++ " + file + "\n"), text());
  }

  @Test
  void aProgramWithAnErrorIsOneClearLine() {
    assertEquals(ExitCode.BAD_INPUT, run("dis", "-c", "a b"));
    assertEquals("krait: <string>: line 1: SyntaxError: invalid syntax\n", complaints());
  }

  @Test
  void theNumberOfInputsIsChecked() {
    assertEquals(ExitCode.USAGE, run("dis"));
    assertEquals(
        "krait: nothing to read: name a FILE, or give a program with -c SOURCE\n", complaints());
    assertEquals(ExitCode.USAGE, run("diff", "-c", "a"));
    assertEquals("krait: diff compares 2 inputs, not 1\n", complaints());
    assertEquals(ExitCode.USAGE, run("cfg", "-c", "a", "-c", "b"));
    assertEquals("krait: cfg draws 1 input, not 2\n", complaints());
  }

  @Test
  void sourceLinesStandAboveTheirInstructions() {
    assertEquals(ExitCode.OK, run("dis", "--source", "-c", "a\nb"), complaints());
    String expected =
        """
                1 | a
          1           0 LOAD_NAME                0 (a)
                      3 POP_TOP

                2 | b
          2           4 LOAD_NAME                1 (b)
                      7 POP_TOP
                      8 LOAD_CONST               0 (None)
                     11 RETURN_VALUE
        """;
    assertEquals(expected, text().replaceAll(" +\n", "\n"));
    assertEquals(ExitCode.OK, run("dis", "--source", "--format", "wide", "-c", "a\nb"));
    assertTrue(text().contains("\n        2 | b\n    2 "), text());
  }

  @Test
  void sourceLinesHaveAColour() {
    run("dis", "--source", "--color", "always", "-c", "a = [\n1]");
    assertTrue(text().startsWith("\033[34m        1 | a = [\033[0m\n"), text());
  }

  @Test
  void theSourceIsFoundBesideTheCompiledFileAndByTheNameInTheCode() throws IOException {
    Path compiled = folder.resolve("lib/tally.pyc");
    Files.createDirectories(compiled.getParent());
    Files.copy(Corpus.root().resolveSibling("examples").resolve("tally.pyc"), compiled);
    Path source = Files.writeString(folder.resolve("lib/tally.py"), "first line\n");
    assertEquals(ExitCode.OK, run("dis", "--source", compiled), complaints());
    assertTrue(text().startsWith("        1 | first line\n"), text());
    Path renamed = Files.move(compiled, folder.resolve("lib/other.pyc"));
    assertEquals(ExitCode.OK, run("dis", "--source", renamed), complaints());
    assertTrue(text().startsWith("        1 | first line\n"), text());
    Files.delete(source);
    assertEquals(ExitCode.OK, run("dis", "--source", "--depth", "0", renamed));
    String other = folder.resolve("lib/other.py") + ", " + source + ", tally.py";
    assertEquals("krait: " + renamed + ": no source found as " + other + "\n", complaints());
    assertTrue(text().startsWith("  1 "), text());
  }

  @Test
  void aSourceOfAnotherTimeIsShownWithAWarning() throws IOException {
    Path source = Files.writeString(folder.resolve("a.py"), "a\n");
    assertEquals(ExitCode.OK, run("compile", "-q", "--mtime", "77", source), complaints());
    assertEquals(ExitCode.OK, run("dis", "--source", source + "c"));
    assertTrue(text().startsWith("        1 | a\n"), text());
    String name = source.toString();
    assertEquals(
        "krait: " + name + "c: its header tells another time than " + name + " has, shown here\n",
        complaints());
  }

  @Test
  void onlyListingsForPeopleShowTheSource() {
    assertEquals(ExitCode.USAGE, run("dis", "--source", "--format", "json", "-c", "a"));
    assertEquals("krait: --source goes with the formats classic and wide only\n", complaints());
  }
}
