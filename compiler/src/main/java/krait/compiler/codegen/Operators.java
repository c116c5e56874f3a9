package krait.compiler.codegen;

import krait.compiler.ast.CompareOperator;
import krait.compiler.ast.Operator;
import krait.compiler.ast.UnaryOperator;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;

/** The instruction for each operator. */
final class Operators {

  private Operators() {}

  static Opcode binary(Operator operator, boolean trueDivision) {
    return switch (operator) {
      case ADD -> Opcode.BINARY_ADD;
      case SUB -> Opcode.BINARY_SUBTRACT;
      case MULT -> Opcode.BINARY_MULTIPLY;
      case DIV -> trueDivision ? Opcode.BINARY_TRUE_DIVIDE : Opcode.BINARY_DIVIDE;
      case MOD -> Opcode.BINARY_MODULO;
      case POW -> Opcode.BINARY_POWER;
      case LSHIFT -> Opcode.BINARY_LSHIFT;
      case RSHIFT -> Opcode.BINARY_RSHIFT;
      case BIT_OR -> Opcode.BINARY_OR;
      case BIT_XOR -> Opcode.BINARY_XOR;
      case BIT_AND -> Opcode.BINARY_AND;
      case FLOOR_DIV -> Opcode.BINARY_FLOOR_DIVIDE;
    };
  }

  static Opcode inPlace(Operator operator, boolean trueDivision) {
    return switch (operator) {
      case ADD -> Opcode.INPLACE_ADD;
      case SUB -> Opcode.INPLACE_SUBTRACT;
      case MULT -> Opcode.INPLACE_MULTIPLY;
      case DIV -> trueDivision ? Opcode.INPLACE_TRUE_DIVIDE : Opcode.INPLACE_DIVIDE;
      case MOD -> Opcode.INPLACE_MODULO;
      case POW -> Opcode.INPLACE_POWER;
      case LSHIFT -> Opcode.INPLACE_LSHIFT;
      case RSHIFT -> Opcode.INPLACE_RSHIFT;
      case BIT_OR -> Opcode.INPLACE_OR;
      case BIT_XOR -> Opcode.INPLACE_XOR;
      case BIT_AND -> Opcode.INPLACE_AND;
      case FLOOR_DIV -> Opcode.INPLACE_FLOOR_DIVIDE;
    };
  }

  static Opcode unary(UnaryOperator operator) {
    return switch (operator) {
      case INVERT -> Opcode.UNARY_INVERT;
      case NOT -> Opcode.UNARY_NOT;
      case UADD -> Opcode.UNARY_POSITIVE;
      case USUB -> Opcode.UNARY_NEGATIVE;
    };
  }

  static CompareOp comparison(CompareOperator operator) {
    return switch (operator) {
      case EQ -> CompareOp.EQ;
      case NOT_EQ -> CompareOp.NE;
      case LT -> CompareOp.LT;
      case LT_E -> CompareOp.LE;
      case GT -> CompareOp.GT;
      case GT_E -> CompareOp.GE;
      case IS -> CompareOp.IS;
      case IS_NOT -> CompareOp.IS_NOT;
      case IN -> CompareOp.IN;
      case NOT_IN -> CompareOp.NOT_IN;
    };
  }
}
