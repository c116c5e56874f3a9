package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.ExceptHandler;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Stmt;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;

/** Parses try statements. */
final class TryParser {

  private final ParserState state;
  private final Contexts contexts;
  private final ExpressionParser expressions;
  private final StatementParser statements;
  private final boolean exceptAs;

  TryParser(
      ParserState state,
      Contexts contexts,
      ExpressionParser expressions,
      StatementParser statements) {
    this.state = state;
    this.contexts = contexts;
    this.expressions = expressions;
    this.statements = statements;
    this.exceptAs = state.has(GrammarFeature.EXCEPT_AS);
  }

  /** try_stmt; CPython makes the handlers after all the blocks. */
  Stmt tryStatement(int depth, int line, int column) {
    AstError before = state.takeError();
    state.advance();
    List<Stmt> body = statements.block(depth);
    AstError ofBlocks = state.takeError();
    List<ExceptHandler> handlers = new ArrayList<>(1);
    while (state.at(TokenType.EXCEPT)) {
      handlers.add(handler(depth));
    }
    AstError ofHandlers = state.takeError();
    List<Stmt> orElse = handlers.isEmpty() ? List.of() : statements.orElse(depth);
    List<Stmt> last = List.of();
    if (state.accept(TokenType.FINALLY)) {
      last = statements.block(depth);
    } else if (handlers.isEmpty()) {
      throw state.tokens.unexpected();
    }
    state.restore(ofBlocks, state.error());
    state.restore(state.error(), ofHandlers);
    state.restore(before, state.error());
    return assemble(body, handlers, orElse, last, line, column);
  }

  private static Stmt assemble(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orElse,
      List<Stmt> last,
      int line,
      int column) {
    if (handlers.isEmpty()) {
      return new Stmt.TryFinally(body, last, line, column);
    }
    Stmt inner = new Stmt.TryExcept(body, List.copyOf(handlers), orElse, line, column);
    return last.isEmpty() ? inner : new Stmt.TryFinally(List.of(inner), last, line, column);
  }

  /** except_clause ':' suite; CPython makes the name before the type. */
  private ExceptHandler handler(int depth) {
    int line = state.line();
    int column = state.column();
    AstError before = state.takeError();
    state.advance();
    Expr type = null;
    Expr name = null;
    if (state.type().startsTest()) {
      type = expressions.test(depth + 1);
      AstError ofType = state.takeError();
      if ((exceptAs && state.accept(TokenType.AS)) || state.accept(TokenType.COMMA)) {
        int nameLine = state.line();
        name = contexts.target(expressions.test(depth + 1), ExprContext.STORE, nameLine);
      }
      state.restore(state.error(), ofType);
    }
    List<Stmt> body = statements.block(depth);
    state.restore(before, state.error());
    return new ExceptHandler(type, name, body, line, column);
  }
}
