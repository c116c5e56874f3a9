package krait.compiler.ast;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.source.GrammarFeature;
import krait.compiler.source.GrammarOptions;

/** Tells a {@link TreeEvents} about a tree, node by node, in the order of CPython's fields. */
public final class TreeWalk implements Stmt.Visitor {

  private final TreeEvents events;
  private final ExprWalk expressions;
  private final boolean emptyModuleName;
  private final boolean classDecorators;

  private TreeWalk(TreeEvents events, GrammarOptions options) {
    this.events = events;
    this.expressions = new ExprWalk(events);
    this.emptyModuleName = options.has(GrammarFeature.EMPTY_MODULE_NAME);
    this.classDecorators = options.has(GrammarFeature.CLASS_DECORATORS);
  }

  /**
   * Walks over a tree.
   *
   * @param options the version, whose names of nodes and fields are used
   */
  public static void walk(Mod tree, GrammarOptions options, TreeEvents events) {
    new TreeWalk(events, options).mod(tree);
  }

  private void mod(Mod tree) {
    if (tree instanceof Mod.Module module) {
      events.open("Module");
      statements("body", module.body());
    } else if (tree instanceof Mod.Interactive interactive) {
      events.open("Interactive");
      statements("body", interactive.body());
    } else if (tree instanceof Mod.Expression expression) {
      events.open("Expression");
      expressions.expr("body", expression.body());
    }
    events.close();
  }

  private void statements(String name, List<Stmt> nodes) {
    events.field(name);
    events.openList();
    for (int i = 0; i < nodes.size(); i++) {
      events.item();
      nodes.get(i).accept(this);
    }
    events.closeList();
  }

  private void aliases(List<Alias> nodes) {
    events.field("names");
    events.openList();
    for (int i = 0; i < nodes.size(); i++) {
      events.item();
      events.open("alias");
      expressions.identifier("name", nodes.get(i).name());
      expressions.identifier("asname", nodes.get(i).asName());
      events.close();
    }
    events.closeList();
  }

  private void handlers(List<ExceptHandler> nodes) {
    events.field("handlers");
    events.openList();
    for (int i = 0; i < nodes.size(); i++) {
      events.item();
      handler(nodes.get(i));
    }
    events.closeList();
  }

  /** In 2.5 a handler is no node of its own kind: its position is in fields. */
  private void handler(ExceptHandler node) {
    events.open(classDecorators ? "ExceptHandler" : "excepthandler");
    expressions.expr("type", node.type());
    expressions.expr("name", node.name());
    statements("body", node.body());
    if (classDecorators) {
      events.close(node.line(), node.column());
    } else {
      events.field("lineno");
      events.number(node.line());
      events.field("col_offset");
      events.number(node.column());
      events.close();
    }
  }

  @Override
  public void visitFunctionDef(Stmt.FunctionDef node) {
    events.open("FunctionDef");
    expressions.identifier("name", node.name());
    expressions.arguments(node.args());
    statements("body", node.body());
    expressions.exprs(classDecorators ? "decorator_list" : "decorators", node.decorators());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitClassDef(Stmt.ClassDef node) {
    events.open("ClassDef");
    expressions.identifier("name", node.name());
    expressions.exprs("bases", node.bases());
    statements("body", node.body());
    if (classDecorators) {
      expressions.exprs("decorator_list", node.decorators());
    }
    events.close(node.line(), node.column());
  }

  @Override
  public void visitReturn(Stmt.Return node) {
    events.open("Return");
    expressions.expr("value", node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitDelete(Stmt.Delete node) {
    events.open("Delete");
    expressions.exprs("targets", node.targets());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitAssign(Stmt.Assign node) {
    events.open("Assign");
    expressions.exprs("targets", node.targets());
    expressions.expr("value", node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitAugAssign(Stmt.AugAssign node) {
    events.open("AugAssign");
    expressions.expr("target", node.target());
    expressions.word("op", node.op().pythonName());
    expressions.expr("value", node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitPrint(Stmt.Print node) {
    events.open("Print");
    expressions.expr("dest", node.dest());
    expressions.exprs("values", node.values());
    events.field("nl");
    events.bool(node.newline());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitFor(Stmt.For node) {
    events.open("For");
    expressions.expr("target", node.target());
    expressions.expr("iter", node.iter());
    statements("body", node.body());
    statements("orelse", node.orElse());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitWhile(Stmt.While node) {
    events.open("While");
    expressions.expr("test", node.test());
    statements("body", node.body());
    statements("orelse", node.orElse());
    events.close(node.line(), node.column());
  }

  /** A chain of {@code elif} is as long as the source allows: no recursion. */
  @Override
  public void visitIf(Stmt.If node) {
    List<Stmt.If> chain = new ArrayList<>();
    Stmt.If last = node;
    beginIf(last);
    while (last.orElse().size() == 1 && last.orElse().get(0) instanceof Stmt.If next) {
      chain.add(last);
      events.field("orelse");
      events.openList();
      events.item();
      beginIf(next);
      last = next;
    }
    statements("orelse", last.orElse());
    events.close(last.line(), last.column());
    for (int i = chain.size() - 1; i >= 0; i--) {
      events.closeList();
      events.close(chain.get(i).line(), chain.get(i).column());
    }
  }

  private void beginIf(Stmt.If node) {
    events.open("If");
    expressions.expr("test", node.test());
    statements("body", node.body());
  }

  /** So is a chain of context managers. */
  @Override
  public void visitWith(Stmt.With node) {
    List<Stmt.With> chain = new ArrayList<>();
    Stmt.With last = node;
    beginWith(last);
    while (last.body().size() == 1 && last.body().get(0) instanceof Stmt.With next) {
      chain.add(last);
      events.field("body");
      events.openList();
      events.item();
      beginWith(next);
      last = next;
    }
    statements("body", last.body());
    events.close(last.line(), last.column());
    for (int i = chain.size() - 1; i >= 0; i--) {
      events.closeList();
      events.close(chain.get(i).line(), chain.get(i).column());
    }
  }

  private void beginWith(Stmt.With node) {
    events.open("With");
    expressions.expr("context_expr", node.context());
    expressions.expr("optional_vars", node.vars());
  }

  @Override
  public void visitRaise(Stmt.Raise node) {
    events.open("Raise");
    expressions.expr("type", node.type());
    expressions.expr("inst", node.inst());
    expressions.expr("tback", node.traceback());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitTryExcept(Stmt.TryExcept node) {
    events.open("TryExcept");
    statements("body", node.body());
    handlers(node.handlers());
    statements("orelse", node.orElse());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitTryFinally(Stmt.TryFinally node) {
    events.open("TryFinally");
    statements("body", node.body());
    statements("finalbody", node.finalBody());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitAssert(Stmt.Assert node) {
    events.open("Assert");
    expressions.expr("test", node.test());
    expressions.expr("msg", node.message());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitImport(Stmt.Import node) {
    events.open("Import");
    aliases(node.names());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitImportFrom(Stmt.ImportFrom node) {
    events.open("ImportFrom");
    String module = node.module();
    expressions.identifier("module", module == null && emptyModuleName ? "" : module);
    aliases(node.names());
    events.field("level");
    events.number(node.level());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitExec(Stmt.Exec node) {
    events.open("Exec");
    expressions.expr("body", node.body());
    expressions.expr("globals", node.globals());
    expressions.expr("locals", node.locals());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitGlobal(Stmt.Global node) {
    events.open("Global");
    events.field("names");
    events.openList();
    for (String name : node.names()) {
      events.item();
      events.identifier(name);
    }
    events.closeList();
    events.close(node.line(), node.column());
  }

  @Override
  public void visitExprStmt(Stmt.ExprStmt node) {
    events.open("Expr");
    expressions.expr("value", node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitPass(Stmt.Pass node) {
    events.open("Pass");
    events.close(node.line(), node.column());
  }

  @Override
  public void visitBreak(Stmt.Break node) {
    events.open("Break");
    events.close(node.line(), node.column());
  }

  @Override
  public void visitContinue(Stmt.Continue node) {
    events.open("Continue");
    events.close(node.line(), node.column());
  }
}
