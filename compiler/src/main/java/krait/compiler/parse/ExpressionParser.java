package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.BoolOperator;
import krait.compiler.ast.CompareOperator;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Operator;
import krait.compiler.ast.UnaryOperator;
import krait.compiler.token.TokenType;
import org.jspecify.annotations.Nullable;

/** Parses the operators of expressions; operands are {@link AtomParser}'s. */
final class ExpressionParser {

  private static final int LOWEST = 1;

  private final ParserState state;
  private final AtomParser atoms;
  private final ParameterParser parameters;

  ExpressionParser(ParserState state, Contexts contexts) {
    this.state = state;
    this.atoms = new AtomParser(state, contexts, this);
    this.parameters = new ParameterParser(state, contexts, this);
  }

  AtomParser atoms() {
    return atoms;
  }

  ParameterParser parameters() {
    return parameters;
  }

  /** test: or_test ['if' or_test 'else' test] | lambdef. */
  Expr test(int depth) {
    if (state.at(TokenType.LAMBDA)) {
      return lambda(depth + 1, false);
    }
    int line = state.line();
    int column = state.column();
    Expr body = orTest(depth + 1);
    if (!state.at(TokenType.IF)) {
      return body;
    }
    state.advance();
    Expr test = orTest(depth + 1);
    state.expect(TokenType.ELSE);
    Expr orElse = test(depth + 1);
    return new Expr.IfExp(test, body, orElse, line, column);
  }

  /** old_test: or_test | old_lambdef. */
  Expr oldTest(int depth) {
    return state.at(TokenType.LAMBDA) ? lambda(depth + 1, true) : orTest(depth + 1);
  }

  private Expr lambda(int depth, boolean old) {
    int line = state.line();
    int column = state.column();
    state.checkDepth(depth + 1);
    state.advance();
    Arguments arguments =
        state.at(TokenType.COLON) ? Arguments.NONE : parameters.list(depth + 1, TokenType.COLON);
    state.expect(TokenType.COLON);
    Expr body = old ? oldTest(depth + 1) : test(depth + 1);
    return new Expr.Lambda(arguments, body, line, column);
  }

  /** or_test: and_test ('or' and_test)*. */
  Expr orTest(int depth) {
    int line = state.line();
    int column = state.column();
    Expr first = andTest(depth + 1);
    if (!state.at(TokenType.OR)) {
      return first;
    }
    List<Expr> values = new ArrayList<>(4);
    values.add(first);
    while (state.accept(TokenType.OR)) {
      values.add(andTest(depth + 1));
    }
    return new Expr.BoolOp(BoolOperator.OR, List.copyOf(values), line, column);
  }

  private Expr andTest(int depth) {
    int line = state.line();
    int column = state.column();
    Expr first = notTest(depth + 1);
    if (!state.at(TokenType.AND)) {
      return first;
    }
    List<Expr> values = new ArrayList<>(4);
    values.add(first);
    while (state.accept(TokenType.AND)) {
      values.add(notTest(depth + 1));
    }
    return new Expr.BoolOp(BoolOperator.AND, List.copyOf(values), line, column);
  }

  private Expr notTest(int depth) {
    if (!state.at(TokenType.NOT)) {
      return comparison(depth + 1);
    }
    int line = state.line();
    int column = state.column();
    state.checkDepth(depth + 1);
    state.advance();
    return new Expr.UnaryOp(UnaryOperator.NOT, notTest(depth + 1), line, column);
  }

  /** comparison: expr (comp_op expr)*; CPython makes the left operand after the others. */
  private Expr comparison(int depth) {
    int line = state.line();
    int column = state.column();
    AstError before = state.error();
    Expr left = expr(depth + 1);
    CompareOperator operator = compareOperator();
    if (operator == null) {
      return left;
    }
    AstError ofLeft = before == null ? state.takeError() : null;
    List<CompareOperator> operators = new ArrayList<>(2);
    List<Expr> comparators = new ArrayList<>(2);
    while (operator != null) {
      operators.add(operator);
      comparators.add(expr(depth + 1));
      operator = compareOperator();
    }
    state.restore(state.error(), ofLeft);
    return new Expr.Compare(left, List.copyOf(operators), List.copyOf(comparators), line, column);
  }

  /** Takes a comparison operator, if there is one. */
  private @Nullable CompareOperator compareOperator() {
    CompareOperator operator =
        switch (state.type()) {
          case LESS -> CompareOperator.LT;
          case GREATER -> CompareOperator.GT;
          case EQEQUAL -> CompareOperator.EQ;
          case GREATEREQUAL -> CompareOperator.GT_E;
          case LESSEQUAL -> CompareOperator.LT_E;
          case NOTEQUAL -> CompareOperator.NOT_EQ;
          case IN -> CompareOperator.IN;
          case NOT -> CompareOperator.NOT_IN;
          case IS -> CompareOperator.IS;
          default -> null;
        };
    if (operator == null) {
      return null;
    }
    if (operator == CompareOperator.NOT_EQ && state.tokens.isOldNotEqual()) {
      state.oldToken("<> not supported in 3.x; use !=");
    }
    state.advance();
    if (operator == CompareOperator.NOT_IN) {
      state.expect(TokenType.IN);
    } else if (operator == CompareOperator.IS && state.accept(TokenType.NOT)) {
      return CompareOperator.IS_NOT;
    }
    return operator;
  }

  /** expr: everything with arithmetic and bit operators. */
  Expr expr(int depth) {
    return binary(depth + 6, LOWEST);
  }

  /**
   * Operators of at least a precedence. The first operation of a chain has the position of the
   * chain, the others have that of their operator.
   *
   * @param depth the symbols on the stack below {@code factor}
   */
  private Expr binary(int depth, int lowest) {
    int line = state.line();
    int column = state.column();
    Expr left = factor(depth);
    int chain = 0;
    int precedence = state.type().precedence();
    while (precedence >= lowest) {
      int atLine = precedence == chain ? state.line() : line;
      int atColumn = precedence == chain ? state.column() : column;
      chain = precedence;
      Operator operator = binaryOperator(state.type());
      state.advance();
      Expr right = binary(depth, precedence + 1);
      left = new Expr.BinOp(left, operator, right, atLine, atColumn);
      precedence = state.type().precedence();
    }
    return left;
  }

  private static Operator binaryOperator(TokenType type) {
    return switch (type) {
      case VBAR -> Operator.BIT_OR;
      case CIRCUMFLEX -> Operator.BIT_XOR;
      case AMPER -> Operator.BIT_AND;
      case LEFTSHIFT -> Operator.LSHIFT;
      case RIGHTSHIFT -> Operator.RSHIFT;
      case PLUS -> Operator.ADD;
      case MINUS -> Operator.SUB;
      case STAR -> Operator.MULT;
      case SLASH -> Operator.DIV;
      case PERCENT -> Operator.MOD;
      case DOUBLESLASH -> Operator.FLOOR_DIV;
      default -> throw new IllegalArgumentException(type + " is no binary operator");
    };
  }

  /** factor: ('+'|'-'|'~') factor | power. */
  private Expr factor(int depth) {
    UnaryOperator operator =
        switch (state.type()) {
          case PLUS -> UnaryOperator.UADD;
          case MINUS -> UnaryOperator.USUB;
          case TILDE -> UnaryOperator.INVERT;
          default -> null;
        };
    return operator == null ? power(depth + 1) : unary(depth, operator);
  }

  private Expr unary(int depth, UnaryOperator operator) {
    int line = state.line();
    int column = state.column();
    state.checkDepth(depth + 1);
    state.advance();
    if (operator == UnaryOperator.USUB && state.at(TokenType.NUMBER)) {
      return negated(depth + 3, line, column);
    }
    return new Expr.UnaryOp(operator, factor(depth + 1), line, column);
  }

  /** A minus before a number that stands alone is part of the number. */
  private Expr negated(int depth, int line, int column) {
    atoms.checkAtom(depth);
    int from = state.tokens.start();
    int to = state.tokens.end();
    int numberLine = state.line();
    int numberColumn = state.column();
    Expr number = atoms.number(false);
    Expr operand = atoms.trailers(number, depth);
    Expr whole = powerOf(operand, depth, numberLine, numberColumn);
    if (whole == number) {
      return atoms.negative(from, to, line, column, numberLine, numberColumn);
    }
    return new Expr.UnaryOp(UnaryOperator.USUB, whole, line, column);
  }

  /** power: atom trailer* ['**' factor]. */
  private Expr power(int depth) {
    int line = state.line();
    int column = state.column();
    Expr base = atoms.trailers(atoms.atom(depth + 1), depth + 1);
    return state.at(TokenType.DOUBLESTAR) ? powerOf(base, depth + 1, line, column) : base;
  }

  private Expr powerOf(Expr base, int depth, int line, int column) {
    if (!state.accept(TokenType.DOUBLESTAR)) {
      return base;
    }
    Expr exponent = factor(depth);
    return new Expr.BinOp(base, Operator.POW, exponent, line, column);
  }

  /** A list of tests separated by commas: one test as itself, else a tuple. */
  Expr testList(int depth) {
    int line = state.line();
    int column = state.column();
    Expr first = test(depth);
    if (!state.at(TokenType.COMMA)) {
      return first;
    }
    return new Expr.Tuple(moreTests(first, depth), ExprContext.LOAD, line, column);
  }

  /** The first test and those after each comma that follows it. */
  List<Expr> moreTests(Expr first, int depth) {
    List<Expr> elements = new ArrayList<>(4);
    elements.add(first);
    while (state.accept(TokenType.COMMA) && state.type().startsTest()) {
      elements.add(test(depth));
    }
    return List.copyOf(elements);
  }
}
