package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
  private static final String PROGRAM =
      """
      def f(x):
          if x > 1: return [x]
          raise KeyError
      print f(2)
      try:
          f(1)
      except KeyError:
          pass
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;
  private String program = "";

  @BeforeEach
  void writeProgram() throws IOException {
    Path file = folder.resolve("prog.py");
    Files.writeString(file, PROGRAM);
    program = file.toString();
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Cli.run(args, InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8));
  }

  private String trace() {
    return err.toString(UTF_8).replace(program, "prog.py");
  }

  @Test
  void endsWhenNobodyReadsTheTrace() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    String[] endless = {"trace", "-c", "while 1: pass"};
    PrintStream errors = new PrintStream(closed, true, UTF_8);
    assertEquals(141, Cli.run(endless, InputStream.nullInputStream(), out, errors));
  }

  @Test
  void eachInstructionOfAFunctionIsShownWithTheStackBeforeAndAfterIt() {
    assertEquals(ExitCode.OK, run("trace", "--function", "f", program));
    assertEquals("[2]\n", out.toString(UTF_8));
    assertEquals(
        """
        prog.py:2 f
                 0 LOAD_FAST           0 (x)                   [] -> [2]
                 3 LOAD_CONST          1 (1)                   [2] -> [2, 1]
                 6 COMPARE_OP          4 (>)                   [2, 1] -> [True]
                 9 JUMP_IF_FALSE       8 (to 20)               [True] -> [True]
                12 POP_TOP                                     [True] -> []
                13 LOAD_FAST           0 (x)                   [] -> [2]
                16 BUILD_LIST          1                       [2] -> [[2]]
                19 RETURN_VALUE                                [[2]] returns [2]
                 0 LOAD_FAST           0 (x)                   [] -> [1]
                 3 LOAD_CONST          1 (1)                   [1] -> [1, 1]
                 6 COMPARE_OP          4 (>)                   [1, 1] -> [False]
                 9 JUMP_IF_FALSE       8 (to 20)               [False] -> [False]
                20 POP_TOP                                     [False] -> []
        prog.py:3 f
                21 LOAD_GLOBAL         0 (KeyError)            [] -> [<type exceptions.KeyError>]
                24 RAISE_VARARGS       1                       [<type exceptions.KeyError>] raises
        """,
        trace());
  }

  @Test
  void linesAndALimitChooseWhatIsShownAsJson() {
    assertEquals(
        ExitCode.OK, run("trace", "--line", "4-6", "--limit", "3", "--format", "json", program));
    assertEquals(
        """
        {"filename":"prog.py","function":"<module>","line":4,"offset":9,"opname":"LOAD_NAME",\
        "arg":0,"argrepr":"f","before":[],"result":"next","after":["<function f>"]}
        {"filename":"prog.py","function":"<module>","line":4,"offset":12,"opname":"LOAD_CONST",\
        "arg":1,"argrepr":"2","before":["<function f>"],"result":"next",\
        "after":["<function f>","2"]}
        {"filename":"prog.py","function":"<module>","line":4,"offset":15,\
        "opname":"CALL_FUNCTION","arg":1,"before":["<function f>","2"],"result":"calls",\
        "callee":"f"}
        """
            .replace("\"arg\":1,\"before\"", "\"arg\":1,\"argrepr\":\"\",\"before\""),
        trace());
    assertEquals("[2]\n", out.toString(UTF_8));
  }

  @Test
  void aTraceGoesToAFileIfAsked() throws IOException {
    Path file = folder.resolve("trace.txt");
    String[] args = {"trace", "--line", "8", "-o", file.toString(), program};
    assertEquals(ExitCode.OK, run(args));
    assertEquals("", trace());
    assertEquals(
        """
        prog.py:8 <module>
                51 JUMP_FORWARD        2 (to 56)               [] -> []
                56 LOAD_CONST          3 (None)                [] -> [None]
                59 RETURN_VALUE                                [None] returns None
        """,
        Files.readString(file).replace(program, "prog.py"));
    assertEquals(ExitCode.USAGE, run("trace", "--line", "x", program));
    assertEquals(
        "krait: 'x' is no line, nor lines such as 10-20; 'krait trace --help' tells more\n",
        trace());
  }

  @Test
  void aProgramEndsAtItsLimitOfInstructionsWithAStatusOfItsOwn() {
    String endless = "while 1:\n  try: pass\n  finally: continue_ = 1";
    assertEquals(ExitCode.STOPPED, run("run", "--max-instructions", "1000", "-c", endless));
    assertEquals(
        "krait: stopped after 1000 instructions: <string>, line 3, in <module>\n", trace());
    assertEquals(ExitCode.OK, run("run", "--max-instructions", "5", "-c", "print 1"));
    assertEquals(ExitCode.STOPPED, run("run", "--max-instructions", "4", "-c", "print 1"));
    assertEquals("1\n", out.toString(UTF_8));
  }

  @Test
  void instructionsAndPairsAreCounted() {
    assertEquals(ExitCode.OK, run("run", "--count-opcodes", "-c", "print 1\nprint 1"));
    assertEquals(
        """
        INSTRUCTION                                      COUNT    SHARE
        LOAD_CONST                                           3   37.50%
        PRINT_ITEM                                           2   25.00%
        PRINT_NEWLINE                                        2   25.00%
        RETURN_VALUE                                         1   12.50%

        PAIR                                             COUNT    SHARE
        LOAD_CONST PRINT_ITEM                                2   25.00%
        PRINT_ITEM PRINT_NEWLINE                             2   25.00%
        PRINT_NEWLINE LOAD_CONST                             2   25.00%
        LOAD_CONST RETURN_VALUE                              1   12.50%

        8 instructions
        """,
        trace());
  }
}
