package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpcodesCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    return Cli.run(args, InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8));
  }

  private List<String> lines() {
    return out.toString(UTF_8).lines().toList();
  }

  @Test
  void aPageTellsAllAboutAnInstruction() {
    assertEquals(ExitCode.OK, run("opcodes", "FOR_ITER"));
    assertEquals(
        """
        FOR_ITER
            Calls next() on the iterator on top and pushes the result. When there is
            none left, takes the iterator off and jumps.

            VERSION        NUMBER  HEX  OPERAND         STACK                       EFFECT  COMPILER'S
            2.5, 2.6, 2.7  93      5Dh  jump, relative  iterator -- iterator value  +1      +1
                                                        iterator --  if it jumps    -1

            Example

                for i in (1, 2):
                    pass

            Python 2.6 compiles it to

              1           0 SETUP_LOOP              14 (to 17)
                          3 LOAD_CONST               3 ((1, 2))
                          6 GET_ITER
                    >>    7 FOR_ITER                 6 (to 16)
                         10 STORE_NAME               0 (i)

              2          13 JUMP_ABSOLUTE            7
                    >>   16 POP_BLOCK
                    >>   17 LOAD_CONST               2 (None)
                         20 RETURN_VALUE
        """,
        out.toString(UTF_8));
  }

  @Test
  void theTableHasALineForEachNumberOfAVersion() {
    assertEquals(ExitCode.OK, run("opcodes"));
    assertEquals(1 + 113, lines().size());
    assertEquals(
        "104     68h  BUILD_MAP             ignored                -- dict", lines().get(85));
    assertEquals(ExitCode.OK, run("opcodes", "--python", "2.7"));
    assertEquals(1 + 119, lines().size());
  }

  @ParameterizedTest
  @CsvSource({
    "FOR_ITER, FOR_ITER",
    "for_iter, FOR_ITER",
    "93, FOR_ITER",
    "5Dh, FOR_ITER",
    "0x5d, FOR_ITER",
    "SLICE, SLICE+0",
    "store_slice+2, STORE_SLICE+2",
    "STORE_SLICE_2, STORE_SLICE+2",
    "NOOP, NOP",
    "set_lineno, SET_LINENO",
  })
  void anInstructionIsFoundByAnyOfItsNamesAndByNumber(String wanted, String mnemonic) {
    assertEquals(ExitCode.OK, run("opcodes", wanted));
    assertEquals(mnemonic, lines().get(0));
  }

  @Test
  void aNumberMeansAnInstructionOfEachVersionUnlessOneIsChosen() {
    assertEquals(ExitCode.OK, run("opcodes", "111"));
    assertTrue(lines().contains("JUMP_IF_FALSE") && lines().contains("JUMP_IF_FALSE_OR_POP"));
    assertEquals(ExitCode.OK, run("opcodes", "--python", "2.7", "111"));
    assertEquals("JUMP_IF_FALSE_OR_POP", lines().get(0));
    assertEquals(false, lines().contains("JUMP_IF_FALSE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOR_ITR | krait: no instruction 'FOR_ITR'; did you mean 'FOR_ITER'?",
        "7       | krait: no instruction '7'",
        "256     | krait: no instruction '256'",
        "-1      | krait: no instruction '-1'",
      })
  void whatIsNoInstructionIsAUsageError(String wanted, String message) {
    assertEquals(ExitCode.USAGE, run("opcodes", wanted));
    assertEquals("", out.toString(UTF_8));
    assertEquals(message, err.toString(UTF_8).lines().findFirst().orElseThrow());
  }

  @Test
  void anUnknownVersionIsAUsageError() {
    assertEquals(ExitCode.USAGE, run("opcodes", "--python", "3.6"));
  }

  /** Made anew with {@code ./krait opcodes --format markdown > docs/opcodes.md}. */
  @Test
  void theGeneratedPageIsUpToDate() throws IOException {
    assertEquals(ExitCode.OK, run("opcodes", "--format", "markdown"));
    assertEquals(
        Files.readString(Corpus.root().resolveSibling("docs/opcodes.md")), out.toString(UTF_8));
  }
}
