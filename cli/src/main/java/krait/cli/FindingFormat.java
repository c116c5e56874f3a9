package krait.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import krait.verify.Finding;
import krait.verify.Oddity;
import krait.version.PyVersion;

/** How {@code krait verify} tells what it found. */
interface FindingFormat {

  /**
   * Writes what was found in one input, of which there is something.
   *
   * @param input its name
   */
  void write(
      String input,
      PyVersion version,
      List<Finding> findings,
      List<Oddity> oddities,
      OutputStream out)
      throws IOException;
}
