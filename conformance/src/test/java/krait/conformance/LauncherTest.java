package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./krait}, on the jar that this build has made just before. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Corpus.root().resolveSibling("krait");

  @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  private Ended start(Path script, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return start(script, environment, new byte[0], args);
  }

  /** Standard input is a pipe. */
  private Ended start(Path script, Map<String, String> environment, byte[] input, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    }
    int status = process.waitFor();
    return new Ended(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void runsFromAnyFolderAndThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), SCRIPT);
    Path linkToLink = Files.createSymbolicLink(folder.resolve("k"), Path.of("a link"));
    Ended direct = start(SCRIPT, Map.of(), "--version");
    assertTrue(direct.out().startsWith("krait "), direct.out());
    assertEquals(new Ended(0, direct.out(), ""), direct);
    assertEquals(direct, start(link, Map.of(), "--version"));
    assertEquals(direct, start(linkToLink, Map.of(), "--version"));
    Files.delete(linkToLink);
    Files.delete(link);
  }

  @Test
  void endsWithTheStatusOfTheCommand() throws Exception {
    assertEquals(
        new Ended(
            2,
            "",
            """
            krait: Unknown option: '--no such'
            Try 'krait completion --help' for more information.
            """),
        start(SCRIPT, Map.of(), "completion", "--no such"));
  }

  @Test
  void readsAPipe() throws Exception {
    byte[] file = Files.readAllBytes(Corpus.root().resolve("opcodes/POP_TOP.pyc"));
    Golden golden = new Golden("2.6", Corpus.root().resolve("opcodes/POP_TOP"));
    String whole = new String(golden.content("dis").orElseThrow(), UTF_8);
    String module = whole.substring(whole.indexOf('\n') + 1).split("\n\n# ", 2)[0];
    Ended ended = start(SCRIPT, Map.of(), file, "dis", "--depth", "0", "-");
    assertEquals(
        module.replaceAll("0x\\w+|ADDR", "ADDR").stripTrailing(),
        ended.out().replaceAll("0x\\w+|ADDR", "ADDR").stripTrailing());
    assertEquals("", ended.err());
  }

  @Test
  void handsOptionsToJava() throws Exception {
    Ended ended =
        start(SCRIPT, Map.of("KRAIT_JAVA_OPTS", "-Xint -Dkrait.unknown=1 -showversion"), "--help");
    assertEquals(0, ended.status());
    assertTrue(ended.err().contains("interpreted mode"), ended.err());
  }

  @Test
  void tellsWhenThereIsNoJava() throws Exception {
    assertEquals(
        new Ended(69, "", "krait: JAVA_HOME is /no/such/jdk, which has no bin/java\n"),
        start(SCRIPT, Map.of("JAVA_HOME", "/no/such/jdk"), "--version"));
  }
}
