package krait.vm.modules.sre;

/**
 * The instructions of a {@link RegexProgram}, with their operands. Places are indexes of the
 * program, sets are indexes of its sets; the tests of one character come first.
 */
final class Step {

  /** A character (the character). */
  static final int LITERAL = 0;

  /** Any but one character (the character). */
  static final int NOT_LITERAL = 1;

  /** Any character but a line end. */
  static final int ANY = 2;

  /** Any character. */
  static final int ANY_ALL = 3;

  /** A character of a set (set). */
  static final int IN = 4;

  /** Several characters (how many, each of them). */
  static final int LITERALS = 5;

  /** Notes a place (number of the mark). */
  static final int MARK = 6;

  /** A position (which one). */
  static final int AT = 7;

  /** Goes on elsewhere (place). */
  static final int JUMP = 8;

  /** The end of the pattern or of an assertion. */
  static final int SUCCESS = 9;

  /** Never matches. */
  static final int FAILURE = 10;

  /**
   * Repeats a test of one character as often as possible (least, most, place of what follows,
   * character that follows or a {@code NO_} or {@code AT_} constant, test, operand of the test).
   */
  static final int REPEAT_ONE = 11;

  /** The same, as seldom as possible. */
  static final int MIN_REPEAT_ONE = 12;

  /**
   * Alternatives (place of the first). Before each lie the place of the next or 0, the test of its
   * first character or {@link #UNTESTED}, and the operand of the test.
   */
  static final int BRANCH = 13;

  /** Starts a repetition (least, most, place of its UNTIL); what is repeated follows. */
  static final int REPEAT = 14;

  /** Ends what is repeated as often as possible. */
  static final int MAX_UNTIL = 15;

  /** Ends what is repeated as seldom as possible. */
  static final int MIN_UNTIL = 16;

  /** The text of a group (group). */
  static final int GROUPREF = 17;

  /** The text of a group in upper or lower case (group). */
  static final int GROUPREF_IGNORE = 18;

  /** Goes on elsewhere if a group has not matched (group, place). */
  static final int GROUPREF_EXISTS = 19;

  /** What follows up to a SUCCESS has to match (how far back, place behind). */
  static final int ASSERT = 20;

  /** What follows up to a SUCCESS must not match (how far back, place behind). */
  static final int ASSERT_NOT = 21;

  /** Tests the first character of an alternative that CPython would try (set). */
  static final int FIRST_IN = 22;

  /** Where an alternative is tried without a test. */
  static final int UNTESTED = -1;

  /** Where anything may follow a repetition. */
  static final int NO_LITERAL = -1;

  /** Where nothing follows a repetition. */
  static final int AT_SUCCESS = -2;

  /** How many operands REPEAT_ONE has, with itself. */
  static final int REPEAT_ONE_SIZE = 7;

  /** How many words REPEAT has. */
  static final int REPEAT_SIZE = 4;

  /** How many words lie before an alternative. */
  static final int ALTERNATIVE_SIZE = 3;

  /** How many words an assertion has before what it asserts. */
  static final int ASSERT_SIZE = 3;

  private Step() {}
}
