package krait.opcode;

/** What the operand of an instruction means. */
public enum Operand {
  /** There is none; the instruction takes one byte. */
  NONE("none"),
  /** An index into {@code co_consts}. */
  CONST("constant"),
  /** An index into {@code co_names}. */
  NAME("name"),
  /** An index into {@code co_varnames}. */
  LOCAL("local variable"),
  /** An index into {@code co_cellvars + co_freevars}. */
  FREE("cell or free variable"),
  /** An index into {@code cmp_op}. */
  COMPARE("comparison"),
  /** A distance in bytes from the next instruction to the target. */
  JUMP_RELATIVE("jump, relative"),
  /** The offset in bytes of the target. */
  JUMP_ABSOLUTE("jump, absolute"),
  /** A number of stack items. */
  COUNT("count"),
  /** Positional arguments in the low byte, keyword arguments in the next one. */
  CALL("argument counts"),
  /** How far below the top of the stack an object lies; 1 is the top. */
  DEPTH("stack depth"),
  /** The upper 16 bits of the next instruction's operand. */
  EXTENSION("upper 16 bits"),
  /** A line number. */
  LINE("line number"),
  /** A number that the instruction ignores. */
  UNUSED("ignored");

  private final String label;

  Operand(String label) {
    this.label = label;
  }

  /** What a reader of the manual is told: a few words in lower case. */
  public String label() {
    return label;
  }

  /** Whether the operand is a jump target. */
  public boolean isJump() {
    return this == JUMP_RELATIVE || this == JUMP_ABSOLUTE;
  }
}
