package krait.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import krait.code.CodeObject;
import krait.dis.CodeTree;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.testkit.Corpus.Golden;
import krait.verify.Finding;
import krait.verify.Verifier;
import org.junit.jupiter.api.Test;

/** The two promises of the verifier, on what the real interpreters made and did. */
class VerifierConformanceTest {

  @Test
  void nothingIsFoundInWhatTheCompilersMade() {
    List<String> found = new ArrayList<>();
    int files = 0;
    for (Golden golden : Corpus.goldens("pyc")) {
      for (Finding finding : Verifier.verify(read(golden))) {
        found.add(golden + ": " + finding);
      }
      files++;
    }
    assertEquals(List.of(), found);
    assertTrue(files > 800, "hardly any file was found");
  }

  /**
   * Changed code on which a real interpreter crashed in a {@link MutationCampaign} whose output,
   * made with the property {@code crashers} set, gave the lines of the files.
   */
  @Test
  void everyChangeThatHasCrashedAnInterpreterIsRejected() throws IOException {
    int crashers = 0;
    for (String version : List.of("2.6", "2.7")) {
      for (String line : lines("crashers-" + version + ".txt.gz")) {
        Crasher crasher = Crasher.parse(line);
        PycFile file = read(crasher.golden());
        CodeObject original = CodeTree.walk(file.code(), 100).get(crasher.index()).code();
        CodeObject module =
            MutationCampaign.replace(file.code(), original, crasher.applyTo(original));
        assertFalse(Verifier.verify(module, file.version()).isEmpty(), line);
        crashers++;
      }
    }
    assertTrue(crashers > 1000, "hardly any crash was found");
  }

  private static PycFile read(Golden golden) {
    return PycFile.read(golden.content("pyc").orElseThrow());
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream stream = VerifierConformanceTest.class.getResourceAsStream(resource);
        InputStream text = new GZIPInputStream(Objects.requireNonNull(stream))) {
      return new String(text.readAllBytes(), US_ASCII).lines().toList();
    }
  }
}
