package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show as output is what the commands print today. */
@DisabledOnOs(OS.WINDOWS)
class TourTest {
  private static final Path ROOT = Corpus.root().resolveSibling(".").normalize();
  private static final String PROMPT = "$ ";

  /** A line of a document that stands for any number of lines of output. */
  private static final String ELISION = "...";

  @TempDir Path folder;

  /** A command line in a document, and what is shown below it. */
  record Shown(String command, List<String> output) {
    @Override
    public String toString() {
      return command;
    }
  }

  static List<Shown> commands() throws IOException {
    List<Shown> all = new ArrayList<>();
    for (String document : List.of("README.md", "docs/tour.md")) {
      List<String> block = new ArrayList<>();
      boolean inside = false;
      for (String line : Files.readAllLines(ROOT.resolve(document), UTF_8)) {
        if (inside && line.equals("```")) {
          add(block, all);
          block.clear();
        } else if (inside) {
          block.add(line);
        }
        inside = line.equals("```text") || (inside && !line.equals("```"));
      }
    }
    return all;
  }

  private static void add(List<String> block, List<Shown> all) {
    int at = 0;
    while (at < block.size() && block.get(at).startsWith(PROMPT)) {
      int end = at + 1;
      while (end < block.size() && !block.get(end).startsWith(PROMPT)) {
        end++;
      }
      all.add(
          new Shown(
              block.get(at).substring(PROMPT.length()), List.copyOf(block.subList(at + 1, end))));
      at = end;
    }
  }

  @Test
  void theDocumentsShowCommands() throws IOException {
    assertTrue(commands().size() >= 12, commands().toString());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandPrintsWhatTheDocumentShows(Shown shown) throws Exception {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder("sh", "-c", shown.command())
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    List<String> actual = new ArrayList<>();
    for (String line : Files.readAllLines(output, UTF_8)) {
      actual.add(line.stripTrailing());
    }
    assertEquals(String.join("\n", shown.output()), String.join("\n", elide(actual, shown)));
  }

  /** Puts the document's elisions into the output, each where the lines around it agree. */
  private static List<String> elide(List<String> actual, Shown shown) {
    List<String> result = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < shown.output().size(); i++) {
      if (!shown.output().get(i).equals(ELISION)) {
        if (at < actual.size()) {
          result.add(actual.get(at));
        }
        at++;
        continue;
      }
      result.add(ELISION);
      String next = i + 1 < shown.output().size() ? shown.output().get(i + 1) : null;
      while (at < actual.size() && !actual.get(at).equals(next)) {
        at++;
      }
    }
    if (at < actual.size()) {
      result.addAll(actual.subList(at, actual.size()));
    }
    return result;
  }
}
