package krait.compiler.codegen;

import java.util.List;
import krait.code.Const;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Stmt;
import krait.compiler.symtable.ScopeKind;
import krait.opcode.Opcode;

/** Generates the code of statements. */
final class StatementGenerator implements Stmt.Visitor {

  private final Emitter out;
  private final ExpressionGenerator expressions;
  private final BranchGenerator branches;
  private final TryGenerator tries;
  private final ImportGenerator imports;
  private final boolean interactive;

  /** A generator; interactive if expression statements of the module print their value. */
  StatementGenerator(Emitter out, ExpressionGenerator expressions, boolean interactive) {
    this.out = out;
    this.expressions = expressions;
    this.interactive = interactive;
    this.branches = new BranchGenerator(out, expressions, this);
    this.tries = new TryGenerator(out, expressions, this);
    this.imports = new ImportGenerator(out);
  }

  /** Generates a statement, which starts a line. */
  void visit(Stmt node) {
    out.unit().startLine(node.line());
    node.accept(this);
  }

  void visitAll(List<Stmt> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      visit(nodes.get(i));
    }
  }

  @Override
  public void visitFunctionDef(Stmt.FunctionDef node) {
    expressions.functions().generateFunction(node, this);
  }

  @Override
  public void visitClassDef(Stmt.ClassDef node) {
    expressions.functions().generateClass(node, this);
  }

  @Override
  public void visitReturn(Stmt.Return node) {
    if (out.unit().scope.kind() != ScopeKind.FUNCTION) {
      throw out.error("'return' outside function");
    }
    if (node.value() == null) {
      out.emitConst(Const.NONE);
    } else {
      expressions.visit(node.value());
    }
    out.emit(Opcode.RETURN_VALUE);
  }

  @Override
  public void visitDelete(Stmt.Delete node) {
    expressions.visitAll(node.targets());
  }

  @Override
  public void visitAssign(Stmt.Assign node) {
    expressions.visit(node.value());
    int last = node.targets().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i < last) {
        out.emit(Opcode.DUP_TOP);
      }
      expressions.visit(node.targets().get(i));
    }
  }

  @Override
  public void visitAugAssign(Stmt.AugAssign node) {
    Opcode operation = Operators.inPlace(node.op(), expressions.trueDivision());
    Expr target = node.target();
    if (target instanceof Expr.Name name) {
      out.emitVariable(name.id(), ExprContext.LOAD);
      expressions.visit(node.value());
      out.emit(operation);
      out.emitVariable(name.id(), ExprContext.STORE);
    } else if (target instanceof Expr.Attribute attribute) {
      startLine(target);
      expressions.visit(attribute.value());
      out.emit(Opcode.DUP_TOP);
      out.emitName(Opcode.LOAD_ATTR, attribute.attr());
      expressions.visit(node.value());
      out.emit(operation);
      startLine(target);
      out.emit(Opcode.ROT_TWO);
      out.emitName(Opcode.STORE_ATTR, attribute.attr());
    } else if (target instanceof Expr.Subscript subscript) {
      startLine(target);
      expressions.visit(subscript.value());
      expressions.subscripts().generate(subscript.slice(), ExprContext.AUG_LOAD);
      expressions.visit(node.value());
      out.emit(operation);
      startLine(target);
      expressions.subscripts().generate(subscript.slice(), ExprContext.AUG_STORE);
    }
  }

  private void startLine(Expr node) {
    if (node.line() > out.unit().line()) {
      out.unit().startLine(node.line());
    }
  }

  @Override
  public void visitPrint(Stmt.Print node) {
    boolean toFile = node.dest() != null;
    if (node.dest() != null) {
      expressions.visit(node.dest());
    }
    for (Expr value : node.values()) {
      if (toFile) {
        out.emit(Opcode.DUP_TOP);
        expressions.visit(value);
        out.emit(Opcode.ROT_TWO);
        out.emit(Opcode.PRINT_ITEM_TO);
      } else {
        expressions.visit(value);
        out.emit(Opcode.PRINT_ITEM);
      }
    }
    if (node.newline()) {
      out.emit(toFile ? Opcode.PRINT_NEWLINE_TO : Opcode.PRINT_NEWLINE);
    } else if (toFile) {
      out.emit(Opcode.POP_TOP);
    }
  }

  @Override
  public void visitFor(Stmt.For node) {
    branches.generateFor(node);
  }

  @Override
  public void visitWhile(Stmt.While node) {
    branches.generateWhile(node);
  }

  @Override
  public void visitIf(Stmt.If node) {
    branches.generateIf(node);
  }

  @Override
  public void visitWith(Stmt.With node) {
    tries.generateWith(node);
  }

  @Override
  public void visitRaise(Stmt.Raise node) {
    int count = 0;
    if (node.type() != null) {
      expressions.visit(node.type());
      count++;
      if (node.inst() != null) {
        expressions.visit(node.inst());
        count++;
        if (node.traceback() != null) {
          expressions.visit(node.traceback());
          count++;
        }
      }
    }
    out.emit(Opcode.RAISE_VARARGS, count);
  }

  @Override
  public void visitTryExcept(Stmt.TryExcept node) {
    tries.generateExcept(node);
  }

  @Override
  public void visitTryFinally(Stmt.TryFinally node) {
    tries.generateFinally(node);
  }

  @Override
  public void visitAssert(Stmt.Assert node) {
    branches.generateAssert(node);
  }

  @Override
  public void visitImport(Stmt.Import node) {
    imports.generateImport(node);
  }

  @Override
  public void visitImportFrom(Stmt.ImportFrom node) {
    imports.generateFrom(node);
  }

  @Override
  public void visitExec(Stmt.Exec node) {
    expressions.visit(node.body());
    if (node.globals() == null) {
      out.emitConst(Const.NONE);
      out.emit(Opcode.DUP_TOP);
    } else {
      expressions.visit(node.globals());
      if (node.locals() == null) {
        out.emit(Opcode.DUP_TOP);
      } else {
        expressions.visit(node.locals());
      }
    }
    out.emit(Opcode.EXEC_STMT);
  }

  @Override
  public void visitGlobal(Stmt.Global node) {}

  @Override
  public void visitExprStmt(Stmt.ExprStmt node) {
    Expr value = node.value();
    if (interactive && out.unit().outer == null) {
      expressions.visit(value);
      out.emit(Opcode.PRINT_EXPR);
    } else if (!(value instanceof Expr.Str) && !(value instanceof Expr.Num)) {
      expressions.visit(value);
      out.emit(Opcode.POP_TOP);
    }
  }

  @Override
  public void visitPass(Stmt.Pass node) {}

  @Override
  public void visitBreak(Stmt.Break node) {
    branches.generateBreak();
  }

  @Override
  public void visitContinue(Stmt.Continue node) {
    branches.generateContinue();
  }
}
