package krait.asm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one text, up to a limit that no person reads through. */
final class ProblemLog {

  private static final int LIMIT = 1000;

  private final String text;
  private final List<AsmProblem> problems = new ArrayList<>();
  private final Set<Integer> lines = new HashSet<>();

  ProblemLog(String text) {
    this.text = text;
  }

  void report(CodeScope.Place place, String message) {
    if (problems.size() < LIMIT) {
      problems.add(AsmProblem.at(text, place.line(), place.position(), message));
      lines.add(place.line());
    }
  }

  /** Reports what may be the consequence of an earlier problem on the same line. */
  void reportOnNewLine(CodeScope.Place place, String message) {
    if (!lines.contains(place.line())) {
      report(place, message);
    }
  }

  /** Whether it makes no sense to go on. */
  boolean isFull() {
    return problems.size() >= LIMIT;
  }

  /** Ends it all if there is a problem. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(AsmProblem::line).thenComparingInt(AsmProblem::column));
      throw new AssemblyException(problems);
    }
  }
}
