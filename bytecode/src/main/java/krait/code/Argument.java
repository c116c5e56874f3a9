package krait.code;

import krait.opcode.CompareOp;

/**
 * The operand of an {@link Instruction}, as what it means.
 *
 * <p>Any operand may also be a {@link Plain}, which is written as it is; so are those that point
 * outside their table, or at a second entry that equals an earlier one.
 */
public sealed interface Argument {

  /** No operand. */
  enum None implements Argument {
    /** The only one. */
    NONE
  }

  /**
   * A constant.
   *
   * @param value an entry of {@code co_consts}
   */
  record Constant(Const value) implements Argument {}

  /**
   * A global name, an attribute or a module.
   *
   * @param name an entry of {@code co_names}
   */
  record Name(Const.Str name) implements Argument {}

  /**
   * A local variable.
   *
   * @param name an entry of {@code co_varnames}
   */
  record Local(Const.Str name) implements Argument {}

  /**
   * A variable shared with another scope.
   *
   * @param name an entry of {@code co_cellvars} or {@code co_freevars}
   */
  record Cell(Const.Str name) implements Argument {}

  /**
   * A comparison.
   *
   * @param op which one
   */
  record Comparison(CompareOp op) implements Argument {}

  /**
   * A jump target.
   *
   * @param label where it is
   */
  record Target(Label label) implements Argument {}

  /**
   * A number: a count, a depth, or the operand of any other instruction as it is encoded.
   *
   * @param value the operand as 32 bits
   */
  record Plain(int value) implements Argument {}
}
