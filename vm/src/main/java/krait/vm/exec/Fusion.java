package krait.vm.exec;

/**
 * Puts one instruction in the place of a series that occurs often; {@link Op} lists them.
 *
 * <p>Only the first instruction of the series is overwritten, and the new one steps over the
 * others, whose operands it reads where they are. So a jump into the middle still finds what it
 * wants. A jump on a condition that neither way keeps holds both targets: its operand is where it
 * goes if the condition is false, and behind that stands where it goes if it is true.
 */
final class Fusion {

  private static final int STRIDE = Executable.STRIDE;

  private final int[] code;
  private final int end;

  private Fusion(int[] code, int count) {
    this.code = code;
    this.end = count * STRIDE;
  }

  static void fuse(int[] code, int count) {
    Fusion fusion = new Fusion(code, count);
    for (int at = fusion.end - STRIDE; at >= 0; at -= STRIDE) {
      code[at] = fusion.fused(at);
    }
  }

  private int op(int at) {
    return at < end ? code[at] : Op.BAD;
  }

  /** What stands for an instruction and those behind it, which are fused already. */
  private int fused(int at) {
    int next = at + STRIDE;
    return switch (code[at]) {
      case Op.LOAD_FAST, Op.LOAD_CONST -> load(at, op(next));
      case Op.COMPARE_OP -> op(next) == Op.TEST_JUMP ? Op.COMPARE_JUMP : Op.COMPARE_OP;
      case Op.JUMP_IF_FALSE ->
          bothPop(at) ? test(at, code[at + 1] + STRIDE, next + STRIDE) : code[at];
      case Op.JUMP_IF_TRUE ->
          bothPop(at) ? test(at, next + STRIDE, code[at + 1] + STRIDE) : code[at];
      case Op.POP_JUMP_IF_FALSE -> test(at, code[at + 1], next);
      case Op.POP_JUMP_IF_TRUE -> test(at, next, code[at + 1]);
      case Op.POP_TOP -> pop(op(next));
      case Op.JUMP_ABSOLUTE -> op(code[at + 1]) == Op.FOR_ITER ? Op.JUMP_ITER : Op.JUMP_ABSOLUTE;
      case Op.UNPACK_SEQUENCE -> isUnpackedToVariables(at) ? Op.UNPACK_FAST : Op.UNPACK_SEQUENCE;
      default -> code[at];
    };
  }

  /** Up to 2.6 a test keeps the value, and mostly both ways drop it. */
  private boolean bothPop(int jump) {
    return pops(op(jump + STRIDE)) && pops(op(code[jump + 1]));
  }

  private static boolean pops(int op) {
    return op == Op.POP_TOP || op == Op.POP_JUMP || op == Op.POP_JUMP_ITER;
  }

  private static int pop(int next) {
    return switch (next) {
      case Op.JUMP_ABSOLUTE -> Op.POP_JUMP;
      case Op.JUMP_ITER -> Op.POP_JUMP_ITER;
      default -> Op.POP_TOP;
    };
  }

  private int test(int at, int whenFalse, int whenTrue) {
    code[at + 1] = whenFalse;
    code[at + 2] = whenTrue;
    return Op.TEST_JUMP;
  }

  private boolean isUnpackedToVariables(int at) {
    for (int i = 1; i <= code[at + 1]; i++) {
      if (op(at + i * STRIDE) != Op.STORE_FAST) {
        return false;
      }
    }
    return true;
  }

  private int load(int at, int next) {
    return switch (next) {
      case Op.BINARY -> Op.BINARY_SR;
      case Op.BINARY_SR -> Op.BINARY_RR;
      case Op.COMPARE_JUMP -> Op.COMPARE_JUMP_SR;
      case Op.COMPARE_JUMP_SR -> Op.COMPARE_JUMP_RR;
      case Op.TEST_JUMP -> Op.TEST_JUMP_R;
      case Op.LOAD_ATTR -> Op.LOAD_ATTR_R;
      case Op.LOAD_METHOD -> Op.LOAD_METHOD_R;
      case Op.CALL_METHOD -> Op.CALL_METHOD_R;
      case Op.STORE_ATTR -> Op.STORE_ATTR_SR;
      case Op.STORE_ATTR_SR -> Op.STORE_ATTR_RR;
      case Op.RETURN_VALUE -> Op.RETURN_R;
      case Op.CALL_FUNCTION -> Op.CALL_FUNCTION_R;
      case Op.LOAD_FAST, Op.LOAD_CONST -> {
        yield op(at + 2 * STRIDE) == Op.STORE_SUBSCR ? Op.STORE_SUBSCR_RR : Op.LOAD_LOAD;
      }
      default -> code[at];
    };
  }
}
