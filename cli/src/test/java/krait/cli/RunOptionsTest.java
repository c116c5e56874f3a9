package krait.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs programs with options and environment variables of CPython, and compares with what CPython
 * did. Each text in the folder {@code options} has a block for each run. It begins with a line that
 * has the version, the variables and the command line, in which {@code ~} stands for the folder;
 * then come the output, the exit status and the error text of the interpreter, started with {@code
 * -S} in the folder of this module.
 */
class RunOptionsTest {

  private static final String FOLDER = "src/test/resources/krait/cli/options/";
  private static final String BLOCK = "=== ";

  static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, ISO_8859_1);
        blocks.addAll(Arrays.asList(text.substring(BLOCK.length()).split("\n" + BLOCK, -1)));
      }
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void runsDoWhatCPythonDoes(String block) {
    String head = block.substring(0, block.indexOf('\n'));
    String[] words = head.split(" ", -1);
    Map<String, String> environment = new HashMap<>();
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
    int at = 1;
    while (at < words.length && words[at].indexOf('=') > 0 && !words[at].startsWith("-")) {
      int equals = words[at].indexOf('=');
      environment.put(words[at].substring(0, equals), words[at].substring(equals + 1));
      at++;
    }
    List<String> arguments = new ArrayList<>(List.of("--python", words[0]));
    for (; at < words.length; at++) {
      arguments.add(words[at].replace("~", FOLDER));
    }
    assertEquals(strip(block.substring(head.length() + 1)), strip(run(arguments, environment)));
  }

  /** The last newline is part of the text between two blocks. */
  private static String strip(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static String run(List<String> arguments, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ResultStream(out),
            new PrintStream(err, true, ISO_8859_1),
            Terminals.NONE);
    int status = status(new RunCommand(environment), arguments.toArray(new String[0]), streams);
    return out.toString(ISO_8859_1)
        + "--- stderr, status "
        + status
        + "\n"
        + err.toString(ISO_8859_1);
  }

  private static int status(RunCommand command, String[] arguments, Streams streams) {
    try {
      command.read(arguments);
      return command.run(streams);
    } catch (Failure e) {
      return e.status();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
