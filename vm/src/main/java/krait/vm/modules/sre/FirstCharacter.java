package krait.vm.modules.sre;

import org.jspecify.annotations.Nullable;

/** Finds the set that the first character of each match of a program is in. */
final class FirstCharacter {

  private FirstCharacter() {}

  /** The set, or null if the program starts with what has none. */
  static @Nullable CharSet of(int[] code, CharSet[] sets, Letters letters) {
    int at = 0;
    while (code[at] == Step.MARK) {
      at += 2;
    }
    return switch (code[at]) {
      case Step.IN -> sets[code[at + 1]];
      case Step.LITERAL -> one(code[at + 1], letters);
      case Step.LITERALS -> one(code[at + 2], letters);
      case Step.REPEAT_ONE, Step.MIN_REPEAT_ONE ->
          code[at + 1] == 0 ? null : ofTest(code[at + 5], code[at + 6], sets, letters);
      default -> null;
    };
  }

  private static @Nullable CharSet ofTest(int test, int operand, CharSet[] sets, Letters letters) {
    return switch (test) {
      case Step.IN -> sets[operand];
      case Step.LITERAL -> one(operand, letters);
      default -> null;
    };
  }

  private static CharSet one(int character, Letters letters) {
    int[] code = {SreCode.LITERAL, character, SreCode.FAILURE};
    return new CharSet(code, 0, Integer.BYTES, letters, false);
  }
}
