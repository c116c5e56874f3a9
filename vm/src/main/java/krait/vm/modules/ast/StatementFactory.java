package krait.vm.modules.ast;

import krait.compiler.ast.Alias;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.ExceptHandler;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Operator;
import krait.compiler.ast.Stmt;
import org.jspecify.annotations.Nullable;

/** Makes statements of the compiler's tree of the values of nodes. */
final class StatementFactory {

  private StatementFactory() {}

  static Stmt make(NodeKind kind, NodeValues v, int line, int column) {
    return switch (kind) {
      case FUNCTION_DEF ->
          new Stmt.FunctionDef(
              v.name(0),
              v.one(1, Arguments.class),
              v.list(2, Stmt.class),
              v.list(3, Expr.class),
              line,
              column);
      case CLASS_DEF ->
          new Stmt.ClassDef(
              v.name(0),
              v.list(1, Expr.class),
              v.list(2, Stmt.class),
              v.list(3, Expr.class),
              line,
              column);
      case RETURN -> new Stmt.Return(v.optional(0, Expr.class), line, column);
      case DELETE -> new Stmt.Delete(v.list(0, Expr.class), line, column);
      case ASSIGN -> new Stmt.Assign(v.list(0, Expr.class), v.one(1, Expr.class), line, column);
      case AUG_ASSIGN ->
          new Stmt.AugAssign(
              v.one(0, Expr.class), v.one(1, Operator.class), v.one(2, Expr.class), line, column);
      case PRINT ->
          new Stmt.Print(
              v.optional(0, Expr.class),
              v.list(1, Expr.class),
              v.one(2, Boolean.class),
              line,
              column);
      case FOR ->
          new Stmt.For(
              v.one(0, Expr.class),
              v.one(1, Expr.class),
              v.list(2, Stmt.class),
              v.list(3, Stmt.class),
              line,
              column);
      case WHILE ->
          new Stmt.While(
              v.one(0, Expr.class), v.list(1, Stmt.class), v.list(2, Stmt.class), line, column);
      case IF ->
          new Stmt.If(
              v.one(0, Expr.class), v.list(1, Stmt.class), v.list(2, Stmt.class), line, column);
      case WITH ->
          new Stmt.With(
              v.one(0, Expr.class), v.optional(1, Expr.class), v.list(2, Stmt.class), line, column);
      case RAISE ->
          new Stmt.Raise(
              v.optional(0, Expr.class),
              v.optional(1, Expr.class),
              v.optional(2, Expr.class),
              line,
              column);
      case TRY_EXCEPT ->
          new Stmt.TryExcept(
              v.list(0, Stmt.class),
              v.list(1, ExceptHandler.class),
              v.list(2, Stmt.class),
              line,
              column);
      case TRY_FINALLY ->
          new Stmt.TryFinally(v.list(0, Stmt.class), v.list(1, Stmt.class), line, column);
      case ASSERT -> new Stmt.Assert(v.one(0, Expr.class), v.optional(1, Expr.class), line, column);
      case IMPORT -> new Stmt.Import(v.list(0, Alias.class), line, column);
      case OLD_IMPORT_FROM, IMPORT_FROM ->
          new Stmt.ImportFrom(module(v), v.list(1, Alias.class), level(v), line, column);
      case EXEC ->
          new Stmt.Exec(
              v.one(0, Expr.class),
              v.optional(1, Expr.class),
              v.optional(2, Expr.class),
              line,
              column);
      case GLOBAL -> new Stmt.Global(v.list(0, String.class), line, column);
      case EXPR -> new Stmt.ExprStmt(v.one(0, Expr.class), line, column);
      case PASS -> new Stmt.Pass(line, column);
      case BREAK -> new Stmt.Break(line, column);
      case CONTINUE -> new Stmt.Continue(line, column);
      default -> throw new IllegalArgumentException("no statement: " + kind);
    };
  }

  /** The compiler has no empty name of a module, which nodes have up to 2.6. */
  private static @Nullable String module(NodeValues v) {
    String module = v.optional(0, String.class);
    return module == null || module.isEmpty() ? null : module;
  }

  private static int level(NodeValues v) {
    Integer level = v.optional(2, Integer.class);
    return level == null ? 0 : level;
  }
}
