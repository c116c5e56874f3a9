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
import krait.code.Const.Str;
import krait.code.Instruction;
import krait.marshal.PycFile;
import krait.opcode.Opcode;
import krait.version.PyVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path seven;
  private Path eight;

  @BeforeEach
  void makeFiles() throws IOException {
    seven = make("seven.pyc", 7);
    eight = make("eight.pyc", 8);
  }

  private Path make(String name, long value) throws IOException {
    CodeObject code =
        CodeBuilder.of(PyVersion.V2_6)
            .add(Instruction.constant(Opcode.LOAD_CONST, new Const.Int(value)))
            .emit(Opcode.RETURN_VALUE)
            .lnotab(Str.of(""))
            .build();
    Path file = folder.resolve(name);
    Files.write(file, PycFile.of(PyVersion.V2_6, 0, code).toByteArray());
    return file;
  }

  private int run(Object... args) {
    String[] all = new String[args.length + 1];
    all[0] = "diff";
    for (int i = 0; i < args.length; i++) {
      all[i + 1] = args[i].toString();
    }
    return Cli.run(
        all, new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8));
  }

  @Test
  void saysNothingOfEqualFiles() {
    assertEquals(ExitCode.OK, run(seven, seven));
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void showsWhatDiffersAsDiffDoes() {
    assertEquals(ExitCode.FINDINGS, run(seven, eight));
    assertEquals(
        "--- "
            + seven
            + "\n+++ "
            + eight
            + """

            @@ <module> @@
             constants:
            -     0  7
            +     0  8
             instructions:
            -     0  LOAD_CONST          7
            +     0  LOAD_CONST          8
                  3  RETURN_VALUE
            """,
        out.toString(UTF_8));
  }

  @Test
  void showsWhatDiffersAsJson() {
    assertEquals(ExitCode.FINDINGS, run("--format", "json", seven, eight));
    assertEquals(
        "{\"left\":\""
            + seven
            + "\",\"right\":\""
            + eight
            + "\",\"equal\":false,\"header\":[],"
            + "\"code\":[{\"path\":\"<module>\",\"change\":\"changed\",\"fields\":[],\"tables\":["
            + "{\"name\":\"constants\",\"lines\":["
            + "{\"change\":\"removed\",\"place\":0,\"text\":\"7\"},"
            + "{\"change\":\"added\",\"place\":0,\"text\":\"8\"}]},"
            + "{\"name\":\"instructions\",\"lines\":["
            + "{\"change\":\"removed\",\"place\":0,\"text\":\"LOAD_CONST          7\"},"
            + "{\"change\":\"added\",\"place\":0,\"text\":\"LOAD_CONST          8\"}]}]}]}\n",
        out.toString(UTF_8));
  }

  @Test
  void coloursAreThereWhenAskedFor() {
    assertEquals(ExitCode.FINDINGS, run("--color", "always", seven, eight));
    assertEquals(2, out.toString(UTF_8).split("\033\\[31m-", -1).length - 1);
  }

  @Test
  void aFileThatCannotBeReadIsToldByItsOwnName() throws IOException {
    Path broken = folder.resolve("broken.pyc");
    Files.write(broken, new byte[] {1});
    assertEquals(ExitCode.BAD_INPUT, run(seven, broken));
    assertEquals(
        "krait: " + broken + ": offset 0: neither a .pyc header nor a marshalled code object\n",
        err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
  }
}
