package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;

/** Parses what stands in brackets of its own: tuples, lists, dicts, sets, comprehensions. */
final class DisplayParser {

  private final ParserState state;
  private final ExpressionParser expressions;
  private final ComprehensionParser comprehensions;
  private final boolean sets;

  DisplayParser(
      ParserState state, ExpressionParser expressions, ComprehensionParser comprehensions) {
    this.state = state;
    this.expressions = expressions;
    this.comprehensions = comprehensions;
    this.sets = state.has(GrammarFeature.SETS);
  }

  /**
   * '(' [yield_expr|testlist_comp] ')'.
   *
   * @param depth the symbols on the stack, atom included
   */
  Expr parenthesized(int depth) {
    int line = state.line();
    int column = state.column();
    state.advance();
    if (state.accept(TokenType.RPAR)) {
      return new Expr.Tuple(List.of(), ExprContext.LOAD, line, column);
    }
    Expr inner = state.at(TokenType.YIELD) ? yieldExpr(depth) : testListComp(depth + 1);
    state.expect(TokenType.RPAR);
    return inner;
  }

  /** yield_expr: 'yield' [testlist]. */
  Expr yieldExpr(int depth) {
    int line = state.line();
    int column = state.column();
    state.checkDepth(depth + 1);
    state.advance();
    Expr value = state.type().startsTest() ? expressions.testList(depth + 2) : null;
    return new Expr.Yield(value, line, column);
  }

  private Expr testListComp(int depth) {
    int line = state.line();
    int column = state.column();
    Expr first = expressions.test(depth);
    if (state.at(TokenType.FOR)) {
      List<Comprehension> generators = comprehensions.generators(depth);
      return new Expr.GeneratorExp(first, generators, line, column);
    }
    if (!state.at(TokenType.COMMA)) {
      return first;
    }
    return new Expr.Tuple(expressions.moreTests(first, depth), ExprContext.LOAD, line, column);
  }

  /** '[' [listmaker] ']'. */
  Expr list(int depth) {
    int line = state.line();
    int column = state.column();
    state.advance();
    if (state.accept(TokenType.RSQB)) {
      return new Expr.ListExpr(List.of(), ExprContext.LOAD, line, column);
    }
    int innerLine = state.line();
    int innerColumn = state.column();
    Expr first = expressions.test(depth + 1);
    Expr result;
    if (state.at(TokenType.FOR)) {
      List<Comprehension> generators = comprehensions.listGenerators(depth + 1);
      result = new Expr.ListComp(first, generators, innerLine, innerColumn);
    } else {
      List<Expr> elements = expressions.moreTests(first, depth + 1);
      result = new Expr.ListExpr(elements, ExprContext.LOAD, line, column);
    }
    state.expect(TokenType.RSQB);
    return result;
  }

  /** '{' [dictorsetmaker] '}'. */
  Expr braces(int depth) {
    int line = state.line();
    int column = state.column();
    state.advance();
    if (state.accept(TokenType.RBRACE)) {
      return new Expr.Dict(List.of(), List.of(), line, column);
    }
    int innerLine = state.line();
    int innerColumn = state.column();
    Expr first = expressions.test(depth + 1);
    Expr result;
    if (!sets || state.at(TokenType.COLON)) {
      result = dict(first, depth + 1, line, column, innerLine, innerColumn);
    } else if (state.at(TokenType.FOR)) {
      List<Comprehension> generators = comprehensions.generators(depth + 1);
      result = new Expr.SetComp(first, generators, innerLine, innerColumn);
    } else {
      result = new Expr.Set(expressions.moreTests(first, depth + 1), line, column);
    }
    state.expect(TokenType.RBRACE);
    return result;
  }

  private Expr dict(
      Expr firstKey, int depth, int line, int column, int innerLine, int innerColumn) {
    state.expect(TokenType.COLON);
    Expr firstValue = expressions.test(depth);
    if (sets && state.at(TokenType.FOR)) {
      List<Comprehension> generators = comprehensions.generators(depth);
      return new Expr.DictComp(firstKey, firstValue, generators, innerLine, innerColumn);
    }
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    keys.add(firstKey);
    values.add(firstValue);
    while (state.accept(TokenType.COMMA) && state.type().startsTest()) {
      keys.add(expressions.test(depth));
      state.expect(TokenType.COLON);
      values.add(expressions.test(depth));
    }
    return new Expr.Dict(List.copyOf(keys), List.copyOf(values), line, column);
  }
}
