package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import krait.verify.Finding;
import krait.verify.Oddity;
import krait.version.PyVersion;

/** A line for each finding, as compilers write them, and one for the stack there. */
final class TextFindings implements FindingFormat {

  @Override
  public void write(
      String input,
      PyVersion version,
      List<Finding> findings,
      List<Oddity> oddities,
      OutputStream out)
      throws IOException {
    for (Finding finding : findings) {
      writeLine(input + ": " + finding, out);
      if (finding.offset() >= 0) {
        writeLine("    stack: " + stack(finding.stack()), out);
      }
    }
    for (Oddity oddity : oddities) {
      writeLine(input + ": " + oddity, out);
    }
  }

  private static String stack(List<String> items) {
    return items.isEmpty() ? "empty" : String.join(", ", items) + " <- top";
  }

  private static void writeLine(String line, OutputStream out) throws IOException {
    out.write((OneLine.of(line) + "\n").getBytes(UTF_8));
  }
}
