package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;

/** Parses the parameters of functions. */
final class ParameterParser {

  private final ParserState state;
  private final Contexts contexts;
  private final ExpressionParser expressions;
  private final boolean errorAtName;
  private final boolean parenthesizedMessage;

  ParameterParser(ParserState state, Contexts contexts, ExpressionParser expressions) {
    this.state = state;
    this.contexts = contexts;
    this.expressions = expressions;
    this.errorAtName = state.has(GrammarFeature.PARAMETER_ERROR_AT_NAME);
    this.parenthesizedMessage = state.has(GrammarFeature.PARENTHESIZED_DEFAULT_MESSAGE);
  }

  /**
   * varargslist: (fpdef ['=' test] ',')* ('*' NAME [',' '**' NAME] | '**' NAME) | fpdef ['=' test]
   * (',' fpdef ['=' test])* [','].
   *
   * @param depth the symbols on the stack below {@code varargslist}
   * @param end the token after the list
   */
  Arguments list(int depth, TokenType end) {
    int listLine = state.line();
    List<Expr> args = new ArrayList<>(4);
    List<Expr> defaults = new ArrayList<>(0);
    String vararg = null;
    String kwarg = null;
    while (true) {
      if (state.accept(TokenType.STAR)) {
        vararg = starName();
        if (state.accept(TokenType.COMMA)) {
          state.expect(TokenType.DOUBLESTAR);
          kwarg = starName();
        }
        break;
      }
      if (state.accept(TokenType.DOUBLESTAR)) {
        kwarg = starName();
        break;
      }
      parameter(args, defaults, depth + 1, listLine);
      if (!state.accept(TokenType.COMMA) || state.at(end)) {
        break;
      }
    }
    return new Arguments(List.copyOf(args), vararg, kwarg, List.copyOf(defaults));
  }

  private String starName() {
    int line = state.line();
    String name = state.expectName();
    contexts.checkBinding(name, line);
    return name;
  }

  private void parameter(List<Expr> args, List<Expr> defaults, int depth, int listLine) {
    Definition definition = definition(depth);
    boolean hasDefault = state.accept(TokenType.EQUAL);
    if (hasDefault) {
      defaults.add(expressions.test(depth));
    }
    checkDefault(definition, hasDefault, !defaults.isEmpty(), listLine);
    Definition inner = definition.unwrapped();
    if (inner.parts.isEmpty()) {
      contexts.checkBinding(inner.name, errorAtName ? inner.line : listLine);
      args.add(new Expr.Name(inner.name, ExprContext.PARAM, inner.line, inner.column));
    } else {
      state.oldSyntax("tuple parameter unpacking has been removed in 3.x", inner.listLine);
      args.add(tuple(inner));
    }
  }

  /**
   * A parameter in parentheses is looked at once more for each pair of them, and no default is
   * found then.
   */
  private void checkDefault(
      Definition definition, boolean hasDefault, boolean defaultSeen, int listLine) {
    if (defaultSeen && (!hasDefault || definition.wrapped)) {
      state.fail(
          hasDefault && parenthesizedMessage
              ? "parenthesized arg with default"
              : "non-default argument follows default argument",
          listLine);
    }
  }

  private Expr tuple(Definition definition) {
    List<Expr> elements = new ArrayList<>(definition.parts.size());
    for (Definition part : definition.parts) {
      Definition inner = part.unwrapped();
      if (inner.parts.isEmpty()) {
        contexts.checkBinding(inner.name, errorAtName ? inner.line : definition.listLine);
        elements.add(new Expr.Name(inner.name, ExprContext.STORE, inner.line, inner.column));
      } else {
        elements.add(tuple(inner));
      }
    }
    return new Expr.Tuple(
        List.copyOf(elements), ExprContext.STORE, definition.listLine, definition.listColumn);
  }

  /** fpdef: NAME | '(' fplist ')'. */
  private Definition definition(int depth) {
    int line = state.line();
    int column = state.column();
    if (!state.at(TokenType.LPAR)) {
      if (state.at(TokenType.NAME)) {
        state.checkDepth(depth + 1);
      }
      String name = state.expectName();
      return new Definition(name, List.of(), false, line, column, line, column);
    }
    state.checkDepth(depth + 1);
    state.advance();
    int listLine = state.line();
    int listColumn = state.column();
    List<Definition> parts = new ArrayList<>(4);
    parts.add(definition(depth + 2));
    boolean comma = false;
    while (state.accept(TokenType.COMMA)) {
      comma = true;
      if (state.at(TokenType.RPAR)) {
        break;
      }
      parts.add(definition(depth + 2));
    }
    state.expect(TokenType.RPAR);
    return new Definition("", List.copyOf(parts), !comma, line, column, listLine, listColumn);
  }

  /**
   * A parameter as it is written.
   *
   * @param parts what stands in parentheses
   * @param wrapped whether that is one parameter without a comma
   * @param listLine where the parts begin
   */
  private record Definition(
      String name,
      List<Definition> parts,
      boolean wrapped,
      int line,
      int column,
      int listLine,
      int listColumn) {

    /** Without the parentheses that hold one parameter only. */
    Definition unwrapped() {
      Definition result = this;
      while (result.wrapped) {
        result = result.parts.get(0);
      }
      return result;
    }
  }
}
