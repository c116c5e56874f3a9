package krait.vm.modules.ast;

import krait.code.Const;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.BoolOperator;
import krait.compiler.ast.CompareOperator;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Keyword;
import krait.compiler.ast.Operator;
import krait.compiler.ast.Slice;
import krait.compiler.ast.UnaryOperator;

/** Makes expressions of the compiler's tree of the values of nodes. */
final class ExpressionFactory {

  private ExpressionFactory() {}

  static Expr make(NodeKind kind, NodeValues v, int line, int column) {
    return switch (kind) {
      case BOOL_OP ->
          new Expr.BoolOp(v.one(0, BoolOperator.class), v.list(1, Expr.class), line, column);
      case BIN_OP ->
          new Expr.BinOp(
              v.one(0, Expr.class), v.one(1, Operator.class), v.one(2, Expr.class), line, column);
      case UNARY_OP ->
          new Expr.UnaryOp(v.one(0, UnaryOperator.class), v.one(1, Expr.class), line, column);
      case LAMBDA -> new Expr.Lambda(v.one(0, Arguments.class), v.one(1, Expr.class), line, column);
      case IF_EXP ->
          new Expr.IfExp(
              v.one(0, Expr.class), v.one(1, Expr.class), v.one(2, Expr.class), line, column);
      case DICT -> new Expr.Dict(v.list(0, Expr.class), v.list(1, Expr.class), line, column);
      case SET -> new Expr.Set(v.list(0, Expr.class), line, column);
      case LIST_COMP ->
          new Expr.ListComp(v.one(0, Expr.class), v.list(1, Comprehension.class), line, column);
      case SET_COMP ->
          new Expr.SetComp(v.one(0, Expr.class), v.list(1, Comprehension.class), line, column);
      case DICT_COMP ->
          new Expr.DictComp(
              v.one(0, Expr.class),
              v.one(1, Expr.class),
              v.list(2, Comprehension.class),
              line,
              column);
      case GENERATOR_EXP ->
          new Expr.GeneratorExp(v.one(0, Expr.class), v.list(1, Comprehension.class), line, column);
      case YIELD -> new Expr.Yield(v.optional(0, Expr.class), line, column);
      case COMPARE ->
          new Expr.Compare(
              v.one(0, Expr.class),
              v.list(1, CompareOperator.class),
              v.list(2, Expr.class),
              line,
              column);
      case CALL ->
          new Expr.Call(
              v.one(0, Expr.class),
              v.list(1, Expr.class),
              v.list(2, Keyword.class),
              v.optional(3, Expr.class),
              v.optional(4, Expr.class),
              line,
              column);
      case REPR -> new Expr.Repr(v.one(0, Expr.class), line, column);
      case NUM -> new Expr.Num(v.one(0, Const.class), line, column);
      case STR -> new Expr.Str(v.one(0, Const.class), line, column);
      case ATTRIBUTE ->
          new Expr.Attribute(
              v.one(0, Expr.class), v.name(1), v.one(2, ExprContext.class), line, column);
      case SUBSCRIPT ->
          new Expr.Subscript(
              v.one(0, Expr.class),
              v.one(1, Slice.class),
              v.one(2, ExprContext.class),
              line,
              column);
      case NAME -> new Expr.Name(v.name(0), v.one(1, ExprContext.class), line, column);
      case LIST ->
          new Expr.ListExpr(v.list(0, Expr.class), v.one(1, ExprContext.class), line, column);
      case TUPLE ->
          new Expr.Tuple(v.list(0, Expr.class), v.one(1, ExprContext.class), line, column);
      default -> throw new IllegalArgumentException("no expression: " + kind);
    };
  }
}
