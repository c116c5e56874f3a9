package krait.vm.exec;

/**
 * The pairs of instructions that CPython up to 2.6 runs as one, because the second nearly always
 * follows the first: nothing is looked at between them, so there are no line events.
 */
final class Predictions {

  private static final int STRIDE = Executable.STRIDE;

  private Predictions() {}

  /**
   * Whether an instruction is joined to the one that ran last.
   *
   * @param code the form with a STEP before each instruction
   * @param last the index of the STEP before the one that ran last
   * @param next the index of the STEP before the one that is about to run
   */
  static boolean joined(int[] code, int last, int next) {
    if (last < 0 || next != last + 2 * STRIDE) {
      return false;
    }
    int second = code[next + STRIDE];
    return switch (code[last + STRIDE]) {
      case Op.COMPARE_OP -> second == Op.JUMP_IF_FALSE || second == Op.JUMP_IF_TRUE;
      case Op.JUMP_IF_FALSE, Op.JUMP_IF_TRUE -> second == Op.POP_TOP;
      case Op.GET_ITER -> second == Op.FOR_ITER;
      case Op.FOR_ITER -> second == Op.STORE_FAST || second == Op.UNPACK_SEQUENCE;
      case Op.LIST_APPEND_BELOW -> second == Op.JUMP_FORWARD;
      case Op.WITH_CLEANUP -> second == Op.END_FINALLY;
      default -> false;
    };
  }
}
