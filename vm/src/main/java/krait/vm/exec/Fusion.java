package krait.vm.exec;

/**
 * Puts one instruction in the place of a series that occurs often.
 *
 * <p>Only the first instruction of the series is overwritten, and the new one steps over the
 * others, so a jump into the middle still finds what it wants.
 */
final class Fusion {

  private static final int STRIDE = Executable.STRIDE;

  private Fusion() {}

  static void fuse(int[] code, int count) {
    for (int at = 0; at + 2 * STRIDE < count * STRIDE; at += STRIDE) {
      int next = code[at + STRIDE];
      switch (code[at]) {
        case Op.LOAD_FAST -> {
          if (next == Op.LOAD_FAST) {
            code[at] = Op.LOAD_FAST_LOAD_FAST;
          } else if (next == Op.LOAD_CONST) {
            code[at] = Op.LOAD_FAST_LOAD_CONST;
          } else if (next == Op.LOAD_ATTR) {
            code[at] = Op.LOAD_FAST_LOAD_ATTR;
          }
        }
        case Op.STORE_FAST -> {
          if (next == Op.LOAD_FAST) {
            code[at] = Op.STORE_FAST_LOAD_FAST;
          }
        }
        case Op.COMPARE_OP -> fuseCompare(code, at);
        case Op.JUMP_IF_FALSE, Op.JUMP_IF_TRUE -> fuseTest(code, at);
        default -> {}
      }
    }
  }

  /** Up to 2.6 a test keeps the value, and both ways drop it. */
  private static boolean bothWaysPop(int[] code, int jump) {
    return code[jump + STRIDE] == Op.POP_TOP && code[code[jump + 1]] == Op.POP_TOP;
  }

  private static void fuseCompare(int[] code, int at) {
    int jump = at + STRIDE;
    if (code[jump] == Op.JUMP_IF_FALSE && bothWaysPop(code, jump)) {
      code[at] = Op.COMPARE_JUMP;
      code[at + 2] = 3 * STRIDE;
    } else if (code[jump] == Op.POP_JUMP_IF_FALSE) {
      code[at] = Op.COMPARE_JUMP;
      code[at + 2] = 2 * STRIDE;
    }
  }

  private static void fuseTest(int[] code, int at) {
    if (bothWaysPop(code, at)) {
      code[at] = code[at] == Op.JUMP_IF_FALSE ? Op.TEST_JUMP_FALSE : Op.TEST_JUMP_TRUE;
    }
  }
}
