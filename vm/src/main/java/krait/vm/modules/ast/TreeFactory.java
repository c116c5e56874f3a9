package krait.vm.modules.ast;

import krait.compiler.ast.Alias;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.ExceptHandler;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Keyword;
import krait.compiler.ast.Mod;
import krait.compiler.ast.Slice;
import krait.compiler.ast.Stmt;
import krait.vm.object.PyErrors;
import org.jspecify.annotations.Nullable;

/** Makes parts of the compiler's tree of the values of nodes. */
final class TreeFactory {

  private TreeFactory() {}

  /** The part that a node of a kind stands for. */
  static Object make(NodeKind kind, @Nullable Object[] values, int line, int column) {
    NodeValues v = new NodeValues(values);
    return switch (kind.group()) {
      case "stmt" -> StatementFactory.make(kind, v, line, column);
      case "expr" -> ExpressionFactory.make(kind, v, line, column);
      case "excepthandler" ->
          new ExceptHandler(
              v.optional(0, Expr.class),
              v.optional(1, Expr.class),
              v.list(2, Stmt.class),
              line,
              column);
      default -> part(kind, v);
    };
  }

  private static Object part(NodeKind kind, NodeValues v) {
    return switch (kind) {
      case MODULE -> new Mod.Module(v.list(0, Stmt.class));
      case INTERACTIVE -> new Mod.Interactive(v.list(0, Stmt.class));
      case EXPRESSION -> new Mod.Expression(v.one(0, Expr.class));
      case SLICE ->
          new Slice.Range(
              v.optional(0, Expr.class), v.optional(1, Expr.class), v.optional(2, Expr.class));
      case EXT_SLICE -> new Slice.ExtSlice(v.list(0, Slice.class));
      case INDEX -> new Slice.Index(v.one(0, Expr.class));
      case COMPREHENSION ->
          new Comprehension(v.one(0, Expr.class), v.one(1, Expr.class), v.list(2, Expr.class));
      case ARGUMENTS ->
          new Arguments(
              v.list(0, Expr.class),
              v.optional(1, String.class),
              v.optional(2, String.class),
              v.list(3, Expr.class));
      case KEYWORD -> new Keyword(v.name(0), v.one(1, Expr.class));
      case ALIAS -> new Alias(v.name(0), v.optional(1, String.class));
      case ELLIPSIS -> Slice.Ellipsis.INSTANCE;
      default ->
          throw PyErrors.systemError("a tree of kind " + kind.pythonName() + " can't be compiled");
    };
  }
}
