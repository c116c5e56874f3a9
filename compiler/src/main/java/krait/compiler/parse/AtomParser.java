package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.code.Const;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Slice;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.PySyntaxError.Kind;
import krait.compiler.token.TextCodingException;
import krait.compiler.token.TokenType;
import org.jspecify.annotations.Nullable;

/** Parses operands: names, literals, displays, and what follows them in brackets. */
final class AtomParser {

  private static final int LITERAL_MESSAGE_LIMIT = 127;
  private static final Const EMPTY_TEXT = Const.Str.interned("");

  private final ParserState state;
  private final ExpressionParser expressions;
  private final DisplayParser displays;
  private final CallParser calls;
  private final boolean negativeAtDigits;
  private final boolean rawUnicodeErrors;

  AtomParser(ParserState state, Contexts contexts, ExpressionParser expressions) {
    this.state = state;
    this.expressions = expressions;
    ComprehensionParser comprehensions = new ComprehensionParser(state, contexts, expressions);
    this.displays = new DisplayParser(state, expressions, comprehensions);
    this.calls = new CallParser(state, contexts, expressions, comprehensions);
    this.negativeAtDigits = state.has(GrammarFeature.NEGATIVE_NUMBER_AT_DIGITS);
    this.rawUnicodeErrors = state.has(GrammarFeature.RAW_UNICODE_ERRORS);
  }

  DisplayParser displays() {
    return displays;
  }

  CallParser calls() {
    return calls;
  }

  /** Checks that there is room for an atom on top of a number of symbols. */
  void checkAtom(int depth) {
    state.checkDepth(depth + 1);
  }

  /** An operand without what follows it in brackets. */
  Expr atom(int depth) {
    TokenType type = state.type();
    if (type == TokenType.NAME) {
      checkAtom(depth);
      Expr name =
          new Expr.Name(state.tokens.name(), ExprContext.LOAD, state.line(), state.column());
      state.advance();
      return name;
    }
    if (!type.startsExpr()) {
      throw state.tokens.unexpected();
    }
    checkAtom(depth);
    return switch (type) {
      case NUMBER -> number(false);
      case STRING -> string();
      case LPAR -> displays.parenthesized(depth + 1);
      case LSQB -> displays.list(depth + 1);
      case LBRACE -> displays.braces(depth + 1);
      case BACKQUOTE -> backquotes(depth + 1);
      default -> throw state.tokens.unexpected();
    };
  }

  /** The number that is the current token. */
  Expr number(boolean negative) {
    int line = state.line();
    int column = state.column();
    Const value = value(state.tokens.start(), state.tokens.end(), negative);
    state.advance();
    return new Expr.Num(value, line, column);
  }

  /** A number with the minus sign before it. */
  Expr negative(int from, int to, int line, int column, int numberLine, int numberColumn) {
    Const value = value(from, to, true);
    return negativeAtDigits
        ? new Expr.Num(value, numberLine, numberColumn)
        : new Expr.Num(value, line, column);
  }

  private Const value(int from, int to, boolean negative) {
    return NumberLiterals.value(state.tokens.decoded().buffer(), from, to, negative);
  }

  private Expr string() {
    int line = state.line();
    int column = state.column();
    JoinedLiteral all = null;
    Const value = EMPTY_TEXT;
    try {
      value = literal();
      state.advance();
      if (state.at(TokenType.STRING)) {
        all = new JoinedLiteral(state.strings, value);
        addLiterals(all);
      }
    } catch (TextCodingException e) {
      literalError(e, line);
      while (state.at(TokenType.STRING)) {
        state.advance();
      }
    }
    return new Expr.Str(all == null ? value : all.value(), line, column);
  }

  private Const literal() throws TextCodingException {
    return state.strings.value(state.tokens.start(), state.tokens.end());
  }

  private void addLiterals(JoinedLiteral all) throws TextCodingException {
    do {
      all.add(literal());
      state.advance();
    } while (state.at(TokenType.STRING));
  }

  private void literalError(TextCodingException e, int line) {
    if (rawUnicodeErrors || e.kind() == Kind.VALUE_ERROR) {
      state.fail(e.kind(), e.problem(), -1);
      return;
    }
    String message = "(unicode error) " + e.problem();
    if (message.length() > LITERAL_MESSAGE_LIMIT) {
      message = message.substring(0, LITERAL_MESSAGE_LIMIT);
    }
    state.fail(message, line);
  }

  private Expr backquotes(int depth) {
    int line = state.line();
    int column = state.column();
    state.oldSyntax("backquote not supported in 3.x; use repr()", line);
    state.advance();
    int innerLine = state.line();
    int innerColumn = state.column();
    Expr value = expressions.test(depth + 1);
    if (state.at(TokenType.COMMA)) {
      List<Expr> elements = new ArrayList<>(4);
      elements.add(value);
      while (state.accept(TokenType.COMMA)) {
        elements.add(expressions.test(depth + 1));
      }
      value = new Expr.Tuple(List.copyOf(elements), ExprContext.LOAD, innerLine, innerColumn);
    }
    state.expect(TokenType.BACKQUOTE);
    return new Expr.Repr(value, line, column);
  }

  /**
   * An operand with all that follows it in brackets, and attributes.
   *
   * @param depth the symbols on the stack below {@code trailer}
   */
  Expr trailers(Expr operand, int depth) {
    Expr result = operand;
    while (true) {
      switch (state.type()) {
        case DOT -> {
          state.advance();
          String name = state.expectName();
          result =
              new Expr.Attribute(result, name, ExprContext.LOAD, operand.line(), operand.column());
        }
        case LPAR -> {
          state.advance();
          result = calls.call(result, depth + 1, operand.line(), operand.column());
        }
        case LSQB -> result = subscript(result, depth + 1, operand.line(), operand.column());
        default -> {
          return result;
        }
      }
    }
  }

  /** What stands in square brackets after an operand. */
  private Expr subscript(Expr value, int depth, int line, int column) {
    state.advance();
    int innerLine = state.line();
    int innerColumn = state.column();
    Slice slice = slice(depth + 1);
    if (state.at(TokenType.COMMA)) {
      slice = dimensions(slice, depth, innerLine, innerColumn);
    }
    state.expect(TokenType.RSQB);
    return new Expr.Subscript(value, slice, ExprContext.LOAD, line, column);
  }

  private Slice dimensions(Slice first, int depth, int line, int column) {
    List<Slice> slices = new ArrayList<>(4);
    slices.add(first);
    while (state.accept(TokenType.COMMA) && startsSlice()) {
      slices.add(slice(depth + 1));
    }
    List<Expr> elements = new ArrayList<>(slices.size());
    for (Slice slice : slices) {
      if (!(slice instanceof Slice.Index index)) {
        return new Slice.ExtSlice(List.copyOf(slices));
      }
      elements.add(index.value());
    }
    return new Slice.Index(new Expr.Tuple(List.copyOf(elements), ExprContext.LOAD, line, column));
  }

  private boolean startsSlice() {
    TokenType type = state.type();
    return type == TokenType.DOT || type == TokenType.COLON || type.startsTest();
  }

  /** subscript: '.' '.' '.' | test | [test] ':' [test] [':' [test]]. */
  private Slice slice(int depth) {
    if (state.at(TokenType.DOT)) {
      state.advance();
      state.expect(TokenType.DOT);
      state.expect(TokenType.DOT);
      return Slice.Ellipsis.INSTANCE;
    }
    Expr lower = null;
    if (!state.at(TokenType.COLON)) {
      lower = expressions.test(depth + 1);
      if (!state.at(TokenType.COLON)) {
        return new Slice.Index(lower);
      }
    }
    state.advance();
    Expr upper = state.type().startsTest() ? expressions.test(depth + 1) : null;
    Expr step = state.at(TokenType.COLON) ? step(depth + 2) : null;
    return new Slice.Range(lower, upper, step);
  }

  private @Nullable Expr step(int depth) {
    int line = state.line();
    int column = state.column();
    state.advance();
    return state.type().startsTest()
        ? expressions.test(depth)
        : new Expr.Name("None", ExprContext.LOAD, line, column);
  }
}
