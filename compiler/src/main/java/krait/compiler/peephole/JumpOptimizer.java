package krait.compiler.peephole;

import java.util.List;
import krait.code.Const;
import krait.opcode.Opcode;
import krait.version.PyVersion;

/** The optimizer's steps that concern jumps and returns. */
final class JumpOptimizer {

  private final CodeBuffer code;
  private final boolean returnForJump;

  JumpOptimizer(CodeBuffer code, PyVersion version) {
    this.code = code;
    this.returnForJump = PeepholeFeature.RETURN_FOR_JUMP.isIn(version);
  }

  /** Negation before a jump becomes the opposite jump; true if that wants to be looked at. */
  boolean invertJump(int at) {
    if (code.opcode(at + 1) == Opcode.POP_JUMP_IF_FALSE && code.isOneBlock(at, 4)) {
      code.put(at, Opcode.POP_JUMP_IF_TRUE, code.oparg(at + 1));
      code.erase(at + 3, 1);
      return true;
    }
    if (code.opcode(at + 1) == Opcode.JUMP_IF_FALSE
        && code.opcode(at + 4) == Opcode.POP_TOP
        && code.isOneBlock(at, 5)
        && code.opcode(code.target(at + 1)) == Opcode.POP_TOP) {
      code.put(at, Opcode.JUMP_IF_TRUE, code.oparg(at + 1) + 1);
      code.put(at + 3, Opcode.POP_TOP);
      code.erase(at + 4, 1);
    }
    return false;
  }

  /** Removes a constant that is true together with the jump that tests it. */
  boolean removeJumpOnTrue(int at, List<Const> consts) {
    int size;
    if (code.opcode(at + 3) == Opcode.POP_JUMP_IF_FALSE) {
      size = 6;
    } else if (code.opcode(at + 3) == Opcode.JUMP_IF_FALSE
        && code.opcode(at + 6) == Opcode.POP_TOP) {
      size = 7;
    } else {
      return false;
    }
    if (!code.isOneBlock(at, size) || !Truth.of(consts.get(code.oparg(at)))) {
      return false;
    }
    code.erase(at, size);
    return true;
  }

  /** Removes a second return, or a jump, behind a return. */
  void removeUnreachable(int at) {
    if (at + 4 >= code.length()) {
      return;
    }
    if (code.opcode(at + 4) == Opcode.RETURN_VALUE && code.isOneBlock(at, 5)) {
      code.erase(at + 1, 4);
    } else if (returnForJump
        && Jumps.isUnconditional(code.opcode(at + 1))
        && code.isOneBlock(at, 4)) {
      code.erase(at + 1, 3);
    }
  }

  /** Shortens a jump to a jump; true if the instruction wants to be looked at again. */
  boolean shorten(int at, Opcode opcode) {
    switch (opcode) {
      case JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP -> {
        if (Jumps.isPopping(code.opcode(code.target(at)))) {
          joinPoppingJumps(at, opcode);
          return true;
        }
        followJump(at, opcode);
      }
      case JUMP_IF_FALSE, JUMP_IF_TRUE -> {
        if (!joinTests(at, opcode)) {
          followJump(at, opcode);
        }
      }
      case POP_JUMP_IF_FALSE,
          POP_JUMP_IF_TRUE,
          FOR_ITER,
          JUMP_FORWARD,
          JUMP_ABSOLUTE,
          CONTINUE_LOOP,
          SETUP_LOOP,
          SETUP_EXCEPT,
          SETUP_FINALLY,
          SETUP_WITH ->
          followJump(at, opcode);
      default -> {}
    }
    return false;
  }

  /** A test that leads to another of the same value: its outcome there is known. */
  private void joinPoppingJumps(int at, Opcode opcode) {
    int target = code.target(at);
    Opcode second = code.opcode(target);
    if (Jumps.isOnTrue(second) == Jumps.isOnTrue(opcode)) {
      code.put(at, second, code.target(target));
    } else {
      code.put(
          at,
          Jumps.isOnTrue(opcode) ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE,
          target + 3);
    }
  }

  /** The same for the jumps before 2.7. */
  private boolean joinTests(int at, Opcode opcode) {
    int target = code.target(at);
    Opcode second = code.opcode(target);
    if (second != Opcode.JUMP_IF_FALSE && second != Opcode.JUMP_IF_TRUE) {
      return false;
    }
    code.setOparg(at, second == opcode ? code.target(target) - at - 3 : target - at);
    return true;
  }

  private void followJump(int at, Opcode opcode) {
    int target = code.target(at);
    Opcode second = code.opcode(target);
    if (returnForJump && Jumps.isUnconditional(opcode) && second == Opcode.RETURN_VALUE) {
      code.put(at, Opcode.RETURN_VALUE);
      code.erase(at + 1, 2);
      return;
    }
    if (!Jumps.isUnconditional(second)) {
      return;
    }
    Opcode jump = opcode == Opcode.JUMP_FORWARD ? Opcode.JUMP_ABSOLUTE : opcode;
    int last = code.target(target);
    int oparg = Jumps.isAbsolute(jump) ? last : last - at - 3;
    if (oparg >= 0) {
      code.put(at, jump, oparg);
    }
  }
}
