package krait.vm.exec;

/**
 * Finds calls of methods, {@code object.name(...)}, so that no bound method has to be made for
 * them: LOAD_METHOD leaves the function and the object on the stack, or null and what else the
 * attribute is, and CALL_METHOD calls either.
 *
 * <p>So the stack is one higher in between, which is why arguments may not contain calls: a frame
 * that changes to the form of code that runs step by step, or back, must have the same stack.
 */
final class MethodCalls {

  private static final int STRIDE = Executable.STRIDE;

  private final int[] code;
  private final int end;
  private final boolean[] targets;

  private MethodCalls(int[] code, int count) {
    this.code = code;
    this.end = count * STRIDE;
    this.targets = new boolean[code.length / STRIDE];
  }

  /** Writes LOAD_METHOD and CALL_METHOD over so many instructions that are not fused yet. */
  static void pair(int[] code, int count) {
    MethodCalls calls = new MethodCalls(code, count);
    calls.findTargets();
    for (int at = 0; at < calls.end; at += STRIDE) {
      if (code[at] == Op.LOAD_ATTR) {
        int call = calls.callOf(at);
        if (call > 0) {
          code[at] = Op.LOAD_METHOD;
          code[call] = Op.CALL_METHOD;
        }
      }
    }
  }

  private void findTargets() {
    for (int at = 0; at < code.length; at += STRIDE) {
      switch (code[at]) {
        case Op.JUMP_FORWARD,
            Op.JUMP_ABSOLUTE,
            Op.JUMP_IF_FALSE,
            Op.JUMP_IF_TRUE,
            Op.POP_JUMP_IF_FALSE,
            Op.POP_JUMP_IF_TRUE,
            Op.JUMP_IF_FALSE_OR_POP,
            Op.JUMP_IF_TRUE_OR_POP,
            Op.FOR_ITER,
            Op.SETUP_LOOP,
            Op.SETUP_EXCEPT,
            Op.SETUP_FINALLY,
            Op.SETUP_WITH,
            Op.CONTINUE_LOOP ->
            targets[code[at + 1] / STRIDE] = true;
        default -> {}
      }
    }
  }

  /** Where the attribute is called that an instruction loads; -1 if that is not known. */
  private int callOf(int load) {
    int above = 0;
    for (int at = load + STRIDE; at < end && !targets[at / STRIDE]; at += STRIDE) {
      int takes;
      switch (code[at]) {
        case Op.LOAD_FAST, Op.LOAD_CONST, Op.LOAD_GLOBAL, Op.LOAD_DEREF -> takes = 0;
        case Op.LOAD_ATTR, Op.UNARY_NOT, Op.UNARY_NEGATIVE -> takes = 1;
        case Op.BINARY, Op.COMPARE_OP -> takes = 2;
        case Op.CALL_FUNCTION -> {
          return above == code[at + 1] ? at : -1;
        }
        default -> {
          return -1;
        }
      }
      if (above < takes) {
        return -1;
      }
      above += 1 - takes;
    }
    return -1;
  }
}
