package krait.vm.modules.sre;

import org.jspecify.annotations.Nullable;

/**
 * What is known of how the texts start that match.
 *
 * @param prefix the characters that they start with; empty if none are known
 * @param text the prefix as a text, or null if there is none or it can't be one
 * @param skipped how many of these are matched when the program goes on at {@code entry}
 * @param entry where the program goes on behind them
 * @param complete whether the prefix is all of it
 * @param first the set that their first character is in, if known
 * @param given whether the code list gives that set, so that CPython searches by it as well
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
record SearchPlan(
    int[] prefix,
    @Nullable String text,
    int skipped,
    int entry,
    boolean complete,
    @Nullable CharSet first,
    boolean given) {

  private static final int[] NO_PREFIX = {};

  /** Where nothing is known. */
  static final SearchPlan NONE = new SearchPlan(NO_PREFIX, null, 0, 0, false, null, false);

  /** Whether nothing is known. */
  boolean isUnknown() {
    return prefix.length == 0 && first == null;
  }

  /** By characters at the start. */
  static SearchPlan ofPrefix(int[] prefix, int skipped, int entry, boolean complete) {
    return new SearchPlan(prefix, text(prefix), skipped, entry, complete, null, false);
  }

  /** By a set that the code list gives. */
  static SearchPlan ofGiven(CharSet first) {
    return new SearchPlan(NO_PREFIX, null, 0, 0, false, first, true);
  }

  /** By a set that was found in the program, if any. */
  static SearchPlan ofFirst(@Nullable CharSet first) {
    return first == null ? NONE : new SearchPlan(NO_PREFIX, null, 0, 0, false, first, false);
  }

  private static @Nullable String text(int[] characters) {
    StringBuilder text = new StringBuilder();
    for (int c : characters) {
      if (c < 0 || c > Character.MAX_VALUE) {
        return null;
      }
      text.append((char) c);
    }
    return text.toString();
  }
}
