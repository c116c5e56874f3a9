package krait.compiler.codegen;

import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Stmt;
import krait.compiler.source.PySyntaxError;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Generates functions, classes and lambdas. */
final class FunctionGenerator {

  private static final int NO_DOCSTRINGS = 2;

  private final Emitter out;
  private final ExpressionGenerator expressions;

  FunctionGenerator(Emitter out, ExpressionGenerator expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  void generateFunction(Stmt.FunctionDef node, StatementGenerator statements) {
    expressions.visitAll(node.decorators());
    expressions.visitAll(node.args().defaults());
    out.enter(node, out.identifiers.of(node.name()).value(), node.line());
    List<Stmt> body = node.body();
    Expr.Str docstring = docstring(body);
    Const first = Const.NONE;
    if (docstring != null && out.settings.optimize() < NO_DOCSTRINGS) {
      first = docstring.value();
    }
    out.unit().consts.indexOf(first);
    generateParameters(node.args());
    for (int i = docstring == null ? 0 : 1; i < body.size(); i++) {
      statements.visit(body.get(i));
    }
    CodeObject code = out.exit();
    out.emitFunction(code, node.args().defaults().size());
    decorate(node.decorators());
    out.emitVariable(node.name(), ExprContext.STORE);
  }

  private void decorate(List<Expr> decorators) {
    for (int i = 0; i < decorators.size(); i++) {
      out.emit(Opcode.CALL_FUNCTION, 1);
    }
  }

  private void generateParameters(Arguments arguments) {
    List<Expr> args = arguments.args();
    out.unit().argcount = args.size();
    try {
      takeApart(args);
    } catch (PySyntaxError e) {
      // An assignment to __debug__: CPython's compiler does not look for this error here and goes
      // on with the body.
      return;
    }
  }

  /** Takes apart the parameters that are tuples. */
  private void takeApart(List<Expr> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i) instanceof Expr.Tuple tuple) {
        out.emitVariable("." + i, ExprContext.LOAD);
        expressions.visit(tuple);
      }
    }
  }

  void generateLambda(Expr.Lambda node) {
    expressions.visitAll(node.args().defaults());
    out.enter(node, Const.Str.interned("<lambda>"), node.line());
    if (out.has(CodegenFeature.LAMBDA_NONE_FIRST)) {
      out.unit().consts.indexOf(Const.NONE);
    }
    generateParameters(node.args());
    expressions.visit(node.body());
    boolean generator = out.unit().scope.isGenerator();
    out.emit(
        generator && out.has(CodegenFeature.LAMBDA_GENERATOR_DROPS_VALUE)
            ? Opcode.POP_TOP
            : Opcode.RETURN_VALUE);
    CodeObject code = out.exit();
    out.emitFunction(code, node.args().defaults().size());
  }

  void generateClass(Stmt.ClassDef node, StatementGenerator statements) {
    expressions.visitAll(node.decorators());
    Const.Str name = out.identifiers.of(node.name()).value();
    out.emitConst(name);
    expressions.visitAll(node.bases());
    out.emit(Opcode.BUILD_TUPLE, node.bases().size());
    out.enter(node, name, node.line());
    out.unit().className = node.name();
    out.emitVariable("__name__", ExprContext.LOAD);
    out.emitVariable("__module__", ExprContext.STORE);
    generateBody(node.body(), statements);
    out.emit(Opcode.LOAD_LOCALS);
    out.emit(Opcode.RETURN_VALUE);
    CodeObject code = out.exit();
    out.emitFunction(code, 0);
    out.emit(Opcode.CALL_FUNCTION, 0);
    out.emit(Opcode.BUILD_CLASS);
    decorate(node.decorators());
    out.emitVariable(node.name(), ExprContext.STORE);
  }

  /** Generates the statements of a module or class, which may begin with a docstring. */
  void generateBody(List<Stmt> body, StatementGenerator statements) {
    Expr.Str docstring = docstring(body);
    int from = 0;
    if (docstring != null && out.settings.optimize() < NO_DOCSTRINGS) {
      expressions.visit(docstring);
      out.emitVariable("__doc__", ExprContext.STORE);
      from = 1;
    }
    for (int i = from; i < body.size(); i++) {
      statements.visit(body.get(i));
    }
  }

  private static Expr.@Nullable Str docstring(List<Stmt> body) {
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.Str string
        ? string
        : null;
  }
}
