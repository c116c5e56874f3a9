package krait.compiler.assemble;

import krait.opcode.OpcodeTable;
import org.jspecify.annotations.Nullable;

/** An instruction before its place in the code is known. */
final class Instruction {

  private static final int LARGEST_OPERAND = 0xffff;
  private static final int EXTENDED_SIZE = 6;

  final int code;
  final int line;
  final @Nullable BasicBlock target;
  int oparg;

  Instruction(int code, int oparg, @Nullable BasicBlock target, int line) {
    this.code = code;
    this.oparg = oparg;
    this.target = target;
    this.line = line;
  }

  int size() {
    return isExtended() ? EXTENDED_SIZE : OpcodeTable.size(code);
  }

  boolean isExtended() {
    return oparg > LARGEST_OPERAND;
  }
}
