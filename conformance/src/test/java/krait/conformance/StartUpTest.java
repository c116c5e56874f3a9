package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a listing of one file must not load, as each of these costs it 8 to 40 ms. */
class StartUpTest {
  private static final List<String> SLOW =
      List.of(
          "java.lang.invoke.LambdaMetafactory", // a lambda or a method reference
          "java.lang.runtime.ObjectMethods", // equals, hashCode or toString that a record is given
          "java.util.regex.Pattern",
          "java.util.Formatter",
          "java.util.stream.Stream",
          "picocli.CommandLine");

  @TempDir Path folder;

  @Test
  void aListingOfOneFileLoadsNothingThatIsSlow() throws Exception {
    Path log = folder.resolve("loaded");
    String example = Corpus.root().resolveSibling("examples").resolve("tally.pyc").toString();
    Process listing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "krait.cli.Main",
                "dis",
                example)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertEquals(0, listing.waitFor());
    assertTrue(Files.size(folder.resolve("out")) > 1000);
    Set<String> loaded =
        Files.readAllLines(log, UTF_8).stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .collect(Collectors.toSet());
    assertTrue(loaded.contains("krait.dis.Disassembler"));
    assertEquals(List.of(), SLOW.stream().filter(loaded::contains).toList());
  }
}
