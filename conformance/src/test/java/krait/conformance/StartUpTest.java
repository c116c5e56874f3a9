package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What short commands must not load, as each of these costs 8 to 40 ms. */
class StartUpTest {
  private static final List<String> SLOW =
      List.of(
          "java.lang.runtime.ObjectMethods", // equals, hashCode or toString that a record is given
          "java.util.regex.Pattern",
          "java.util.Formatter",
          "java.util.stream.Stream",
          "picocli.CommandLine");

  /**
   * What the thread that listens to Ctrl-C loads first, some time after the start: on a slow
   * machine while the program still runs.
   */
  private static final String LISTENER = "org.jline.utils.Signals";

  @TempDir Path folder;

  @Test
  void aListingOfOneFileLoadsNothingThatIsSlow() throws Exception {
    String example = Corpus.root().resolveSibling("examples").resolve("tally.pyc").toString();
    Set<String> loaded = loaded("dis", example);
    assertTrue(Files.size(folder.resolve("out")) > 1000);
    assertTrue(loaded.contains("krait.dis.Disassembler"));
    assertEquals(List.of(), loaded.stream().filter(StartUpTest::isSlow).toList());
  }

  @Test
  void aProgramLoadsNothingThatIsSlow() throws Exception {
    Set<String> loaded = loaded("run", "-c", "print 6 * 7");
    assertEquals("42\n", Files.readString(folder.resolve("out")));
    assertTrue(loaded.contains("krait.vm.exec.Machine"));
    assertEquals(List.of(), loaded.stream().filter(StartUpTest::isSlow).toList());
  }

  /**
   * Whether a class is one of the slow ones, or what a lambda or a method reference of ours needs.
   */
  private static boolean isSlow(String name) {
    return SLOW.contains(name) || (name.startsWith("krait.") && name.contains("$$Lambda"));
  }

  private Set<String> loaded(String... arguments) throws Exception {
    Path log = folder.resolve("loaded");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "krait.cli.Main"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertEquals(0, process.waitFor());
    return Files.readAllLines(log, UTF_8).stream()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .takeWhile(name -> !name.equals(LISTENER))
        .collect(Collectors.toSet());
  }
}
