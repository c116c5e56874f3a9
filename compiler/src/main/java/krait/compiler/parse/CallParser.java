package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Keyword;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;
import org.jspecify.annotations.Nullable;

/** Parses the arguments of calls. */
final class CallParser {

  private static final int MAX_ARGUMENTS = 255;

  private final ParserState state;
  private final Contexts contexts;
  private final ExpressionParser expressions;
  private final ComprehensionParser comprehensions;
  private final boolean argumentsAfterStar;
  private final boolean repeatedCheck;

  CallParser(
      ParserState state,
      Contexts contexts,
      ExpressionParser expressions,
      ComprehensionParser comprehensions) {
    this.state = state;
    this.contexts = contexts;
    this.expressions = expressions;
    this.comprehensions = comprehensions;
    this.argumentsAfterStar = state.has(GrammarFeature.ARGUMENTS_AFTER_STAR);
    this.repeatedCheck = state.has(GrammarFeature.REPEATED_KEYWORD_CHECK);
  }

  ComprehensionParser comprehensions() {
    return comprehensions;
  }

  /**
   * A call whose opening parenthesis was just taken; takes the closing one too.
   *
   * @param depth the symbols on the stack below {@code arglist}
   */
  Expr call(Expr func, int depth, int line, int column) {
    if (state.accept(TokenType.RPAR)) {
      return new Expr.Call(func, List.of(), List.of(), null, null, line, column);
    }
    ArgumentList list = new ArgumentList(state.error(), state.line());
    arguments(list, depth + 1);
    state.expect(TokenType.RPAR);
    list.check();
    return new Expr.Call(
        func,
        List.copyOf(list.args),
        List.copyOf(list.keywords),
        list.starArgs,
        list.kwArgs,
        line,
        column);
  }

  /**
   * arglist: (argument ',')* (argument [','] | '*' test (',' argument)* [',' '**' test] | '**'
   * test).
   */
  private void arguments(ArgumentList list, int depth) {
    while (true) {
      if (state.accept(TokenType.DOUBLESTAR)) {
        list.kwArgs = expressions.test(depth);
        return;
      }
      if (state.accept(TokenType.STAR)) {
        list.starArgs = expressions.test(depth);
        argumentsAfterStar(list, depth);
        return;
      }
      argument(list, depth + 1);
      if (!state.accept(TokenType.COMMA) || state.at(TokenType.RPAR)) {
        return;
      }
    }
  }

  private void argumentsAfterStar(ArgumentList list, int depth) {
    while (state.accept(TokenType.COMMA)) {
      if (state.accept(TokenType.DOUBLESTAR)) {
        list.kwArgs = expressions.test(depth);
        return;
      }
      if (!argumentsAfterStar) {
        throw state.tokens.unexpected();
      }
      argument(list, depth + 1);
    }
  }

  /** argument: test [comp_for] | test '=' test. */
  private void argument(ArgumentList list, int depth) {
    AstError before = state.error();
    int line = state.line();
    int column = state.column();
    Expr value = expressions.test(depth);
    if (state.at(TokenType.EQUAL)) {
      keyword(list, value, line, depth);
    } else if (state.at(TokenType.FOR)) {
      List<Comprehension> generators = comprehensions.generators(depth);
      list.generators++;
      list.args.add(new Expr.GeneratorExp(value, generators, line, column));
    } else {
      list.positional++;
      list.args.add(value);
      if (!list.keywords.isEmpty()) {
        state.failBefore(before, "non-keyword arg after keyword arg", line);
      } else if (list.starArgs != null) {
        state.failBefore(before, "only named arguments may follow *expression", line);
      }
    }
  }

  private void keyword(ArgumentList list, Expr key, int line, int depth) {
    String name = "";
    if (key instanceof Expr.Name found) {
      name = found.id();
      contexts.checkBinding(name, line);
      if (repeatedCheck && list.hasKeyword(name)) {
        state.fail("keyword argument repeated", line);
      }
    } else if (key instanceof Expr.Lambda) {
      state.fail("lambda cannot contain assignment", line);
    } else {
      state.fail("keyword can't be an expression", line);
    }
    state.advance();
    list.keywords.add(new Keyword(name, expressions.test(depth)));
  }

  /** The arguments of one call so far. */
  private final class ArgumentList {
    final List<Expr> args = new ArrayList<>(4);
    final List<Keyword> keywords = new ArrayList<>(0);
    @Nullable Expr starArgs;
    @Nullable Expr kwArgs;
    int positional;
    int generators;
    private final @Nullable AstError before;
    private final int line;

    ArgumentList(@Nullable AstError before, int line) {
      this.before = before;
      this.line = line;
    }

    boolean hasKeyword(String name) {
      for (int i = 0; i < keywords.size(); i++) {
        if (keywords.get(i).arg().equals(name)) {
          return true;
        }
      }
      return false;
    }

    /** Finds the errors that CPython looks for before it looks at any argument. */
    void check() {
      if (generators > 1 || (generators == 1 && positional + keywords.size() > 0)) {
        state.failBefore(
            before, "Generator expression must be parenthesized if not sole argument", line);
      } else if (positional + keywords.size() + generators > MAX_ARGUMENTS) {
        state.failBefore(before, "more than 255 arguments", line);
      }
    }
  }
}
