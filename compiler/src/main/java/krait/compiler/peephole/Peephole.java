package krait.compiler.peephole;

import java.util.List;
import krait.code.Const;
import krait.compiler.assemble.InstructionSet;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/**
 * CPython's optimizer of finished code: folds constants, shortens chains of jumps, removes what
 * cannot be reached.
 *
 * <p>It goes through the code once and decides at each instruction by the bytes around it, within
 * one basic block, in which nothing but the first instruction is a jump target. Its results depend
 * on what it has written before, so the order of its steps is part of what it does.
 */
public final class Peephole {

  private static final int MAX_LENGTH = 32700;
  private static final byte LARGE_STEP = (byte) 255;

  private final CodeBuffer code;
  private final List<Const> consts;
  private final int noneName;
  private final ConstFolder folder;
  private final JumpOptimizer jumps;
  private int at;
  private int constRun;
  private int lastConstRun;

  private Peephole(CodeBuffer code, List<Const> consts, int noneName, ConstFolder folder) {
    this.code = code;
    this.consts = consts;
    this.noneName = noneName;
    this.folder = folder;
    this.jumps = new JumpOptimizer(code, folder.version());
  }

  /**
   * Optimizes code; it is returned as it is where CPython leaves it alone.
   *
   * @param bytes the code
   * @param consts the constants; new ones are added at the end
   * @param noneName the index of {@code None} in {@code co_names}, -1 if it is not there
   * @param lnotab the line table, which is changed in place
   * @param folder what does arithmetic on constants
   */
  public static byte[] optimize(
      byte[] bytes, List<Const> consts, int noneName, byte[] lnotab, ConstFolder folder) {
    InstructionSet set = InstructionSet.of(folder.version());
    if (bytes.length > MAX_LENGTH || bytes.length == 0 || hasLargeStep(lnotab)) {
      return bytes;
    }
    if (set.opcode(bytes[bytes.length - 1] & 0xff) != Opcode.RETURN_VALUE) {
      return bytes;
    }
    CodeBuffer code = new CodeBuffer(bytes, set);
    return new Peephole(code, consts, noneName, folder).run() ? code.finish(lnotab) : bytes;
  }

  private static boolean hasLargeStep(byte[] lnotab) {
    for (byte step : lnotab) {
      if (step == LARGE_STEP) {
        return true;
      }
    }
    return false;
  }

  /** False if there is an instruction that the optimizer does not handle. */
  private boolean run() {
    for (at = 0; at < code.length(); at += OpcodeTable.size(code.number(at))) {
      boolean again = true;
      while (again) {
        lastConstRun = constRun;
        constRun = 0;
        Opcode opcode = code.opcode(at);
        if (opcode == Opcode.EXTENDED_ARG) {
          return false;
        }
        again = optimize(opcode);
      }
    }
    return true;
  }

  /** Optimizes the current instruction; true if the new one in its place wants to be looked at. */
  private boolean optimize(Opcode opcode) {
    switch (opcode) {
      case UNARY_NOT -> {
        return jumps.invertJump(at);
      }
      case COMPARE_OP -> invertComparison();
      case LOAD_NAME, LOAD_GLOBAL -> loadNone();
      case LOAD_CONST -> constRun = jumps.removeJumpOnTrue(at, consts) ? 0 : lastConstRun + 1;
      case BUILD_TUPLE, BUILD_LIST -> buildSequence(opcode);
      case BINARY_POWER,
          BINARY_MULTIPLY,
          BINARY_TRUE_DIVIDE,
          BINARY_FLOOR_DIVIDE,
          BINARY_MODULO,
          BINARY_ADD,
          BINARY_SUBTRACT,
          BINARY_SUBSCR,
          BINARY_LSHIFT,
          BINARY_RSHIFT,
          BINARY_AND,
          BINARY_XOR,
          BINARY_OR ->
          foldBinary(opcode);
      case UNARY_NEGATIVE, UNARY_CONVERT, UNARY_INVERT -> foldUnary(opcode);
      case RETURN_VALUE -> jumps.removeUnreachable(at);
      default -> {
        return jumps.shorten(at, opcode);
      }
    }
    return false;
  }

  /** {@code not a is b} becomes {@code a is not b}, and so for the other tests of their kind. */
  private void invertComparison() {
    int comparison = code.oparg(at);
    if (comparison >= 6
        && comparison <= 9
        && code.opcode(at + 3) == Opcode.UNARY_NOT
        && code.isOneBlock(at, 4)) {
      code.setOparg(at, comparison ^ 1);
      code.erase(at + 3, 1);
    }
  }

  /** The name None becomes the constant. */
  private void loadNone() {
    if (code.oparg(at) != noneName) {
      return;
    }
    int index = consts.indexOf(Const.NONE);
    if (index < 0) {
      index = consts.size();
      consts.add(Const.NONE);
    }
    code.put(at, Opcode.LOAD_CONST, index);
    constRun = lastConstRun + 1;
  }

  /**
   * A tuple of constants becomes a constant, also a list that is only tested for membership.
   * Building and unpacking up to three items becomes a rotation.
   */
  private void buildSequence(Opcode opcode) {
    int count = code.oparg(at);
    int start = at - 3 * count;
    if (start >= 0 && count <= lastConstRun && isFoldable(opcode, start, count)) {
      Const[] items = new Const[count];
      for (int i = 0; i < count; i++) {
        items[i] = constAt(start + 3 * i);
      }
      code.erase(start, 3 * count);
      code.put(at, Opcode.LOAD_CONST, consts.size());
      consts.add(new Const.Tuple(List.of(items)));
      constRun = 1;
      return;
    }
    if (code.opcode(at + 3) == Opcode.UNPACK_SEQUENCE
        && code.isOneBlock(at, 6)
        && count == code.oparg(at + 3)) {
      rotate(count);
    }
  }

  private boolean isFoldable(Opcode opcode, int start, int count) {
    if (opcode == Opcode.BUILD_TUPLE) {
      return code.isOneBlock(start, 3 * (count + 1));
    }
    if (code.opcode(at + 3) != Opcode.COMPARE_OP) {
      return false;
    }
    int comparison = code.oparg(at + 3);
    return code.isOneBlock(start, 3 * (count + 2)) && (comparison == 6 || comparison == 7);
  }

  private void rotate(int count) {
    switch (count) {
      case 1 -> code.erase(at, 6);
      case 2 -> {
        code.erase(at, 6);
        code.put(at, Opcode.ROT_TWO);
      }
      case 3 -> {
        code.erase(at, 6);
        code.put(at, Opcode.ROT_THREE);
        code.put(at + 1, Opcode.ROT_TWO);
      }
      default -> {}
    }
  }

  private Const constAt(int offset) {
    return consts.get(code.oparg(offset));
  }

  private void foldBinary(Opcode opcode) {
    if (lastConstRun < 2 || !code.isOneBlock(at - 6, 7)) {
      return;
    }
    Const result = folder.binary(opcode, constAt(at - 6), constAt(at - 3));
    if (result != null) {
      replaceByConst(at - 6, 4, result);
    }
  }

  private void foldUnary(Opcode opcode) {
    if (lastConstRun < 1 || !code.isOneBlock(at - 3, 4)) {
      return;
    }
    Const result = folder.unary(opcode, constAt(at - 3));
    if (result != null) {
      replaceByConst(at - 3, 1, result);
    }
  }

  /** Erases some bytes and lets the new instruction end where the operation ended. */
  private void replaceByConst(int start, int erased, Const value) {
    code.erase(start, erased);
    at = start + erased;
    code.put(at, Opcode.LOAD_CONST, consts.size());
    consts.add(value);
    constRun = 1;
  }
}
