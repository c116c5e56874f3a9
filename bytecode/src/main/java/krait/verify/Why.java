package krait.verify;

/** Why a finally handler is entered, as bits, for a handler may be entered in several ways. */
final class Why {
  static final int NONE = 1;
  static final int EXCEPTION = 2;
  static final int RETURN = 4;
  static final int BREAK = 8;
  static final int CONTINUE = 16;

  private static final String[] NAMES = {"none", "exception", "return", "break", "continue"};

  private Why() {}

  /** How many items there are at most: type, value and traceback, or a result and a code. */
  static int size(int whys) {
    if ((whys & EXCEPTION) != 0) {
      return 3;
    }
    return (whys & (RETURN | CONTINUE)) != 0 ? 2 : 1;
  }

  static String describe(int whys) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.length; i++) {
      if ((whys & (1 << i)) != 0) {
        text.append(text.length() == 0 ? "" : "|").append(NAMES[i]);
      }
    }
    return text.toString();
  }
}
