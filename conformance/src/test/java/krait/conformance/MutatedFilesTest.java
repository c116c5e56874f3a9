package krait.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** The short form of the campaign {@link MutatedFiles}. */
class MutatedFilesTest {

  @Test
  void brokenFilesGiveAResultOrALocatedFault() throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    int failures = MutatedFiles.run(4_000, 2604, new PrintStream(report, true, UTF_8));
    assertEquals(0, failures, report.toString(UTF_8));
  }
}
