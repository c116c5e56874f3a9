package krait.verify;

import krait.code.CodeFlag;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;

/** The rules for operands, and for instructions that need a flag. */
final class OperandCheck {

  private static final int MIN_DUP_TOPX = 2;
  private static final int MAX_DUP_TOPX = 3;
  private static final int MAX_RAISE = 3;

  private final FlowCheck flow;
  private final InstructionTable table;
  private final boolean namesAreGlobal;

  OperandCheck(FlowCheck flow, InstructionTable table) {
    this.flow = flow;
    this.table = table;
    namesAreGlobal = flow.code.has(CodeFlag.OPTIMIZED) && flow.code.has(CodeFlag.NEWLOCALS);
  }

  void check(Opcode opcode, int number, int oparg) {
    switch (table.operands[number]) {
      case CONST -> checkIndex(oparg, flow.code.consts().size(), "co_consts");
      case NAME -> checkName(opcode, oparg);
      case LOCAL -> checkIndex(oparg, flow.code.nlocals(), "the local variables");
      case FREE -> checkIndex(oparg, flow.code.cellCount(), "the cell and free variables");
      case COMPARE -> checkIndex(oparg, CompareOp.BAD.compareTo(CompareOp.LT), "the comparisons");
      case COUNT -> checkCount(opcode, oparg);
      case DEPTH -> checkDepth(oparg, number);
      default -> checkFlagged(opcode);
    }
  }

  private void checkIndex(int oparg, int size, String where) {
    if (oparg < 0 || oparg >= size) {
      flow.report(
          Rule.OPERAND,
          "operand "
              + Integer.toUnsignedString(oparg)
              + " is outside "
              + where
              + ", of which there"
              + " are "
              + size);
    }
  }

  private void checkName(Opcode opcode, int oparg) {
    checkIndex(oparg, flow.code.names().size(), "co_names");
    switch (opcode) {
      case LOAD_NAME, STORE_NAME, DELETE_NAME -> needLocals();
      default -> {}
    }
  }

  private void checkFlagged(Opcode opcode) {
    switch (opcode) {
      case LOAD_LOCALS, IMPORT_STAR -> needLocals();
      case YIELD_VALUE -> {
        if (!flow.code.has(CodeFlag.GENERATOR)) {
          flow.report(Rule.GENERATOR, "the flag GENERATOR is not set");
        }
      }
      default -> {}
    }
  }

  private void needLocals() {
    if (namesAreGlobal) {
      flow.report(
          Rule.LOCALS_DICT, "OPTIMIZED and NEWLOCALS are set: there is no dictionary of locals");
    }
  }

  private void checkCount(Opcode opcode, int oparg) {
    if (opcode == Opcode.DUP_TOPX && oparg != MIN_DUP_TOPX && oparg != MAX_DUP_TOPX) {
      flow.report(Rule.OPERAND, "the interpreter duplicates 2 or 3 items, not " + oparg);
    }
    if (opcode == Opcode.RAISE_VARARGS && (oparg < 0 || oparg > MAX_RAISE)) {
      flow.report(Rule.OPERAND, "an exception is raised from 0 to 3 items, not " + oparg);
    }
  }

  /** Of LIST_APPEND, SET_ADD and MAP_ADD: the container lies below the values. */
  private void checkDepth(int oparg, int number) {
    long inputs = table.inputs(number, oparg);
    if (oparg <= 0) {
      flow.report(Rule.OPERAND, "depth " + oparg + " is not below the values");
    } else if (oparg + inputs > flow.stack.height) {
      flow.report(Rule.UNDERFLOW, "depth " + oparg + " is below the stack");
    } else if (hasWhy((int) (oparg + inputs))) {
      flow.report(Rule.WHY, "depth " + oparg + " counts items of which there are one to three");
    }
  }

  private boolean hasWhy(int items) {
    Slot slot = flow.stack;
    flow.paths.spend(items);
    for (int i = 0; i < items; i++) {
      if (slot.kind == Kind.WHY) {
        return true;
      }
      slot = slot.below;
    }
    return false;
  }
}
