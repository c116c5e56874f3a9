package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

  /** A header of 2.6 with a time, and the code of 'pass' in a file "p.py", as 2.6.4 compiles it. */
  private static final String PASS =
      "d1f20d0ad2029649"
          + "63000000000000000001000000400000007304000000640000532801000000"
          + "4e280000000028000000002800000000280000000073040000"
          + "00702e7079"
          + "74080000003c6d6f64756c653e0100000073000000"
          + "00";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(byte[] input, String... args) {
    return Cli.run(args, new ByteArrayInputStream(input), out, new PrintStream(err, true, UTF_8));
  }

  private static byte[] pass() {
    return HexFormat.of().parseHex(PASS);
  }

  @Test
  void aFileIsDescribedByItsHeaderAndTheFieldsOfItsCode() {
    assertEquals(ExitCode.OK, run(pass(), "info", "-"));
    assertEquals(
        """
        File:              <stdin>
        Size:              91 bytes
        Magic number:      62161, Python 2.6a2 to 2.6.9
        Source changed:    2009-02-13T23:31:30Z

        Code object:       <module>
        First line:        1
        Code:              4 bytes
        Name:              <module>
        Filename:          p.py
        Argument count:    0
        Number of locals:  0
        Stack size:        1
        Flags:             NOFREE
        Constants:
           0: None
        """,
        out.toString(UTF_8));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void theHeaderIsAvailableAsJson() {
    byte[] data = Arrays.copyOf(pass(), 93);
    data[0]++;
    assertEquals(ExitCode.OK, run(data, "info", "--format", "json", "-"));
    assertEquals(
        "{\"input\":\"<stdin>\",\"size\":93,\"python\":\"2.6\",\"magic\":62162,"
            + "\"release\":\"2.6a2 to 2.6.9\",\"mtime\":1234567890,"
            + "\"changed\":\"2009-02-13T23:31:30Z\",\"trailing\":2,\"code_objects\":1}\n",
        out.toString(UTF_8));
  }

  @Test
  void whatIsUnusualAboutAHeaderIsSaid() {
    byte[] data = Arrays.copyOf(pass(), 93);
    data[0]++;
    assertEquals(ExitCode.OK, run(data, "info", "--depth", "0", "-"));
    assertEquals(
        """
        File:              <stdin>
        Size:              93 bytes
        Magic number:      62162, Python 2.6a2 to 2.6.9, with option -U
        Source changed:    2009-02-13T23:31:30Z
        Behind the code:   2 bytes, ignored by CPython
        """,
        out.toString(UTF_8).substring(0, out.toString(UTF_8).indexOf("\nCode object")));
  }

  @Test
  void codeWithoutAHeaderIsSaidToHaveNone() {
    byte[] data = Arrays.copyOfRange(pass(), 8, 91);
    assertEquals(ExitCode.OK, run(data, "info", "--python", "2.5", "-"));
    assertEquals(
        """
        File:              <stdin>
        Size:              83 bytes
        Header:            none; marshalled code, read as that of Python 2.5
        """,
        out.toString(UTF_8).substring(0, out.toString(UTF_8).indexOf("\nCode object")));
  }

  @Test
  void nestedCodeObjectsAreShownDownToTheGivenDepth() {
    String file = Corpus.root().resolve("lang/closures.pyc").toString();
    assertEquals(ExitCode.OK, run(new byte[0], "info", file));
    assertEquals(42, count("\nCode object: "));
    out.reset();
    assertEquals(ExitCode.OK, run(new byte[0], "info", "--depth", "0", file));
    assertEquals(1, count("\nCode object: "));
  }

  private int count(String text) {
    return out.toString(UTF_8).split(text, -1).length - 1;
  }

  @Test
  void aMalformedFileDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
    Path bad = Files.write(folder.resolve("a.pyc"), Arrays.copyOf(pass(), 50));
    Path good = Files.write(folder.resolve("b.pyc"), pass());
    int status = run(new byte[0], "info", "--format", "json", bad.toString(), good.toString());
    assertEquals(ExitCode.BAD_INPUT, status);
    assertEquals(1, count("\n"));
    assertEquals(
        "krait: " + bad + ": offset 50: end of data where a value should start\n",
        err.toString(UTF_8));
  }
}
