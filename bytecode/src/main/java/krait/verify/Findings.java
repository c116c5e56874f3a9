package krait.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings of one code object: one for each rule and instruction. */
final class Findings {
  /** More than this are of no use to anyone, and would fill memory. */
  static final int MAX = 10_000;

  private final String path;
  private final List<Finding> list = new ArrayList<>();
  private final Set<Place> known = new HashSet<>();
  private boolean full;

  private record Place(Rule rule, int offset) {}

  Findings(String path) {
    this.path = path;
  }

  /** A finding about the code object as a whole. */
  void add(Rule rule, String reason) {
    add(rule, -1, "", reason, List.of());
  }

  /** A finding about an instruction, unless the rule has one there already. */
  void add(Rule rule, int offset, String instruction, String reason, List<String> stack) {
    if (full || (offset >= 0 && !known.add(new Place(rule, offset)))) {
      return;
    }
    if (list.size() >= MAX) {
      full = true;
      list.add(new Finding(Rule.EFFORT, path, -1, "", "more than " + MAX + " findings", List.of()));
      return;
    }
    list.add(new Finding(rule, path, offset, instruction, reason, stack));
  }

  boolean isFull() {
    return full;
  }

  /** All of them by offset, those about the code object as a whole first. */
  List<Finding> sorted() {
    List<Finding> sorted = new ArrayList<>(list);
    sorted.sort(Comparator.comparingInt(Finding::offset));
    return sorted;
  }
}
