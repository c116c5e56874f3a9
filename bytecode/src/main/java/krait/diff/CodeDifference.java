package krait.diff;

import java.util.List;

/**
 * Two code objects that belong together and differ, or one that has no partner.
 *
 * @param path the code object, as {@code krait.dis.CodeTree} names it
 * @param change whether it is in both files or in one of them
 * @param fields the single values that differ
 * @param tables the tables and the instructions that differ
 */
public record CodeDifference(
    String path, Line.Change change, List<FieldDifference> fields, List<TableDifference> tables) {

  /** Copies the lists. */
  public CodeDifference {
    fields = List.copyOf(fields);
    tables = List.copyOf(tables);
  }

  /** Whether there is nothing to tell. */
  boolean isEmpty() {
    return change == Line.Change.SAME && fields.isEmpty() && tables.isEmpty();
  }
}
