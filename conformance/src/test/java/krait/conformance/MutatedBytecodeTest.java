package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import krait.conformance.HostileRun.End;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the campaign {@link MutatedBytecode}, and what its long form has found. */
class MutatedBytecodeTest {

  private static final Path FINDS = Path.of("src/test/resources/krait/conformance/hostile");

  @TempDir private Path folder;

  @Test
  void changedCodeEndsInPythonsTerms() throws IOException, InterruptedException {
    List<byte[]> files = new ArrayList<>();
    for (Corpus.Golden golden : Corpus.goldens("pyc")) {
      files.add(golden.content("pyc").orElseThrow());
    }
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(report, true, UTF_8);
    int finds = MutatedBytecode.run(files, 400, 2604, out);
    assertEquals(0, finds, report.toString(UTF_8));
  }

  @Test
  void whatTheCampaignFoundStaysMended() throws IOException, InterruptedException {
    HostileRun run = new HostileRun(30_000, 20_000, folder, true);
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(FINDS)) {
      for (Path file : files.sorted().toList()) {
        PycFile mutant = PycFile.read(Files.readAllBytes(file));
        boolean clean = Verifier.verify(mutant).isEmpty();
        End end = run.run(mutant);
        if (end == End.LEAK || end == End.HANG || (clean && end == End.MALFORMED)) {
          wrong.add(file.getFileName() + " " + end + " " + run.errorText());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
