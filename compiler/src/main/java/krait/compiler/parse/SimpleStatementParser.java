package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Operator;
import krait.compiler.ast.Stmt;
import krait.compiler.source.GrammarFeature;
import krait.compiler.token.TokenType;
import org.jspecify.annotations.Nullable;

/** Parses the statements of one line. */
final class SimpleStatementParser {

  private final ParserState state;
  private final Contexts contexts;
  private final ExpressionParser expressions;
  private final ImportParser imports;
  private final boolean augmentedMessages;
  private final boolean execTuple;

  SimpleStatementParser(
      ParserState state, Contexts contexts, ExpressionParser expressions, Futures futures) {
    this.state = state;
    this.contexts = contexts;
    this.expressions = expressions;
    this.imports = new ImportParser(state, contexts, futures);
    this.augmentedMessages = state.has(GrammarFeature.AUGMENTED_ASSIGNMENT_MESSAGES);
    this.execTuple = state.has(GrammarFeature.EXEC_TUPLE);
  }

  /**
   * small_stmt (';' small_stmt)* [';'], up to the NEWLINE.
   *
   * @param depth the symbols on the stack, simple_stmt included
   */
  void line(List<Stmt> statements, int depth) {
    do {
      statements.add(statement(depth + 1));
    } while (state.accept(TokenType.SEMI) && !state.at(TokenType.NEWLINE));
    if (!state.at(TokenType.NEWLINE)) {
      throw state.tokens.unexpected();
    }
  }

  private Stmt statement(int depth) {
    int line = state.line();
    int column = state.column();
    return switch (state.type()) {
      case PRINT -> print(depth + 1, line, column);
      case DEL -> delete(depth + 1, line, column);
      case PASS -> word(new Stmt.Pass(line, column));
      case BREAK -> word(new Stmt.Break(line, column));
      case CONTINUE -> word(new Stmt.Continue(line, column));
      case RETURN -> returnValue(depth + 2, line, column);
      case RAISE -> raise(depth + 2, line, column);
      case YIELD -> new Stmt.ExprStmt(yieldExpr(depth + 2), line, column);
      case IMPORT -> imports.importName(line, column);
      case FROM -> imports.importFrom(line, column);
      case GLOBAL -> global(line, column);
      case EXEC -> exec(depth + 1, line, column);
      case ASSERT -> assertion(depth + 1, line, column);
      default -> expression(depth + 1, line, column);
    };
  }

  /** A statement of one word. */
  private Stmt word(Stmt statement) {
    state.advance();
    return statement;
  }

  private Expr yieldExpr(int depth) {
    return expressions.atoms().displays().yieldExpr(depth);
  }

  /** expr_stmt: testlist (augassign (yield_expr|testlist) | ('=' (yield_expr|testlist))*). */
  private Stmt expression(int depth, int line, int column) {
    if (!state.type().startsTest()) {
      throw state.tokens.unexpected();
    }
    Expr first = expressions.testList(depth + 1);
    if (state.at(TokenType.EQUAL)) {
      return assignment(first, depth, line, column);
    }
    Operator operator = augmentedOperator(state.type());
    if (operator != null) {
      return augmented(first, operator, depth, line, column);
    }
    return new Stmt.ExprStmt(first, line, column);
  }

  private Stmt assignment(Expr first, int depth, int line, int column) {
    List<Expr> targets = new ArrayList<>(1);
    Expr value = first;
    int valueLine = line;
    AstError before = state.error();
    boolean isYield = false;
    while (state.accept(TokenType.EQUAL)) {
      if (isYield) {
        state.failBefore(before, "assignment to yield expression not possible", valueLine);
      }
      targets.add(isYield ? value : contexts.target(value, ExprContext.STORE, valueLine));
      valueLine = state.line();
      before = state.error();
      isYield = state.at(TokenType.YIELD);
      value = value(depth);
    }
    return new Stmt.Assign(List.copyOf(targets), value, line, column);
  }

  private Expr value(int depth) {
    return state.at(TokenType.YIELD) ? yieldExpr(depth) : expressions.testList(depth + 1);
  }

  private Stmt augmented(Expr first, Operator operator, int depth, int line, int column) {
    Expr target = augmentedTarget(first, line);
    state.advance();
    return new Stmt.AugAssign(target, operator, value(depth), line, column);
  }

  private Expr augmentedTarget(Expr expr, int line) {
    boolean possible =
        expr instanceof Expr.Name
            || expr instanceof Expr.Attribute
            || expr instanceof Expr.Subscript;
    if (augmentedMessages && !possible) {
      if (expr instanceof Expr.GeneratorExp) {
        state.fail("augmented assignment to generator expression not possible", line);
      } else if (expr instanceof Expr.Yield) {
        state.fail("augmented assignment to yield expression not possible", line);
      } else {
        state.fail("illegal expression for augmented assignment", line);
      }
      return expr;
    }
    Expr target = contexts.target(expr, ExprContext.STORE, line);
    if (!possible) {
      state.fail("illegal expression for augmented assignment", line);
    }
    return target;
  }

  private static @Nullable Operator augmentedOperator(TokenType type) {
    return switch (type) {
      case PLUSEQUAL -> Operator.ADD;
      case MINEQUAL -> Operator.SUB;
      case STAREQUAL -> Operator.MULT;
      case SLASHEQUAL -> Operator.DIV;
      case PERCENTEQUAL -> Operator.MOD;
      case AMPEREQUAL -> Operator.BIT_AND;
      case VBAREQUAL -> Operator.BIT_OR;
      case CIRCUMFLEXEQUAL -> Operator.BIT_XOR;
      case LEFTSHIFTEQUAL -> Operator.LSHIFT;
      case RIGHTSHIFTEQUAL -> Operator.RSHIFT;
      case DOUBLESTAREQUAL -> Operator.POW;
      case DOUBLESLASHEQUAL -> Operator.FLOOR_DIV;
      default -> null;
    };
  }

  /** print_stmt: 'print' ([test (',' test)* [',']] | '>>' test [(',' test)+ [',']]). */
  private Stmt print(int depth, int line, int column) {
    state.advance();
    List<Expr> values = new ArrayList<>(2);
    Expr dest = null;
    boolean more;
    if (state.accept(TokenType.RIGHTSHIFT)) {
      dest = expressions.test(depth);
      more = state.accept(TokenType.COMMA);
    } else {
      more = state.type().startsTest();
    }
    boolean newline = true;
    while (more) {
      values.add(expressions.test(depth));
      boolean comma = state.accept(TokenType.COMMA);
      more = comma && state.type().startsTest();
      newline = !comma || more;
    }
    return new Stmt.Print(dest, List.copyOf(values), newline, line, column);
  }

  private Stmt delete(int depth, int line, int column) {
    state.advance();
    int firstLine = state.line();
    Expr first = expressions.expr(depth + 1);
    List<Expr> targets = new ArrayList<>(1);
    targets.add(contexts.target(first, ExprContext.DEL, firstLine));
    expressions.atoms().calls().comprehensions().moreTargets(targets, depth + 1, ExprContext.DEL);
    return new Stmt.Delete(List.copyOf(targets), line, column);
  }

  private Stmt returnValue(int depth, int line, int column) {
    state.advance();
    Expr value = state.type().startsTest() ? expressions.testList(depth + 1) : null;
    return new Stmt.Return(value, line, column);
  }

  private Stmt raise(int depth, int line, int column) {
    state.advance();
    Expr type = null;
    Expr inst = null;
    Expr traceback = null;
    if (state.type().startsTest()) {
      type = expressions.test(depth);
      if (state.accept(TokenType.COMMA)) {
        inst = expressions.test(depth);
        if (state.accept(TokenType.COMMA)) {
          traceback = expressions.test(depth);
        }
      }
    }
    return new Stmt.Raise(type, inst, traceback, line, column);
  }

  private Stmt global(int line, int column) {
    state.advance();
    List<String> names = new ArrayList<>(2);
    do {
      names.add(state.expectName());
    } while (state.accept(TokenType.COMMA));
    return new Stmt.Global(List.copyOf(names), line, column);
  }

  /** exec_stmt: 'exec' expr ['in' test [',' test]]. */
  private Stmt exec(int depth, int line, int column) {
    state.advance();
    Expr body = expressions.expr(depth);
    Expr globals = null;
    Expr locals = null;
    if (state.accept(TokenType.IN)) {
      globals = expressions.test(depth);
      if (state.accept(TokenType.COMMA)) {
        locals = expressions.test(depth);
      }
    } else if (execTuple && body instanceof Expr.Tuple tuple) {
      int size = tuple.elements().size();
      if (size == 2 || size == 3) {
        body = tuple.elements().get(0);
        globals = tuple.elements().get(1);
        locals = size == 3 ? tuple.elements().get(2) : null;
      }
    }
    return new Stmt.Exec(body, globals, locals, line, column);
  }

  private Stmt assertion(int depth, int line, int column) {
    state.advance();
    Expr test = expressions.test(depth);
    Expr message = state.accept(TokenType.COMMA) ? expressions.test(depth) : null;
    return new Stmt.Assert(test, message, line, column);
  }
}
