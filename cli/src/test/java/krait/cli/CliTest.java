package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CliTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Cli.run(args, InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8));
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  @Test
  void theVersionGoesToStandardOutput() {
    assertEquals(ExitCode.OK, run("--version"));
    assertTrue(out().matches("krait \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\nJava [\\d.]+\\S*\\n"), out());
    assertEquals("", err());
  }

  @Test
  void withoutArgumentsTheUsageGoesToStandardError() {
    assertEquals(ExitCode.USAGE, run());
    assertEquals("", out());
    assertTrue(err().startsWith("Usage: krait [-hV] [COMMAND]\n"), err());
  }

  @Test
  void anUnknownOptionIsOneComplaintAndAHint() {
    assertEquals(ExitCode.USAGE, run("completion", "--colour"));
    assertEquals("", out());
    assertEquals(
        """
        krait: Unknown option: '--colour'
        Try 'krait completion --help' for more information.
        """,
        err());
  }

  @Test
  void aMisspeltCommandIsToldItsNearestNeighbour() {
    assertEquals(ExitCode.USAGE, run("completoin"));
    assertEquals(
        """
        krait: Unmatched argument at index 0: 'completoin'
        Did you mean 'completion'?
        Try 'krait --help' for more information.
        """,
        err());
  }

  @Test
  void everySubcommandIsListedHasHelpAndAnswersToItsName() {
    assertEquals(ExitCode.OK, run("--help"));
    String listed = out();
    for (String name : Subcommands.names()) {
      assertTrue(listed.contains("\n  " + name + " "), listed);
      Subcommand subcommand = Subcommands.create(name);
      assertNotNull(subcommand);
      assertEquals(name, new CommandLine(subcommand).getCommandName());
      out.reset();
      assertEquals(ExitCode.OK, run(name, "--help"));
      assertTrue(out().startsWith("Usage: krait " + name + " "), out());
      assertTrue(out().contains("Exit status:"), out());
    }
  }

  @Test
  void helpOfASubcommandIsTheSameByBothWays() {
    for (String name : Subcommands.names()) {
      out.reset();
      assertEquals(ExitCode.OK, run("help", name));
      String byHelp = out();
      out.reset();
      assertEquals(ExitCode.OK, run(name, "--help"));
      assertEquals(byHelp, out());
    }
  }

  @Test
  void anUnknownNameIsNoSubcommand() {
    assertNull(Subcommands.create("no-such-command"));
    assertEquals(Subcommands.names().length, Arrays.stream(Subcommands.names()).distinct().count());
  }

  @Test
  void aTerminalGetsColoursUnlessItsUserWantsNone() {
    for (boolean plain : List.of(false, true)) {
      out.reset();
      Streams streams =
          new Streams(
              InputStream.nullInputStream(),
              new ResultStream(out),
              new PrintStream(err, true, UTF_8),
              new Terminals(false, true, true, plain));
      assertEquals(ExitCode.OK, Cli.run(new String[] {"--help"}, streams));
      assertEquals(!plain, out().contains("\u001b["), out());
    }
    out.reset();
    run("--help");
    assertFalse(out().contains("\u001b["), out());
  }

  @Test
  void theCompletionScriptKnowsEverySubcommand() {
    assertEquals(ExitCode.OK, run("completion"));
    assertTrue(out().startsWith("#!/usr/bin/env bash\n"), out());
    for (String name : Subcommands.names()) {
      assertTrue(out().contains("function _picocli_krait_" + name + "("), name);
    }
  }
}
