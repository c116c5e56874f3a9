package krait.diff;

import java.util.List;

/**
 * What differs between two files.
 *
 * @param header what differs before and behind the code
 * @param code the code objects that differ, in the order of the left file
 */
public record FileDifference(List<FieldDifference> header, List<CodeDifference> code) {

  /** Copies the lists. */
  public FileDifference {
    header = List.copyOf(header);
    code = List.copyOf(code);
  }

  /** Whether the files are equal. */
  public boolean isEmpty() {
    return header.isEmpty() && code.isEmpty();
  }
}
