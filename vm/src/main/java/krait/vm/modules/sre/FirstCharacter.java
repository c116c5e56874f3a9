package krait.vm.modules.sre;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the set that the first character is in of all that matches from a place of a program on, so
 * that it need not be tried elsewhere. Nothing that comes before that character leaves a trace.
 */
@SuppressWarnings("StatementSwitchToExpressionSwitch") // cases that go on in different ways
final class FirstCharacter {

  private FirstCharacter() {}

  /**
   * The set, or null if it is not known.
   *
   * @param end where the program ends so far
   */
  static @Nullable CharSet of(int[] code, int start, int end, List<CharSet> sets, Letters letters) {
    int at = start;
    while (at < end) {
      switch (code[at]) {
        case Step.MARK, Step.AT:
          at += 2;
          break;
        case Step.REPEAT:
          if (code[at + 1] == 0) {
            return null;
          }
          at += Step.REPEAT_SIZE;
          break;
        case Step.REPEAT_ONE, Step.MIN_REPEAT_ONE:
          return code[at + 1] == 0 ? null : ofTest(code[at + 5], code[at + 6], sets, letters);
        case Step.LITERALS:
          return one(code[at + 2], letters);
        case Step.BRANCH:
          return ofAlternatives(code, code[at + 1], sets, letters);
        default:
          return at + 1 < end ? ofTest(code[at], code[at + 1], sets, letters) : null;
      }
    }
    return null;
  }

  private static @Nullable CharSet ofTest(
      int test, int operand, List<CharSet> sets, Letters letters) {
    return switch (test) {
      case Step.IN, Step.FIRST_IN -> sets.get(operand);
      case Step.LITERAL -> one(operand, letters);
      default -> null;
    };
  }

  private static @Nullable CharSet ofAlternatives(
      int[] code, int first, List<CharSet> sets, Letters letters) {
    List<CharSet> all = new ArrayList<>();
    for (int at = first; at != 0; at = code[at]) {
      CharSet set = ofTest(code[at + 1], code[at + 2], sets, letters);
      if (set == null) {
        return null;
      }
      all.add(set);
    }
    return all.isEmpty() ? null : CharSet.union(all);
  }

  private static CharSet one(int character, Letters letters) {
    int[] code = {SreCode.LITERAL, character, SreCode.FAILURE};
    return new CharSet(code, 0, Integer.BYTES, letters, false);
  }
}
