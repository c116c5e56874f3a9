package krait.vm.modules.sre;

/** The numbers that {@code sre_compile} writes, as the library's {@code sre_constants} has them. */
final class SreCode {

  static final int MAGIC = 20031017;

  static final int FAILURE = 0;
  static final int SUCCESS = 1;
  static final int ANY = 2;
  static final int ANY_ALL = 3;
  static final int ASSERT = 4;
  static final int ASSERT_NOT = 5;
  static final int AT = 6;
  static final int BRANCH = 7;
  static final int CATEGORY = 9;
  static final int CHARSET = 10;
  static final int BIGCHARSET = 11;
  static final int GROUPREF = 12;
  static final int GROUPREF_EXISTS = 13;
  static final int GROUPREF_IGNORE = 14;
  static final int IN = 15;
  static final int IN_IGNORE = 16;
  static final int INFO = 17;
  static final int JUMP = 18;
  static final int LITERAL = 19;
  static final int LITERAL_IGNORE = 20;
  static final int MARK = 21;
  static final int MAX_UNTIL = 22;
  static final int MIN_UNTIL = 23;
  static final int NOT_LITERAL = 24;
  static final int NOT_LITERAL_IGNORE = 25;
  static final int NEGATE = 26;
  static final int RANGE = 27;
  static final int REPEAT = 28;
  static final int REPEAT_ONE = 29;
  static final int MIN_REPEAT_ONE = 31;

  /** The number of positions that {@link #AT} knows. */
  static final int POSITIONS = 12;

  /** The number of categories of characters. */
  static final int CATEGORIES = 18;

  static final int FLAG_LOCALE = 4;
  static final int FLAG_UNICODE = 32;

  static final int INFO_PREFIX = 1;
  static final int INFO_LITERAL = 2;
  static final int INFO_CHARSET = 4;

  private SreCode() {}
}
