package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;

/** Parses the clauses of comprehensions, and the targets of loops. */
final class ComprehensionParser {

  private final ParserState state;
  private final Contexts contexts;
  private final ExpressionParser expressions;
  private final boolean tupleAtFor;

  ComprehensionParser(ParserState state, Contexts contexts, ExpressionParser expressions) {
    this.state = state;
    this.contexts = contexts;
    this.expressions = expressions;
    this.tupleAtFor = state.has(GrammarFeature.TUPLE_TARGET_AT_FOR);
  }

  /**
   * The clauses of a generator expression, set or dict comprehension.
   *
   * @param depth the symbols on the stack below the first clause
   */
  List<Comprehension> generators(int depth) {
    return clauses(depth, false);
  }

  /** The clauses of a list comprehension, whose iterables may be bare tuples. */
  List<Comprehension> listGenerators(int depth) {
    return clauses(depth, true);
  }

  /** Each clause is nested in the one before it, with one symbol between. */
  private List<Comprehension> clauses(int depth, boolean list) {
    List<Comprehension> result = new ArrayList<>(2);
    int level = depth + 1;
    while (state.at(TokenType.FOR)) {
      state.checkDepth(level);
      int line = state.line();
      int column = state.column();
      state.advance();
      Expr target = target(level, line, column);
      state.expect(TokenType.IN);
      Expr iter = list ? safeTestList(level + 1) : expressions.orTest(level);
      List<Expr> ifs = new ArrayList<>(0);
      level += 2;
      while (state.at(TokenType.IF)) {
        state.checkDepth(level);
        state.advance();
        ifs.add(expressions.oldTest(level));
        level += 2;
      }
      result.add(new Comprehension(target, iter, List.copyOf(ifs)));
    }
    return List.copyOf(result);
  }

  /** testlist_safe: old_test [(',' old_test)+ [',']]. */
  private Expr safeTestList(int depth) {
    int line = state.line();
    int column = state.column();
    Expr first = expressions.oldTest(depth);
    if (!state.at(TokenType.COMMA)) {
      return first;
    }
    List<Expr> elements = new ArrayList<>(4);
    elements.add(first);
    state.advance();
    elements.add(expressions.oldTest(depth));
    while (state.accept(TokenType.COMMA) && state.type().startsTest()) {
      elements.add(expressions.oldTest(depth));
    }
    return new Expr.Tuple(List.copyOf(elements), ExprContext.LOAD, line, column);
  }

  /**
   * The target of a loop: one expression, or a tuple if there is a comma.
   *
   * @param depth the symbols on the stack below {@code exprlist}
   * @param forLine the line of the {@code for}
   * @param forColumn its column
   */
  Expr target(int depth, int forLine, int forColumn) {
    int line = state.line();
    Expr parsed = expressions.expr(depth + 1);
    Expr first = contexts.target(parsed, ExprContext.STORE, line);
    if (!state.at(TokenType.COMMA)) {
      return first;
    }
    List<Expr> elements = new ArrayList<>(4);
    elements.add(first);
    moreTargets(elements, depth + 1, ExprContext.STORE);
    return tupleAtFor
        ? new Expr.Tuple(List.copyOf(elements), ExprContext.STORE, forLine, forColumn)
        : new Expr.Tuple(List.copyOf(elements), ExprContext.STORE, first.line(), first.column());
  }

  /** The targets after each comma, added to a list. */
  void moreTargets(List<Expr> elements, int depth, ExprContext context) {
    while (state.accept(TokenType.COMMA) && state.type().startsExpr()) {
      int line = state.line();
      elements.add(contexts.target(expressions.expr(depth), context, line));
    }
  }
}
