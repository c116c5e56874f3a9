package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import krait.code.CodeBuilder;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.PycFile;
import krait.opcode.Opcode;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path bad;

  @BeforeEach
  void makeBadFile() throws IOException {
    CodeObject code =
        CodeBuilder.of(PyVersion.V2_6)
            .stacksize(2)
            .lnotab(Const.Str.of(""))
            .emit(Opcode.POP_TOP)
            .emit(Opcode.LOAD_NAME, 3)
            .emit(Opcode.RETURN_VALUE)
            .emit(Opcode.BINARY_ADD)
            .build();
    bad = folder.resolve("bad.pyc");
    Files.write(bad, PycFile.of(PyVersion.V2_6, 0, code).toByteArray());
  }

  private int run(Object... args) {
    String[] all = new String[args.length + 1];
    all[0] = "verify";
    for (int i = 0; i < args.length; i++) {
      all[i + 1] = args[i].toString();
    }
    return Cli.run(
        all, new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8));
  }

  @Test
  void saysNothingOfCodeInOrder() {
    assertEquals(ExitCode.OK, run(Corpus.root().resolve("lang")));
    assertEquals("", out.toString(UTF_8));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void tellsEachFindingWithPlaceReasonAndStack() {
    assertEquals(ExitCode.FINDINGS, run(bad));
    assertEquals(
        bad
            + ": <module> at 0 POP_TOP: it takes 1 items, but there are 0 [underflow]\n"
            + "    stack: empty\n"
            + bad
            + ": <module> at 1 LOAD_NAME 3: operand 3 is outside co_names, of which there are 0"
            + " [operand]\n"
            + "    stack: empty\n",
        out.toString(UTF_8));
  }

  @Test
  void tellsFindingsAsJson() {
    assertEquals(ExitCode.FINDINGS, run("--format", "json", "--lint", bad));
    String start = "{\"input\":\"" + bad + "\",\"python\":\"2.6\",\"path\":\"<module>\",";
    assertEquals(
        start
            + "\"rule\":\"underflow\",\"offset\":0,\"instruction\":\"POP_TOP\",\"stack\":[],"
            + "\"reason\":\"it takes 1 items, but there are 0\"}\n"
            + start
            + "\"rule\":\"operand\",\"offset\":1,\"instruction\":\"LOAD_NAME 3\",\"stack\":[],"
            + "\"reason\":\"operand 3 is outside co_names, of which there are 0\"}\n"
            + start
            + "\"oddity\":\"dead-code\",\"offset\":5,"
            + "\"reason\":\"1 bytes of code that nothing leads to\"}\n",
        out.toString(UTF_8));
  }

  @Test
  void anUnreadableFileDoesNotHideTheFindingsInOthers() throws IOException {
    Path broken = folder.resolve("aaa.pyc");
    Files.write(broken, new byte[] {1, 2, 3});
    assertEquals(ExitCode.BAD_INPUT, run(folder));
    assertEquals(4, out.toString(UTF_8).lines().count());
    assertEquals(
        "krait: " + broken + ": offset 0: neither a .pyc header nor a marshalled code object\n",
        err.toString(UTF_8));
  }
}
