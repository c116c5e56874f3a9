package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    out.reset();
    err.reset();
    return Cli.run(
        Arrays.stream(args).map(Object::toString).toArray(String[]::new),
        new Streams(
            new ByteArrayInputStream("a+b\n".getBytes(UTF_8)),
            new ResultStream(out),
            new PrintStream(err, true, UTF_8),
            Terminals.NONE));
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aProgramIsCompiledToTheBytesOfItsGolden() throws IOException {
    Path file = folder.resolve("IMPORT_FROM.py");
    Files.copy(Corpus.root().resolve("opcodes/IMPORT_FROM.py"), file);
    assertEquals(0, run("compile", "-q", "--mtime", 0, "-d", "", file));
    assertArrayEquals(
        Files.readAllBytes(Corpus.root().resolve("opcodes/IMPORT_FROM.pyc")),
        Files.readAllBytes(folder.resolve("IMPORT_FROM.pyc")));
    assertEquals("", out.toString(UTF_8) + err.toString(UTF_8));
  }

  @Test
  void anErrorIsPrintedAsCpythonDoesAndTheOtherFilesAreCompiled() throws IOException {
    Path bad = source("lib/bad.py", "def f():\n  return 1\n  yield 2\n");
    Path good = source("lib/good.py", "a = 1\n");
    assertEquals(ExitCode.FINDINGS, run("compile", folder.resolve("lib")));
    assertEquals(
        "Compiling "
            + bad
            + " ...\n  File \""
            + bad
            + "\", line 3\n    yield 2\n"
            + "SyntaxError: 'return' with argument inside generator\nCompiling "
            + good
            + " ...\n",
        out.toString(UTF_8));
    assertTrue(Files.exists(folder.resolve("lib/good.pyc")));
    assertFalse(Files.exists(folder.resolve("lib/bad.pyc")));
  }

  @Test
  void warningsOfFoldedOperationsArePrintedOnceAsForAMainProgramWhereTheVersionShowsThem()
      throws IOException {
    Path file = source("a.py", "x = 1j // 2\ny = 1j % 2\n");
    String compiling = "Compiling " + file + " ...\n";
    assertEquals(0, run("compile", "-f", file));
    assertEquals(
        compiling + "sys:1: DeprecationWarning: complex divmod(), // and % are deprecated\n",
        out.toString(UTF_8));
    assertEquals(0, run("compile", "-f", "--python", "2.7", file));
    assertEquals(compiling, out.toString(UTF_8));
    Files.writeString(file, "with = 1\n");
    assertEquals(0, run("compile", "-f", "--python", "2.5", file));
    assertEquals(
        compiling + file + ":1: Warning: 'with' will become a reserved keyword in Python 2.6\n",
        out.toString(UTF_8));
  }

  @Test
  void whatIsUpToDateIsLeftAloneUnlessForced() throws IOException {
    Path file = source("a.py", "a = 1\n");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_234_567_890_000L));
    String compiling = "Compiling " + file + " ...\n";
    assertEquals(0, run("compile", file));
    assertEquals(compiling, out.toString(UTF_8));
    PycFile compiled = PycFile.read(Files.readAllBytes(folder.resolve("a.pyc")));
    assertEquals(1_234_567_890, compiled.mtime());
    assertEquals(0, run("compile", file));
    assertEquals("", out.toString(UTF_8));
    assertEquals(0, run("compile", "-f", file));
    assertEquals(compiling, out.toString(UTF_8));
    assertEquals(0, run("compile", "--python", "2.7", file));
    assertEquals(compiling, out.toString(UTF_8));
  }

  @Test
  void resultsGoBelowAnotherFolderUnderRelativeNames() throws IOException {
    source("lib/pkg/a.py", "assert a\n");
    Path target = folder.resolve("build");
    assertEquals(0, run("compile", "-q", "-OO", "-o", target, "-d", "/app", folder.resolve("lib")));
    PycFile compiled = PycFile.read(Files.readAllBytes(target.resolve("pkg/a.pyo")));
    assertEquals("/app/pkg/a.py", compiled.code().filename().value().latin1());
    assertEquals("d\0\0S", compiled.code().code().value().latin1());
  }

  @Test
  void aTreeIsPrintedAsAstDumpDoesAndAsJson() {
    String tree = "BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Name(id='b', ctx=Load()))";
    assertEquals(0, run("ast", "--mode", "eval", "-"));
    assertEquals("Expression(body=" + tree + ")\n", out.toString(UTF_8));
    assertEquals(0, run("ast", "--mode", "eval", "--format", "json", "-"));
    assertEquals(
        "{\"input\":\"<stdin>\",\"tree\":{\"_type\":\"Expression\",\"body\":{\"_type\":\"BinOp\","
            + "\"left\":{\"_type\":\"Name\",\"id\":\"a\",\"ctx\":{\"_type\":\"Load\"},"
            + "\"lineno\":1,\"col_offset\":0},\"op\":{\"_type\":\"Add\"},\"right\":"
            + "{\"_type\":\"Name\",\"id\":\"b\",\"ctx\":{\"_type\":\"Load\"},\"lineno\":1,"
            + "\"col_offset\":2},\"lineno\":1,\"col_offset\":0}}}\n",
        out.toString(UTF_8));
  }

  @Test
  void aSourceFileCanBeListedAtOnce() throws IOException {
    Path file = source("a.py", "a = 1\n");
    assertEquals(0, run("dis", "--python", "2.7", file));
    assertTrue(out.toString(UTF_8).contains("LOAD_CONST               0 (1)"));
    Path bad = source("bad.py", "break\n");
    assertEquals(ExitCode.BAD_INPUT, run("dis", bad));
    assertEquals(
        "krait: " + bad + ": line 1: SyntaxError: 'break' outside loop\n", err.toString(UTF_8));
  }
}
