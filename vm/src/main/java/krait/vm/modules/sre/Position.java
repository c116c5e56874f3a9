package krait.vm.modules.sre;

/** The positions that a pattern can ask for. */
final class Position {

  private static final int BEGINNING = 0;
  private static final int BEGINNING_LINE = 1;
  private static final int BEGINNING_STRING = 2;
  private static final int BOUNDARY = 3;
  private static final int NON_BOUNDARY = 4;
  private static final int END = 5;
  private static final int END_LINE = 6;
  private static final int END_STRING = 7;
  private static final int LOCALE_BOUNDARY = 8;
  private static final int LOCALE_NON_BOUNDARY = 9;
  private static final int UNICODE_BOUNDARY = 10;

  private Position() {}

  /** Whether a place in the text is one of these positions. */
  static boolean holds(MatchState state, int position, int place) {
    return switch (position) {
      case BEGINNING, BEGINNING_STRING -> place == 0;
      case BEGINNING_LINE -> place == 0 || state.before(place) == '\n';
      case END -> place == state.end || (place + 1 == state.end && state.at(place) == '\n');
      case END_LINE -> place == state.end || state.before(place + 1) == '\n';
      case END_STRING -> place == state.end;
      case BOUNDARY, LOCALE_BOUNDARY -> state.end > 0 && isEdge(state, place, false);
      case NON_BOUNDARY, LOCALE_NON_BOUNDARY -> state.end > 0 && !isEdge(state, place, false);
      case UNICODE_BOUNDARY -> state.end > 0 && isEdge(state, place, true);
      default -> state.end > 0 && !isEdge(state, place, true);
    };
  }

  private static boolean isEdge(MatchState state, int place, boolean unicode) {
    boolean before = place > 0 && isWord(state, state.before(place), unicode);
    boolean after = place < state.end && isWord(state, state.at(place), unicode);
    return before != after;
  }

  private static boolean isWord(MatchState state, int c, boolean unicode) {
    return unicode ? state.letters.isUnicodeWord(c) : Letters.isWord(c);
  }
}
