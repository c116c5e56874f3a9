package krait.compiler.symtable;

import java.util.IdentityHashMap;
import java.util.List;
import krait.compiler.ast.Alias;
import krait.compiler.ast.ExceptHandler;
import krait.compiler.ast.Mod;
import krait.compiler.ast.Stmt;
import krait.version.PyVersion;

/** The first pass: notes what each block does with each name. */
final class SymbolCollector implements Stmt.Visitor {

  private final Identifiers identifiers;
  private final Diagnostics diagnostics;
  private final ScopeBuilder scopes;
  private final ExpressionCollector expressions;

  SymbolCollector(
      Mod tree,
      IdentityHashMap<Object, Scope> found,
      PyVersion version,
      Identifiers identifiers,
      Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.identifiers = identifiers;
    this.scopes = new ScopeBuilder(found, tree, version, identifiers, diagnostics);
    this.expressions = new ExpressionCollector(scopes);
  }

  /** Collects all scopes of a tree; the result is that of the module. */
  Scope collect(Mod tree) {
    if (tree instanceof Mod.Module module) {
      visitAll(module.body());
    } else if (tree instanceof Mod.Interactive interactive) {
      visitAll(interactive.body());
    } else if (tree instanceof Mod.Expression expression) {
      expression.body().accept(expressions);
    }
    return scopes.current();
  }

  private void visitAll(List<Stmt> statements) {
    for (int i = 0; i < statements.size(); i++) {
      statements.get(i).accept(this);
    }
  }

  @Override
  public void visitFunctionDef(Stmt.FunctionDef node) {
    scopes.add(node.name(), Symbol.LOCAL);
    expressions.visitAll(node.args().defaults());
    expressions.visitAll(node.decorators());
    scopes.enter(identifiers.of(node.name()), ScopeKind.FUNCTION, node, node.line());
    expressions.visitParameters(node.args());
    visitAll(node.body());
    scopes.exit();
  }

  @Override
  public void visitClassDef(Stmt.ClassDef node) {
    scopes.add(node.name(), Symbol.LOCAL);
    expressions.visitAll(node.bases());
    expressions.visitAll(node.decorators());
    scopes.enter(identifiers.of(node.name()), ScopeKind.CLASS, node, node.line());
    String outer = scopes.className();
    scopes.setClassName(node.name());
    visitAll(node.body());
    scopes.setClassName(outer);
    scopes.exit();
  }

  @Override
  public void visitReturn(Stmt.Return node) {
    if (node.value() != null) {
      node.value().accept(expressions);
      Scope scope = scopes.current();
      scope.returnsValue = true;
      if (scope.generator) {
        throw diagnostics.error(ExpressionCollector.RETURN_IN_GENERATOR, node.line());
      }
    }
  }

  @Override
  public void visitDelete(Stmt.Delete node) {
    expressions.visitAll(node.targets());
  }

  @Override
  public void visitAssign(Stmt.Assign node) {
    expressions.visitAll(node.targets());
    node.value().accept(expressions);
  }

  @Override
  public void visitAugAssign(Stmt.AugAssign node) {
    node.target().accept(expressions);
    node.value().accept(expressions);
  }

  @Override
  public void visitPrint(Stmt.Print node) {
    expressions.visitIfPresent(node.dest());
    expressions.visitAll(node.values());
  }

  @Override
  public void visitFor(Stmt.For node) {
    node.target().accept(expressions);
    node.iter().accept(expressions);
    visitAll(node.body());
    visitAll(node.orElse());
  }

  @Override
  public void visitWhile(Stmt.While node) {
    node.test().accept(expressions);
    visitAll(node.body());
    visitAll(node.orElse());
  }

  @Override
  public void visitIf(Stmt.If node) {
    Stmt.If at = node;
    while (true) {
      at.test().accept(expressions);
      visitAll(at.body());
      Stmt.If next = ElifChain.next(at);
      if (next == null) {
        visitAll(at.orElse());
        return;
      }
      at = next;
    }
  }

  @Override
  public void visitWith(Stmt.With node) {
    scopes.addTemporary();
    node.context().accept(expressions);
    if (node.vars() != null) {
      scopes.addTemporary();
      node.vars().accept(expressions);
    }
    visitAll(node.body());
  }

  @Override
  public void visitRaise(Stmt.Raise node) {
    expressions.visitIfPresent(node.type());
    expressions.visitIfPresent(node.inst());
    expressions.visitIfPresent(node.traceback());
  }

  @Override
  public void visitTryExcept(Stmt.TryExcept node) {
    visitAll(node.body());
    visitAll(node.orElse());
    for (ExceptHandler handler : node.handlers()) {
      expressions.visitIfPresent(handler.type());
      expressions.visitIfPresent(handler.name());
      visitAll(handler.body());
    }
  }

  @Override
  public void visitTryFinally(Stmt.TryFinally node) {
    visitAll(node.body());
    visitAll(node.finalBody());
  }

  @Override
  public void visitAssert(Stmt.Assert node) {
    node.test().accept(expressions);
    expressions.visitIfPresent(node.message());
  }

  @Override
  public void visitImport(Stmt.Import node) {
    visitAliases(node.names());
    noteUnoptimizedLine(node.line());
  }

  @Override
  public void visitImportFrom(Stmt.ImportFrom node) {
    visitAliases(node.names());
    noteUnoptimizedLine(node.line());
  }

  private void visitAliases(List<Alias> names) {
    for (Alias alias : names) {
      identifiers.of(alias.name());
      String name = alias.asName() == null ? alias.name() : alias.asName();
      if (name.equals("*")) {
        visitImportStar();
      } else {
        int dot = name.indexOf('.');
        scopes.add(dot < 0 ? name : name.substring(0, dot), Symbol.IMPORTED);
      }
    }
  }

  private void visitImportStar() {
    Scope scope = scopes.current();
    if (scope.kind != ScopeKind.MODULE) {
      diagnostics.warn("import * only allowed at module level", scope.line);
    }
    scope.unoptimized |= Scope.IMPORT_STAR;
  }

  private void noteUnoptimizedLine(int line) {
    Scope scope = scopes.current();
    if (scope.unoptimized != 0 && scope.unoptimizedLine == 0) {
      scope.unoptimizedLine = line;
    }
  }

  @Override
  public void visitExec(Stmt.Exec node) {
    node.body().accept(expressions);
    Scope scope = scopes.current();
    if (scope.unoptimizedLine == 0) {
      scope.unoptimizedLine = node.line();
    }
    scope.unoptimized |= node.globals() == null ? Scope.BARE_EXEC : Scope.EXEC_IN;
    expressions.visitIfPresent(node.globals());
    expressions.visitIfPresent(node.locals());
  }

  @Override
  public void visitGlobal(Stmt.Global node) {
    for (String name : node.names()) {
      int facts = scopes.facts(name);
      if ((facts & Symbol.LOCAL) != 0) {
        warnLateGlobal(name, "' is assigned to before global declaration", node.line());
      } else if ((facts & Symbol.USED) != 0) {
        warnLateGlobal(name, "' is used prior to global declaration", node.line());
      }
      scopes.add(name, Symbol.GLOBAL);
    }
  }

  private void warnLateGlobal(String name, String end, int line) {
    diagnostics.warn("name '" + FutureFeatures.cut(name, 400) + end, line);
  }

  @Override
  public void visitExprStmt(Stmt.ExprStmt node) {
    node.value().accept(expressions);
  }

  @Override
  public void visitPass(Stmt.Pass node) {}

  @Override
  public void visitBreak(Stmt.Break node) {}

  @Override
  public void visitContinue(Stmt.Continue node) {}
}
