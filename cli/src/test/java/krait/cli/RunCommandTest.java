package krait.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CPython 2.6.4 prints for the same command lines, its own name aside. */
class RunCommandTest {

  @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  private static Ended run(String input, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "run";
    System.arraycopy(args, 0, all, 1, args.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Cli.run(
            all,
            new ByteArrayInputStream(input.getBytes(ISO_8859_1)),
            out,
            new PrintStream(err, true, UTF_8));
    return new Ended(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void whatFollowsTheProgramBelongsToIt() throws IOException {
    String program = file("p.py", "import sys\nprint sys.argv[1:], __name__\n");
    assertEquals(new Ended(0, "['-O', '--help'] __main__\n", ""), run("", program, "-O", "--help"));
    assertEquals(
        new Ended(0, "['-c', '-x'] 0\n", ""),
        run("", "-c", "import sys; print sys.argv, sys.flags.optimize", "-x"));
  }

  @Test
  void lettersAreReadAsPythonReadsThem() {
    String show = "import sys; print sys.flags.optimize, sys.flags.tabcheck, sys.warnoptions";
    assertEquals(
        new Ended(0, "2 2 ['ignore', 'error']\n", ""),
        run("", "-OOtt", "-Wignore", "-W", "error", "-c" + show));
  }

  @Test
  void standardInputIsAProgram() {
    assertEquals(new Ended(0, "['']\n", ""), run("import sys\nprint sys.argv\n"));
    assertEquals(new Ended(0, "['-', 'a']\n", ""), run("import sys\nprint sys.argv\n", "-", "a"));
  }

  private String zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        out.putNextEntry(new ZipEntry(entries[i]));
        out.write(entries[i + 1].getBytes(UTF_8));
      }
    }
    return file.toString();
  }

  @Test
  void aZipFileIsRunByItsMainModule() throws IOException {
    String main =
        """
        import sys
        print __name__, __file__, __loader__, repr(__package__), sys.argv, sys.path[0]
        import other
        print other
        """;
    String zip = zip("prog.zip", "__main__.py", main, "other.py", "x = 1\n");
    assertEquals(
        new Ended(
            0,
            "__main__ Z/__main__.py <zipimporter object \"Z\"> '' ['Z', 'a'] Z\n".replace("Z", zip)
                + "<module 'other' from 'Z/other.py'>\n".replace("Z", zip),
            ""),
        run("", zip, "a"));
    String none = zip("none.zip", "x.py", "", "sub/__main__.py", "print __file__\n");
    assertEquals(
        new Ended(1, "", "krait: can't find '__main__.py' in '" + none + "'\n"), run("", none));
    assertEquals(
        new Ended(0, none + "/sub/__main__.py\n", ""), run("", "--python", "2.7", none + "/sub"));
    assertEquals(1, run("", "--python", "2.5", zip).status());
  }

  @Test
  void aFileThatCantBeOpenedIsToldWithItsErrorNumberAndStatusTwo() throws IOException {
    String file = file("p.py", "print 1\n");
    for (String[] each :
        new String[][] {
          {file + "x", "[Errno 2] No such file or directory"},
          {file + "/x", "[Errno 20] Not a directory"},
          {folder + "/" + "x".repeat(300), "[Errno 36] File name too long"}
        }) {
      assertEquals(
          new Ended(2, "", "krait: can't open file '" + each[0] + "': " + each[1] + "\n"),
          run("", each[0]));
    }
    assertEquals(
        new Ended(1, "", "krait: '" + folder + "' is a directory, cannot continue\n"),
        run("", "--python", "2.5", folder.toString()));
  }

  @Test
  void aNumberOfInstructionsThatIsTooLargeIsToldSo() {
    assertEquals(
        new Ended(
            2,
            "",
            "krait: '9223372036854775807' is too large for --max-instructions, at most"
                + " 999999999999999999; 'krait run --help' tells more\n"),
        run("", "--max-instructions", "9223372036854775807", "-c", "1"));
  }

  @Test
  void whatWasWrittenIsKeptWhenTheLimitOfInstructionsEndsAProgram() throws IOException {
    Path written = folder.resolve("written.txt");
    String program =
        file(
            "endless.py",
            "print 'kept'\nf = open('"
                + written
                + "', 'w')\nf.write('kept, too')\nwhile 1: pass\n");
    assertEquals(
        new Ended(
            124,
            "kept\n",
            "krait: stopped after 5000 instructions: " + program + ", line 4, in <module>\n"),
        run("", "--max-instructions", "5000", program));
    assertEquals("kept, too", Files.readString(written));
  }

  @Test
  void statusesArePythons() {
    assertEquals(new Ended(3, "", ""), run("", "-c", "import sys; sys.exit(3)"));
    assertEquals(
        new Ended(1, "1x", "foo\n"),
        run("", "-c", "print 1,\nimport sys; sys.stdout.write('x'); sys.exit('foo')"));
    assertEquals(
        new Ended(
            1,
            "1\n",
            """
            Traceback (most recent call last):
              File "<stdin>", line 2, in <module>
            ZeroDivisionError: integer division or modulo by zero
            """),
        run("print 1,\n1/0\n", "-"));
    assertEquals(new Ended(1, "", "krait: No module named nosuch\n"), run("", "-m", "nosuch"));
    assertEquals(
        new Ended(2, "", "krait: can't open file 'no.py': [Errno 2] No such file or directory\n"),
        run("", "no.py"));
  }

  @Test
  void theExitFunctionRunsLast() {
    String program =
        """
        import sys
        def bye():
            print 'bye'
            sys.exit(4)
        sys.exitfunc = bye
        print 'hello'
        """;
    assertEquals(new Ended(4, "hello\nbye\n", ""), run(program));
  }

  @Test
  void theFirstLineCanBeSkippedAndLinesKeepTheirNumbers() throws IOException {
    String program = file("p.py", "@echo off\nimport sys; print sys._getframe().f_lineno\n");
    assertEquals(new Ended(0, "2\n", ""), run("", "-x", program));
  }

  @Test
  void aFolderWithAMainModuleIsAProgram() throws IOException {
    file("__main__.py", "import sys; print __name__, sys.path[0] == sys.argv[0]\n");
    assertEquals(new Ended(0, "__main__ True\n", ""), run("", folder.toString()));
  }

  @Test
  void aCompiledFileBringsItsVersionAndIsVerified() throws IOException {
    Path example = Corpus.root().resolve("opcodes/POP_TOP.27.pyc");
    Ended ended = run("", example.toString());
    assertEquals(0, ended.status(), ended.err());
    byte[] broken = Files.readAllBytes(example);
    broken[30] = (byte) 200;
    Path file = Files.write(folder.resolve("broken.pyc"), broken);
    Ended refused = run("", file.toString());
    assertEquals(ExitCode.BAD_INPUT, refused.status(), refused.err());
    assertTrue(refused.err().startsWith("krait: " + file + ": "), refused.err());
    assertEquals(1, refused.err().lines().count(), refused.err());
  }

  /** What CPython 2.6.4 prints for this input, from the first prompt on. */
  @Test
  void aPromptOnAPipeLooksAsInCPython() {
    Ended ended = run("x=1\n1/0\nprint x\nfor i in 1,2:\n  i\n\ndef f(:\n(1,\n2)", "-i");
    assertEquals("1\n1\n2\n(1, 2)\n", ended.out());
    assertEquals(
        """
        >>> >>> Traceback (most recent call last):
          File "<stdin>", line 1, in <module>
        ZeroDivisionError: integer division or modulo by zero
        >>> >>> ... ... >>>   File "<stdin>", line 1
            def f(:
                  ^
        SyntaxError: invalid syntax
        >>> ... ...\s
        >>>\s
        """,
        ended.err().substring(ended.err().indexOf(">>> ")));
  }

  @Test
  void thePromptAfterAProgramSeesItsNames() {
    Ended ended = run("x\nexit(5)\n", "-i", "-c", "x = 6");
    assertEquals(new Ended(5, "6\n", ">>> >>> "), ended);
  }
}
