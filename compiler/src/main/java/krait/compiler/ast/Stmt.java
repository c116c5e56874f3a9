package krait.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement. {@code line} counts from 1, {@code column} is the offset in bytes of UTF-8 from the
 * start of the line, counted from 0, both as CPython sets them.
 */
public sealed interface Stmt {

  /** The line of the statement, from 1. */
  int line();

  /** The byte offset of the statement in its line, from 0. */
  int column();

  /** Calls the visitor's method for this kind of statement. */
  void accept(Visitor visitor);

  /** {@code def name(args): body}; the position is that of the first decorator if there is one. */
  record FunctionDef(
      String name, Arguments args, List<Stmt> body, List<Expr> decorators, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitFunctionDef(this);
    }
  }

  /** {@code class name(bases): body}; 2.5 has no decorators on classes. */
  record ClassDef(
      String name, List<Expr> bases, List<Stmt> body, List<Expr> decorators, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitClassDef(this);
    }
  }

  /** {@code return value}. */
  record Return(@Nullable Expr value, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitReturn(this);
    }
  }

  /** {@code del targets}. */
  record Delete(List<Expr> targets, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitDelete(this);
    }
  }

  /** {@code target = target = value}. */
  record Assign(List<Expr> targets, Expr value, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitAssign(this);
    }
  }

  /** {@code target op= value}; the context of the target is {@link ExprContext#STORE}. */
  record AugAssign(Expr target, Operator op, Expr value, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitAugAssign(this);
    }
  }

  /** {@code print >>dest, values}; no newline after a trailing comma. */
  record Print(@Nullable Expr dest, List<Expr> values, boolean newline, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitPrint(this);
    }
  }

  /** {@code for target in iter: body else: orElse}. */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitFor(this);
    }
  }

  /** {@code while test: body else: orElse}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orElse, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitWhile(this);
    }
  }

  /** {@code if test: body else: orElse}; an {@code elif} is an If alone in {@code orElse}. */
  record If(Expr test, List<Stmt> body, List<Stmt> orElse, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitIf(this);
    }
  }

  /** {@code with context as vars: body}; several items are nested Withs. */
  record With(Expr context, @Nullable Expr vars, List<Stmt> body, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitWith(this);
    }
  }

  /** {@code raise type, inst, traceback}. */
  record Raise(
      @Nullable Expr type, @Nullable Expr inst, @Nullable Expr traceback, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitRaise(this);
    }
  }

  /** {@code try: body except ...: else: orElse}. */
  record TryExcept(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitTryExcept(this);
    }
  }

  /** {@code try: body finally: finalBody}; with handlers, a TryExcept is alone in the body. */
  record TryFinally(List<Stmt> body, List<Stmt> finalBody, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitTryFinally(this);
    }
  }

  /** {@code assert test, message}. */
  record Assert(Expr test, @Nullable Expr message, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitAssert(this);
    }
  }

  /** {@code import names}. */
  record Import(List<Alias> names, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitImport(this);
    }
  }

  /**
   * {@code from ..module import names}; level is the number of leading dots. Without a module name
   * {@code module} is null in all versions (up to 2.6 CPython has the empty string there).
   */
  record ImportFrom(@Nullable String module, List<Alias> names, int level, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitImportFrom(this);
    }
  }

  /** {@code exec body in globals, locals}. */
  record Exec(Expr body, @Nullable Expr globals, @Nullable Expr locals, int line, int column)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitExec(this);
    }
  }

  /** {@code global names}. */
  record Global(List<String> names, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitGlobal(this);
    }
  }

  /** An expression whose value is dropped (or printed, in mode {@code single}). CPython: Expr. */
  record ExprStmt(Expr value, int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitExprStmt(this);
    }
  }

  /** {@code pass}. */
  record Pass(int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitPass(this);
    }
  }

  /** {@code break}. */
  record Break(int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitBreak(this);
    }
  }

  /** {@code continue}. */
  record Continue(int line, int column) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitContinue(this);
    }
  }

  /** One method for each kind of statement. */
  interface Visitor {
    void visitFunctionDef(FunctionDef node);

    void visitClassDef(ClassDef node);

    void visitReturn(Return node);

    void visitDelete(Delete node);

    void visitAssign(Assign node);

    void visitAugAssign(AugAssign node);

    void visitPrint(Print node);

    void visitFor(For node);

    void visitWhile(While node);

    void visitIf(If node);

    void visitWith(With node);

    void visitRaise(Raise node);

    void visitTryExcept(TryExcept node);

    void visitTryFinally(TryFinally node);

    void visitAssert(Assert node);

    void visitImport(Import node);

    void visitImportFrom(ImportFrom node);

    void visitExec(Exec node);

    void visitGlobal(Global node);

    void visitExprStmt(ExprStmt node);

    void visitPass(Pass node);

    void visitBreak(Break node);

    void visitContinue(Continue node);
  }
}
