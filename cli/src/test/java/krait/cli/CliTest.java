package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class CliTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Cli.run(args, InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8));
  }

  @Test
  void anUnknownOptionIsOneComplaintAndAHint() {
    assertEquals(ExitCode.USAGE, run("completion", "--colour"));
    assertEquals("", out.toString(UTF_8));
    assertEquals(
        """
        krait: Unknown option: '--colour'
        Try 'krait completion --help' for more information.
        """,
        err.toString(UTF_8));
  }

  @Test
  void theVersionGoesToStandardOutput() {
    assertEquals(ExitCode.OK, run("--version"));
    assertTrue(out.toString(UTF_8).startsWith("krait 0."), out.toString(UTF_8));
    assertEquals("", err.toString(UTF_8));
  }
}
