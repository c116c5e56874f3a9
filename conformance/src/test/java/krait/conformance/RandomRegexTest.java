package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.SourceText;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code lists of patterns that nobody compiled, and the patterns of {@link RegexCampaign}. */
class RandomRegexTest {

  private static final String PROGRAM = "hostile_regexes.py";
  private static final Path RECORDED =
      Corpus.root().resolveSibling("vm/src/test/resources/krait/vm/modules/regex_matches");
  private static final long INSTRUCTIONS = 50_000_000;
  private static final long MILLISECONDS = 60_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2.6", "2.7"})
  void aChangedCodeListIsRefusedOrMatchesInTime(String name)
      throws IOException, InterruptedException {
    PyVersion version = PyVersion.parse(name).orElseThrow();
    Path codes = RECORDED.resolve("codes." + name.replace(".", "") + ".txt");
    Files.copy(codes, folder.resolve("codes.txt"));
    HostileRun run = new HostileRun(INSTRUCTIONS, MILLISECONDS, folder, false);
    HostileRun.End end = run.run(program(version));
    assertEquals(HostileRun.End.DONE, end, run.errorText());
  }

  private static PycFile program(PyVersion version) throws IOException {
    try (InputStream in = RandomRegexTest.class.getResourceAsStream(PROGRAM)) {
      byte[] source = Objects.requireNonNull(in, PROGRAM).readAllBytes();
      CodeObject code = Compiler.forVersion(version).compile(SourceText.ofFile(source, PROGRAM));
      return PycFile.of(version, 0, code);
    }
  }

  @Test
  void theSameSeedGivesTheSamePattern() {
    assertEquals(RandomRegex.line(7, true), RandomRegex.line(7, true));
  }
}
