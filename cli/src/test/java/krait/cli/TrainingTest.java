package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;

class TrainingTest {

  /** One that failed would leave its classes out of the archive, and nobody would see it. */
  @Test
  void everyCommandLineDoesWhatItIsHereFor() {
    Path example = Corpus.root().resolveSibling("examples").resolve("tally.pyc");
    byte[] printed = {};
    for (String[] args : Training.commandLines(example.toString())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          Cli.run(args, new ByteArrayInputStream(printed), out, new PrintStream(err, true, UTF_8));
      List<String> words = List.of(args);
      int expected = words.contains("--no-such-option") ? ExitCode.USAGE : ExitCode.OK;
      assertEquals(expected, status, words + ": " + err.toString(UTF_8));
      printed = out.toByteArray();
    }
  }
}
