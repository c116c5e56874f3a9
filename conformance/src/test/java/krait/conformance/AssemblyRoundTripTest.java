package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import krait.asm.AsmPrinter;
import krait.asm.AsmUnit;
import krait.asm.Assembler;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.verify.Finding;
import krait.verify.Verifier;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblyRoundTripTest {

  /** The two that jump to where no instruction starts, which the verifier can't accept. */
  private static final List<String> REFUSED = List.of("overlapping.pyasm", "prefixes.pyasm");

  @Test
  void everyFileOfTheCorpusComesBackFromItsText() throws IOException {
    AssemblyRoundTrip trip = new AssemblyRoundTrip(System.err);
    for (Golden golden : Corpus.goldens("pyc")) {
      trip.check(golden.toString(), Files.readAllBytes(golden.file("pyc")));
    }
    assertEquals(0, trip.different(), trip.summary());
    assertEquals(871, trip.files());
  }

  @Test
  void mutatedFilesComeBackFromTheirText() throws IOException {
    AssemblyRoundTrip trip = new AssemblyRoundTrip(System.err);
    List<Path> originals =
        Corpus.goldens("pyc").stream().map(golden -> golden.file("pyc")).toList();
    trip.mutated(2000, 264, originals);
    assertEquals(0, trip.different(), trip.summary());
    assertTrue(trip.files() > 500, trip.summary());
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> all = Files.list(Corpus.root().resolveSibling("examples"))) {
      return all.filter(path -> path.toString().endsWith(".pyasm")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachExampleIsAssembledAndVerified(Path example) throws IOException {
    AsmUnit unit = Assembler.assemble(Files.readString(example), PyVersion.V2_6);
    List<Finding> findings = Verifier.verify(unit.file());
    boolean refused = REFUSED.contains(example.getFileName().toString());
    assertEquals(refused ? 1 : 0, findings.size(), findings.toString());
    AsmUnit again = Assembler.assemble(AsmPrinter.print(unit), PyVersion.V2_6);
    assertArrayEquals(unit.toByteArray(), again.toByteArray());
  }

  @Test
  void thereAreExamplesEnough() throws IOException {
    assertTrue(examples().size() >= 12);
  }
}
