package krait.compiler.ast;

import java.util.List;
import krait.code.Const;
import org.jspecify.annotations.Nullable;

/**
 * An expression. {@code line} counts from 1, {@code column} is the offset in bytes of UTF-8 from
 * the start of the line, counted from 0, both as CPython sets them (a literal of several lines has
 * column -1).
 */
public sealed interface Expr {

  /** The line of the expression, from 1. */
  int line();

  /** The byte offset of the expression in its line, from 0. */
  int column();

  /** Calls the visitor's method for this kind of expression. */
  void accept(Visitor visitor);

  /** {@code a and b and c}, at least two values. */
  record BoolOp(BoolOperator op, List<Expr> values, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitBoolOp(this);
    }
  }

  /** {@code left op right}. */
  record BinOp(Expr left, Operator op, Expr right, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitBinOp(this);
    }
  }

  /** {@code op operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitUnaryOp(this);
    }
  }

  /** {@code lambda args: body}. */
  record Lambda(Arguments args, Expr body, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitLambda(this);
    }
  }

  /** {@code body if test else orElse}. */
  record IfExp(Expr test, Expr body, Expr orElse, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitIfExp(this);
    }
  }

  /** {@code {key: value}}; the two lists have equal length. */
  record Dict(List<Expr> keys, List<Expr> values, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitDict(this);
    }
  }

  /** {@code {a, b}}, since 2.7. */
  record Set(List<Expr> elements, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitSet(this);
    }
  }

  /** {@code [element for ...]}. */
  record ListComp(Expr element, List<Comprehension> generators, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitListComp(this);
    }
  }

  /** {@code {element for ...}}, since 2.7. */
  record SetComp(Expr element, List<Comprehension> generators, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitSetComp(this);
    }
  }

  /** {@code {key: value for ...}}, since 2.7. */
  record DictComp(Expr key, Expr value, List<Comprehension> generators, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitDictComp(this);
    }
  }

  /** {@code (element for ...)}. */
  record GeneratorExp(Expr element, List<Comprehension> generators, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitGeneratorExp(this);
    }
  }

  /** {@code yield value}. */
  record Yield(@Nullable Expr value, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitYield(this);
    }
  }

  /** {@code left op c op c}; {@code ops} and {@code comparators} have equal length. */
  record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitCompare(this);
    }
  }

  /** {@code func(args, keywords, *starArgs, **kwArgs)}. */
  record Call(
      Expr func,
      List<Expr> args,
      List<Keyword> keywords,
      @Nullable Expr starArgs,
      @Nullable Expr kwArgs,
      int line,
      int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitCall(this);
    }
  }

  /** A value between backquotes. */
  record Repr(Expr value, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitRepr(this);
    }
  }

  /** An int, long, float or complex literal; a minus sign before a literal belongs to it. */
  record Num(Const value, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitNum(this);
    }
  }

  /** A str or unicode literal, adjacent ones joined. */
  record Str(Const value, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitStr(this);
    }
  }

  /** {@code value.attr}. */
  record Attribute(Expr value, String attr, ExprContext context, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitAttribute(this);
    }
  }

  /** {@code value[slice]}. */
  record Subscript(Expr value, Slice slice, ExprContext context, int line, int column)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitSubscript(this);
    }
  }

  /** A name. */
  record Name(String id, ExprContext context, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitName(this);
    }
  }

  /** {@code [a, b]}. CPython: List. */
  record ListExpr(List<Expr> elements, ExprContext context, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitList(this);
    }
  }

  /** {@code (a, b)}. */
  record Tuple(List<Expr> elements, ExprContext context, int line, int column) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitTuple(this);
    }
  }

  /** One method for each kind of expression. */
  interface Visitor {
    void visitBoolOp(BoolOp node);

    void visitBinOp(BinOp node);

    void visitUnaryOp(UnaryOp node);

    void visitLambda(Lambda node);

    void visitIfExp(IfExp node);

    void visitDict(Dict node);

    void visitSet(Set node);

    void visitListComp(ListComp node);

    void visitSetComp(SetComp node);

    void visitDictComp(DictComp node);

    void visitGeneratorExp(GeneratorExp node);

    void visitYield(Yield node);

    void visitCompare(Compare node);

    void visitCall(Call node);

    void visitRepr(Repr node);

    void visitNum(Num node);

    void visitStr(Str node);

    void visitAttribute(Attribute node);

    void visitSubscript(Subscript node);

    void visitName(Name node);

    void visitList(ListExpr node);

    void visitTuple(Tuple node);
  }
}
