package krait.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import krait.compiler.source.CompileMode;
import krait.testkit.Corpus;
import krait.version.PyVersion;

/**
 * Asks a real interpreter for what {@link RecordedCompilesTest} compares with: checksums of what it
 * makes of {@link LimitProgram}s and of sources with small faults, and the whole of what it makes
 * of the programs that campaigns have found.
 *
 * <p>Arguments: the version and the path of its interpreter.
 */
final class RecordCompiles {

  /** The checksum of a program that the interpreter dies of. */
  static final String DEATH = "death";

  /** How many sources with faults the tests have. */
  static final int MUTATED = 2000;

  private static final int SEED = 4;
  private static final HexFormat HEX = HexFormat.of();

  private RecordCompiles() {}

  public static void main(String[] args) throws IOException {
    PyVersion version = PyVersion.parse(args[0]).orElseThrow();
    try (PythonProcess python = new PythonProcess(args[1])) {
      List<String> limits = new ArrayList<>();
      for (LimitProgram program : LimitProgram.values()) {
        Optional<byte[]> answer = python.compile(CompileMode.EXEC, program.source());
        String sum = answer.map(each -> checksum(CompileOutcome.of(each))).orElse(DEATH);
        limits.add(program + " " + sum);
      }
      Files.write(resources().resolve("limits-" + version + ".txt"), limits);
      Files.write(resources().resolve("mutated-" + version + ".txt"), mutated(python));
      for (Path find : finds()) {
        Optional<byte[]> answer = python.compile(CompileMode.EXEC, Files.readAllBytes(find));
        Files.write(golden(find, version), answer.orElseThrow());
      }
    }
  }

  private static List<String> mutated(PythonProcess python) throws IOException {
    List<byte[]> originals = MutatedSources.originals(List.of());
    List<String> lines = new ArrayList<>();
    lines.add(checksum(originals));
    SourceMutator mutator = new SourceMutator(originals, SEED);
    for (int i = 0; i < MUTATED; i++) {
      Optional<CompileOutcome> wanted = MutatedSources.Way.of(i).wanted(python, mutator.next());
      lines.add(wanted.map(RecordCompiles::checksum).orElse(DEATH));
    }
    return lines;
  }

  /** Makes the sources with faults, the same ones each time. */
  static SourceMutator mutator() throws IOException {
    return new SourceMutator(MutatedSources.originals(List.of()), SEED);
  }

  static String checksum(CompileOutcome outcome) {
    return HEX.toHexDigits(outcome.checksum());
  }

  /** A short name for all programs that are changed. */
  static String checksum(List<byte[]> originals) {
    CRC32 sum = new CRC32();
    originals.forEach(sum::update);
    return HEX.toHexDigits((int) sum.getValue());
  }

  private static Path resources() {
    return Corpus.root().resolveSibling("conformance/src/test/resources/krait/conformance");
  }

  /** The lines of one of the files of checksums. */
  static List<String> lines(String name) throws IOException {
    return Files.readAllLines(resources().resolve(name), ISO_8859_1);
  }

  /** The programs that campaigns have found. */
  static List<Path> finds() throws IOException {
    try (var files = Files.list(resources().resolve("finds"))) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  /** What an interpreter answered about one of them: marshalled code, or the error. */
  static Path golden(Path find, PyVersion version) {
    String name = find.getFileName().toString();
    String stem = name.substring(0, name.length() - ".py".length());
    return find.resolveSibling(stem + "." + version.toString().replace(".", "") + ".golden");
  }
}
