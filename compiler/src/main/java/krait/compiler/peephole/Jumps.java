package krait.compiler.peephole;

import krait.opcode.Opcode;

/** The kinds of jump that the optimizer tells apart. */
final class Jumps {

  private Jumps() {}

  /** Whether an instruction has a jump target as its operand. */
  static boolean isJump(Opcode opcode) {
    return switch (opcode) {
      case FOR_ITER,
          JUMP_FORWARD,
          JUMP_IF_FALSE,
          JUMP_IF_TRUE,
          JUMP_ABSOLUTE,
          CONTINUE_LOOP,
          SETUP_LOOP,
          SETUP_EXCEPT,
          SETUP_FINALLY,
          SETUP_WITH,
          JUMP_IF_FALSE_OR_POP,
          JUMP_IF_TRUE_OR_POP,
          POP_JUMP_IF_FALSE,
          POP_JUMP_IF_TRUE ->
          true;
      default -> false;
    };
  }

  static boolean isUnconditional(Opcode opcode) {
    return opcode == Opcode.JUMP_ABSOLUTE || opcode == Opcode.JUMP_FORWARD;
  }

  static boolean isAbsolute(Opcode opcode) {
    return switch (opcode) {
      case JUMP_ABSOLUTE,
          CONTINUE_LOOP,
          JUMP_IF_FALSE_OR_POP,
          JUMP_IF_TRUE_OR_POP,
          POP_JUMP_IF_FALSE,
          POP_JUMP_IF_TRUE ->
          true;
      default -> false;
    };
  }

  /** Whether it is one of the conditional jumps since 2.7. */
  static boolean isPopping(Opcode opcode) {
    return switch (opcode) {
      case JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> true;
      default -> false;
    };
  }

  static boolean isOnTrue(Opcode opcode) {
    return opcode == Opcode.JUMP_IF_TRUE_OR_POP || opcode == Opcode.POP_JUMP_IF_TRUE;
  }
}
