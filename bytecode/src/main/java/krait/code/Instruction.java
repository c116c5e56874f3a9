package krait.code;

import krait.opcode.CompareOp;
import krait.opcode.Opcode;

/**
 * An instruction in symbolic form.
 *
 * <p>{@code EXTENDED_ARG} is normally not written: it is put before an instruction when the operand
 * needs it. One that stands in the list nevertheless is written as it is, and the instruction
 * behind it then gets none by itself; its operand must have the upper bits that were written.
 *
 * @param opcode what is done
 * @param argument to what
 */
public record Instruction(Opcode opcode, Argument argument) implements CodeElement {

  /** An instruction without operand. */
  public static Instruction of(Opcode opcode) {
    return new Instruction(opcode, Argument.None.NONE);
  }

  /** An instruction with a number as operand. */
  public static Instruction of(Opcode opcode, int operand) {
    return new Instruction(opcode, new Argument.Plain(operand));
  }

  /** A jump, or an instruction that sets up a block. */
  public static Instruction to(Opcode opcode, Label target) {
    return new Instruction(opcode, new Argument.Target(target));
  }

  /** An instruction on a constant. */
  public static Instruction constant(Opcode opcode, Const value) {
    return new Instruction(opcode, new Argument.Constant(value));
  }

  /** An instruction on an entry of {@code co_names}. */
  public static Instruction name(Opcode opcode, String name) {
    return new Instruction(opcode, new Argument.Name(Const.Str.interned(name)));
  }

  /** An instruction on a local variable. */
  public static Instruction local(Opcode opcode, String name) {
    return new Instruction(opcode, new Argument.Local(Const.Str.interned(name)));
  }

  /** An instruction on a cell or free variable. */
  public static Instruction cell(Opcode opcode, String name) {
    return new Instruction(opcode, new Argument.Cell(Const.Str.interned(name)));
  }

  /** A comparison. */
  public static Instruction compare(CompareOp op) {
    return new Instruction(Opcode.COMPARE_OP, new Argument.Comparison(op));
  }
}
