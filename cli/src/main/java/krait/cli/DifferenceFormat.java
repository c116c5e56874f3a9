package krait.cli;

import java.io.IOException;
import java.io.OutputStream;
import krait.diff.FileDifference;

/** How {@code krait diff} tells what differs. */
interface DifferenceFormat {

  /**
   * Writes it.
   *
   * @param left the name of the first file
   * @param right the name of the second file
   */
  void write(String left, String right, FileDifference difference, OutputStream out)
      throws IOException;
}
