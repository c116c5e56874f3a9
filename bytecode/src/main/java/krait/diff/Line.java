package krait.diff;

/**
 * A line of two listings side by side.
 *
 * @param change in which of them it is
 * @param left its place on the left: the offset of an instruction, the index of a table's entry; -1
 *     if it is not there
 * @param right its place on the right, or -1
 * @param text the instruction or entry
 */
public record Line(Change change, int left, int right, String text) {

  /** In which listing a line is. */
  public enum Change {
    /** In both. */
    SAME,
    /** On the left only. */
    REMOVED,
    /** On the right only. */
    ADDED
  }
}
