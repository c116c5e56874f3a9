package krait.diff;

import java.util.List;

/**
 * A table or listing that differs.
 *
 * @param name what it is, in words
 * @param lines all of its lines, those that are equal as well
 */
public record TableDifference(String name, List<Line> lines) {

  /** Copies the list. */
  public TableDifference {
    lines = List.copyOf(lines);
  }
}
