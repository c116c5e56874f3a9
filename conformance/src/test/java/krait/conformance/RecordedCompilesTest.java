package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import krait.compiler.source.CompileMode;
import krait.version.PyVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that real interpreters have compiled or refused, in three collections; {@link
 * RecordCompiles} has asked them.
 */
class RecordedCompilesTest {

  static Stream<PyVersion> versions() {
    return PyVersion.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void programsAtTheLimitsBecomeWhatCpythonMakesOfThem(PyVersion version) throws IOException {
    List<String> wanted = RecordCompiles.lines("limits-" + version + ".txt");
    List<String> made = new ArrayList<>();
    for (LimitProgram program : LimitProgram.values()) {
      CompileOutcome outcome = CompileOutcome.ofText(version, CompileMode.EXEC, program.source());
      String line = program + " " + RecordCompiles.checksum(outcome);
      String dead = program + " " + RecordCompiles.DEATH;
      made.add(wanted.contains(dead) && !outcome.text().startsWith("our own") ? dead : line);
    }
    assertEquals(String.join("\n", wanted), String.join("\n", made));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void sourcesWithSmallFaultsBecomeWhatCpythonMakesOfThem(PyVersion version) throws IOException {
    List<String> wanted = RecordCompiles.lines("mutated-" + version + ".txt");
    assertEquals(
        wanted.get(0),
        RecordCompiles.checksum(MutatedSources.originals(List.of())),
        "the corpus has changed; ask the interpreters again with ./campaign RecordCompiles");
    SourceMutator mutator = RecordCompiles.mutator();
    List<String> different = new ArrayList<>();
    for (int i = 0; i < RecordCompiles.MUTATED; i++) {
      byte[] source = mutator.next();
      CompileOutcome made = MutatedSources.Way.of(i).made(version, source);
      String golden = wanted.get(i + 1);
      if (!golden.equals(RecordCompiles.DEATH) && !golden.equals(RecordCompiles.checksum(made))) {
        different.add(i + ": " + made.text());
      }
    }
    assertEquals(List.of(), different);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void whatCampaignsFoundIsMended(PyVersion version) throws IOException {
    List<Path> finds = RecordCompiles.finds();
    assertTrue(finds.size() >= 10, finds.toString());
    for (Path find : finds) {
      byte[] golden = Files.readAllBytes(RecordCompiles.golden(find, version));
      byte[] source = Files.readAllBytes(find);
      assertEquals(
          CompileOutcome.of(golden).text(),
          CompileOutcome.ofText(version, CompileMode.EXEC, source).text(),
          find + " in " + version);
    }
  }
}
