package krait.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import krait.code.CodeObject;
import krait.dis.CodeTree;
import krait.marshal.PycFile;

/**
 * Compares two files.
 *
 * <p>Code objects belong together if they have the same path of names, and among those of one path
 * the first with the first, and so on; the two outermost ones always do. Instructions are aligned
 * by what they do, so that one that has only moved is no difference.
 */
public final class FileComparison {

  private static final String OUTERMOST = "<module>";

  private final PycFile left;
  private final PycFile right;

  private FileComparison(PycFile left, PycFile right) {
    this.left = left;
    this.right = right;
  }

  /** All differences between two files. */
  public static FileDifference compare(PycFile left, PycFile right) {
    FileComparison comparison = new FileComparison(left, right);
    return new FileDifference(comparison.compareHeaders(), comparison.compareCode());
  }

  private List<FieldDifference> compareHeaders() {
    List<FieldDifference> found = new ArrayList<>();
    add(found, "magic number", magic(left), magic(right));
    add(found, "Python version", left.version().toString(), right.version().toString());
    add(found, "date", date(left), date(right));
    add(
        found,
        "bytes behind the code",
        left.trailing().length() + " bytes",
        right.trailing().length() + (sameTrailing() ? " bytes" : " other bytes"));
    return found;
  }

  private boolean sameTrailing() {
    return left.trailing().equals(right.trailing())
        || left.trailing().length() != right.trailing().length();
  }

  private static void add(
      List<FieldDifference> found, String field, String leftValue, String rightValue) {
    if (!leftValue.equals(rightValue)) {
      found.add(new FieldDifference(field, leftValue, rightValue));
    }
  }

  private static String magic(PycFile file) {
    return Integer.toString(file.magicNumber());
  }

  private static String date(PycFile file) {
    long seconds = Integer.toUnsignedLong(file.mtime());
    return seconds == 0 ? "none" : Instant.ofEpochSecond(seconds).toString();
  }

  private List<CodeDifference> compareCode() {
    Map<String, CodeObject> leftCode = byPath(left.code());
    Map<String, CodeObject> rightCode = byPath(right.code());
    boolean sameNames = left.code().filename().value().equals(right.code().filename().value());
    List<CodeDifference> found = new ArrayList<>();
    for (Map.Entry<String, CodeObject> entry : leftCode.entrySet()) {
      CodeObject partner = rightCode.get(entry.getKey());
      if (partner == null) {
        found.add(lone(entry.getKey(), Line.Change.REMOVED));
        continue;
      }
      CodeObject code = entry.getValue();
      boolean outermost = entry.getKey().equals(OUTERMOST);
      boolean asOutside =
          code.filename().value().equals(left.code().filename().value())
              && partner.filename().value().equals(right.code().filename().value());
      CodeDifference difference =
          new CodeComparison(code, left.version(), partner, right.version())
              .run(entry.getKey(), outermost || sameNames || !asOutside);
      if (!difference.isEmpty()) {
        found.add(difference);
      }
    }
    for (String path : rightCode.keySet()) {
      if (!leftCode.containsKey(path)) {
        found.add(lone(path, Line.Change.ADDED));
      }
    }
    return found;
  }

  private static CodeDifference lone(String path, Line.Change change) {
    return new CodeDifference(path, change, List.of(), List.of());
  }

  /** The code objects by path; a second one of the same path gets a number. */
  private static Map<String, CodeObject> byPath(CodeObject root) {
    Map<String, CodeObject> found = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (CodeTree.Node node : CodeTree.walk(root, Integer.MAX_VALUE)) {
      String path = node.depth() == 0 ? OUTERMOST : node.path();
      int count = counts.merge(path, 1, Integer::sum);
      found.put(count == 1 ? path : path + "#" + count, node.code());
    }
    return found;
  }
}
