package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class LastResortTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int report(Throwable e) {
    return LastResort.report(e, streams(OutputStream.nullOutputStream()));
  }

  private Streams streams(OutputStream out) {
    return Streams.of(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8));
  }

  private String message() {
    return err.toString(UTF_8);
  }

  @Test
  void aFailureKeepsItsMessageAndStatus() {
    assertEquals(ExitCode.BAD_INPUT, report(new Failure(ExitCode.BAD_INPUT, "a.pyc: byte 9: no")));
    assertEquals("krait: a.pyc: byte 9: no\n", message());
  }

  @Test
  void aMissingFileIsNamed() {
    assertEquals(ExitCode.BAD_INPUT, report(new NoSuchFileException("a.pyc")));
    assertEquals("krait: a.pyc: no such file\n", message());
  }

  @Test
  void namesFromStrangersCanNeitherEndTheLineNorCommandTheTerminal() {
    report(new NoSuchFileException("a\nb\u001b[2J\u202ec"));
    assertEquals("krait: a\\x0ab\\x1b[2J\\u202ec: no such file\n", message());
  }

  @Test
  void aBugIsOneLineThatAsksForAReportAndSaysWhere() {
    assertEquals(ExitCode.INTERNAL, report(new IllegalStateException("two\nlines")));
    assertTrue(
        message()
            .matches(
                "krait: internal error, please report it: java.lang.IllegalStateException:"
                    + " two\\\\x0alines at krait\\.cli\\.LastResortTest\\.[^\\n]*\\n"),
        message());
  }

  @Test
  void anOverflowOfTheStackIsOneLineToo() {
    StackOverflowError overflow = null;
    try {
      recurse(0);
    } catch (StackOverflowError e) {
      overflow = e;
    }
    assertEquals(ExitCode.INTERNAL, report(overflow));
    assertEquals(1, message().lines().count(), message());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  @Test
  void theEndOfMemoryIsOneLineToo() {
    assertEquals(ExitCode.INTERNAL, report(new OutOfMemoryError("Java heap space")));
    assertEquals(1, message().lines().count(), message());
  }

  @Test
  void aReaderThatHasGoneIsNoNews() {
    assertEquals(ExitCode.BROKEN_PIPE, runInto(new Broken("Broken pipe")));
    assertEquals("", message());
  }

  @Test
  void aFullDiskIsToldAndHasItsOwnStatus() {
    assertEquals(ExitCode.OUTPUT, runInto(new Broken("No space left on device")));
    assertEquals("krait: can't write the result: No space left on device\n", message());
  }

  private int runInto(OutputStream out) {
    return Cli.run(new String[] {"--version"}, streams(out));
  }

  private static final class Broken extends OutputStream {
    private final String message;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
