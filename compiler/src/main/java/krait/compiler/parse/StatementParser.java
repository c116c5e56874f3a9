package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Stmt;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;
import org.jspecify.annotations.Nullable;

/** Parses statements with blocks; those of one line are {@link SimpleStatementParser}'s. */
final class StatementParser {

  private final ParserState state;
  private final Contexts contexts;
  private final ExpressionParser expressions;
  private final SimpleStatementParser simple;
  private final TryParser tries;
  private final boolean classDecorators;
  private final boolean severalItems;
  private final boolean emptyCallAtSign;

  StatementParser(
      ParserState state, Contexts contexts, ExpressionParser expressions, Futures futures) {
    this.state = state;
    this.contexts = contexts;
    this.expressions = expressions;
    this.simple = new SimpleStatementParser(state, contexts, expressions, futures);
    this.tries = new TryParser(state, contexts, expressions, this);
    this.classDecorators = state.has(GrammarFeature.CLASS_DECORATORS);
    this.severalItems = state.has(GrammarFeature.SEVERAL_WITH_ITEMS);
    this.emptyCallAtSign = state.has(GrammarFeature.EMPTY_DECORATOR_CALL_AT_SIGN);
  }

  /** Whether the current token begins a statement with a block. */
  boolean atCompound() {
    return switch (state.type()) {
      case IF, WHILE, FOR, TRY, WITH, DEF, CLASS, AT -> true;
      default -> false;
    };
  }

  /**
   * stmt: simple_stmt | compound_stmt; the NEWLINE of a simple one is taken.
   *
   * @param depth the symbols on the stack below {@code stmt}
   */
  void statement(List<Stmt> statements, int depth) {
    if (atCompound()) {
      statements.add(compound(depth + 1));
    } else {
      simpleLine(statements, depth + 2);
      state.advance();
    }
  }

  /** A line of simple statements up to its NEWLINE. */
  void simpleLine(List<Stmt> statements, int depth) {
    simple.line(statements, depth);
  }

  /**
   * A statement with a block.
   *
   * @param depth the symbols on the stack below {@code compound_stmt}
   */
  Stmt compound(int depth) {
    int line = state.line();
    int column = state.column();
    return switch (state.type()) {
      case IF -> ifStatement(depth + 2, line, column);
      case WHILE -> whileLoop(depth + 2, line, column);
      case FOR -> forLoop(depth + 2, line, column);
      case TRY -> tries.tryStatement(depth + 2, line, column);
      case WITH -> with(depth + 2, line, column);
      case DEF -> function(depth + 2, List.of(), line, column);
      case CLASS -> classDefinition(depth + 2, List.of(), line, line, column);
      default -> decorated(depth + 2, line, column);
    };
  }

  /**
   * suite: simple_stmt | NEWLINE INDENT stmt+ DEDENT.
   *
   * @param depth the symbols on the stack, suite included
   */
  List<Stmt> suite(int depth) {
    List<Stmt> body = new ArrayList<>();
    if (!state.at(TokenType.NEWLINE)) {
      simpleLine(body, depth + 1);
      state.advance();
      return List.copyOf(body);
    }
    state.advance();
    if (!state.at(TokenType.INDENT)) {
      throw state.tokens.blockExpected();
    }
    state.advance();
    do {
      statement(body, depth);
    } while (!state.at(TokenType.DEDENT));
    state.advance();
    return List.copyOf(body);
  }

  /** The block after a colon. */
  List<Stmt> block(int depth) {
    state.expect(TokenType.COLON);
    return suite(depth + 1);
  }

  /** The block of {@code else}, if there is one. */
  List<Stmt> orElse(int depth) {
    return state.accept(TokenType.ELSE) ? block(depth) : List.of();
  }

  /**
   * if_stmt. CPython makes the branches from the last to the first, but the last condition and its
   * block before the else block; so an error in a later branch is the first.
   */
  private Stmt ifStatement(int depth, int line, int column) {
    AstError before = state.takeError();
    List<Branch> branches = new ArrayList<>(2);
    state.advance();
    branches.add(branch(depth, line, column));
    AstError earlier = null;
    AstError latest = state.takeError();
    while (state.at(TokenType.ELIF)) {
      state.advance();
      branches.add(branch(depth, state.line(), state.column()));
      earlier = latest != null ? latest : earlier;
      latest = state.takeError();
    }
    List<Stmt> orElse = orElse(depth);
    AstError ofElse = state.takeError();
    state.restore(latest != null ? latest : ofElse, earlier);
    state.restore(before, state.error());
    for (int i = branches.size() - 1; i > 0; i--) {
      orElse = List.of(branches.get(i).statement(orElse));
    }
    return branches.get(0).statement(orElse);
  }

  private Branch branch(int depth, int line, int column) {
    Expr test = expressions.test(depth);
    return new Branch(test, block(depth), line, column);
  }

  /** A condition and its block. */
  private record Branch(Expr test, List<Stmt> body, int line, int column) {
    Stmt statement(List<Stmt> orElse) {
      return new Stmt.If(test, body, orElse, line, column);
    }
  }

  private Stmt whileLoop(int depth, int line, int column) {
    state.advance();
    Expr test = expressions.test(depth);
    List<Stmt> body = block(depth);
    return new Stmt.While(test, body, orElse(depth), line, column);
  }

  /** for_stmt; CPython makes the else block first. */
  private Stmt forLoop(int depth, int line, int column) {
    AstError before = state.takeError();
    state.advance();
    ComprehensionParser targets = expressions.atoms().calls().comprehensions();
    Expr target = targets.target(depth, line, column);
    state.expect(TokenType.IN);
    Expr iter = expressions.testList(depth + 1);
    List<Stmt> body = block(depth);
    AstError ofRest = state.takeError();
    List<Stmt> orElse = orElse(depth);
    state.restore(state.error(), ofRest);
    state.restore(before, state.error());
    return new Stmt.For(target, iter, body, orElse, line, column);
  }

  /** with_stmt; several items are made from the block outwards. */
  private Stmt with(int depth, int line, int column) {
    AstError before = state.takeError();
    state.advance();
    List<WithItem> items = new ArrayList<>(1);
    AstError ofItems = null;
    do {
      items.add(withItem(depth, line, column));
      AstError ofItem = state.takeError();
      ofItems = ofItem != null ? ofItem : ofItems;
    } while (severalItems && state.accept(TokenType.COMMA));
    List<Stmt> body = block(depth);
    if (severalItems) {
      state.restore(state.error(), ofItems);
    } else {
      state.restore(ofItems, state.error());
    }
    state.restore(before, state.error());
    for (int i = items.size() - 1; i > 0; i--) {
      body = List.of(items.get(i).statement(body));
    }
    return items.get(0).statement(body);
  }

  private WithItem withItem(int depth, int withLine, int withColumn) {
    int line = severalItems ? state.line() : withLine;
    int column = severalItems ? state.column() : withColumn;
    Expr context = expressions.test(severalItems ? depth + 1 : depth);
    Expr vars = null;
    if (takeAs()) {
      vars = contexts.target(expressions.expr(depth + 1), ExprContext.STORE, line);
    }
    return new WithItem(context, vars, line, column);
  }

  /** Takes {@code as}; where it may be a name, any name will do for the grammar. */
  private boolean takeAs() {
    if (!severalItems && !classDecorators && state.at(TokenType.NAME)) {
      state.fail("expected \"with [expr] as [var]\"", state.line());
      state.advance();
      return true;
    }
    return state.accept(TokenType.AS);
  }

  /** One context manager of a with statement. */
  private record WithItem(Expr context, @Nullable Expr vars, int line, int column) {
    Stmt statement(List<Stmt> body) {
      return new Stmt.With(context, vars, body, line, column);
    }
  }

  private Stmt function(int depth, List<Expr> decorators, int line, int column) {
    state.advance();
    int nameLine = state.line();
    String name = state.expectName();
    contexts.checkBinding(name, nameLine);
    state.expect(TokenType.LPAR);
    Arguments arguments =
        state.at(TokenType.RPAR)
            ? Arguments.NONE
            : expressions.parameters().list(depth + 1, TokenType.RPAR);
    state.expect(TokenType.RPAR);
    List<Stmt> body = block(depth);
    return new Stmt.FunctionDef(name, arguments, body, decorators, line, column);
  }

  private Stmt classDefinition(
      int depth, List<Expr> decorators, int classLine, int line, int column) {
    state.advance();
    String name = state.expectName();
    contexts.checkBinding(name, classLine);
    List<Expr> bases = List.of();
    if (state.accept(TokenType.LPAR)) {
      if (!state.at(TokenType.RPAR)) {
        bases = expressions.moreTests(expressions.test(depth + 1), depth + 1);
      }
      state.expect(TokenType.RPAR);
    }
    List<Stmt> body = block(depth);
    return new Stmt.ClassDef(name, bases, body, decorators, line, column);
  }

  /** decorators (classdef | funcdef); the definition has the position of the first decorator. */
  private Stmt decorated(int depth, int line, int column) {
    List<Expr> decorators = new ArrayList<>(1);
    while (state.at(TokenType.AT)) {
      decorators.add(decorator(depth + 2));
    }
    List<Expr> all = List.copyOf(decorators);
    if (classDecorators && state.at(TokenType.CLASS)) {
      return classDefinition(depth + 1, all, state.line(), line, column);
    }
    if (!state.at(TokenType.DEF)) {
      throw state.tokens.unexpected();
    }
    return function(classDecorators ? depth + 1 : depth, all, line, column);
  }

  /** decorator: '@' dotted_name ['(' [arglist] ')'] NEWLINE. */
  private Expr decorator(int depth) {
    int atLine = state.line();
    int atColumn = state.column();
    state.advance();
    int line = state.line();
    int column = state.column();
    Expr result = new Expr.Name(state.expectName(), ExprContext.LOAD, line, column);
    while (state.accept(TokenType.DOT)) {
      result = new Expr.Attribute(result, state.expectName(), ExprContext.LOAD, line, column);
    }
    if (state.accept(TokenType.LPAR)) {
      boolean empty = emptyCallAtSign && state.at(TokenType.RPAR);
      int callLine = empty ? atLine : line;
      int callColumn = empty ? atColumn : column;
      result = expressions.atoms().calls().call(result, depth, callLine, callColumn);
    }
    state.expect(TokenType.NEWLINE);
    return result;
  }
}
