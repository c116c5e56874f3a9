package krait.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Slice;
import krait.compiler.source.GrammarFeature;

/** Turns expressions into targets of assignment and deletion, and finds those that cannot be. */
final class Contexts {

  private final ParserState state;
  private final boolean noneOnly;
  private final boolean deleteEmptyAsAssign;

  Contexts(ParserState state) {
    this.state = state;
    this.noneOnly = state.has(GrammarFeature.ASSIGNMENT_TO_NONE);
    this.deleteEmptyAsAssign = state.has(GrammarFeature.DELETE_EMPTY_AS_ASSIGN);
  }

  /**
   * The expression as a target.
   *
   * @param context STORE or DEL
   * @param line the line that an error names
   */
  Expr target(Expr expr, ExprContext context, int line) {
    if (expr instanceof Expr.Name node) {
      checkName(node.id(), context, line);
      return new Expr.Name(node.id(), context, node.line(), node.column());
    }
    if (expr instanceof Expr.Attribute node) {
      checkName(node.attr(), context, line);
      return new Expr.Attribute(node.value(), node.attr(), context, node.line(), node.column());
    }
    if (expr instanceof Expr.Subscript node) {
      Slice slice = node.slice();
      return new Expr.Subscript(node.value(), slice, context, node.line(), node.column());
    }
    if (expr instanceof Expr.ListExpr node) {
      List<Expr> elements = targets(node.elements(), context, line);
      return new Expr.ListExpr(elements, context, node.line(), node.column());
    }
    if (expr instanceof Expr.Tuple node && !node.elements().isEmpty()) {
      List<Expr> elements = targets(node.elements(), context, line);
      return new Expr.Tuple(elements, context, node.line(), node.column());
    }
    refuse(expr, context, line);
    return expr;
  }

  private List<Expr> targets(List<Expr> elements, ExprContext context, int line) {
    List<Expr> targets = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      targets.add(target(elements.get(i), context, line));
    }
    return List.copyOf(targets);
  }

  private void checkName(String name, ExprContext context, int line) {
    if (context == ExprContext.STORE) {
      checkBinding(name, line);
    }
  }

  /** Finds names that cannot be bound. */
  void checkBinding(String name, int line) {
    if (name.equals("None")) {
      state.fail(noneOnly ? "assignment to None" : "cannot assign to None", line);
    } else if (!noneOnly && name.equals("__debug__")) {
      state.fail("cannot assign to __debug__", line);
    } else if (name.equals("True") || name.equals("False")) {
      state.oldSyntax("assignment to True or False is forbidden in 3.x", line);
    }
  }

  private void refuse(Expr expr, ExprContext context, int line) {
    boolean empty = expr instanceof Expr.Tuple;
    boolean assign = context == ExprContext.STORE || (empty && deleteEmptyAsAssign);
    state.fail("can't " + (assign ? "assign to " : "delete ") + describe(expr), line);
  }

  private static String describe(Expr expr) {
    Describer describer = new Describer();
    expr.accept(describer);
    return describer.text;
  }

  /** CPython's words for the expressions that are no targets. */
  private static final class Describer implements Expr.Visitor {
    private String text = "";

    @Override
    public void visitBoolOp(Expr.BoolOp node) {
      text = "operator";
    }

    @Override
    public void visitBinOp(Expr.BinOp node) {
      text = "operator";
    }

    @Override
    public void visitUnaryOp(Expr.UnaryOp node) {
      text = "operator";
    }

    @Override
    public void visitLambda(Expr.Lambda node) {
      text = "lambda";
    }

    @Override
    public void visitIfExp(Expr.IfExp node) {
      text = "conditional expression";
    }

    @Override
    public void visitDict(Expr.Dict node) {
      text = "literal";
    }

    @Override
    public void visitSet(Expr.Set node) {
      text = "literal";
    }

    @Override
    public void visitListComp(Expr.ListComp node) {
      text = "list comprehension";
    }

    @Override
    public void visitSetComp(Expr.SetComp node) {
      text = "set comprehension";
    }

    @Override
    public void visitDictComp(Expr.DictComp node) {
      text = "dict comprehension";
    }

    @Override
    public void visitGeneratorExp(Expr.GeneratorExp node) {
      text = "generator expression";
    }

    @Override
    public void visitYield(Expr.Yield node) {
      text = "yield expression";
    }

    @Override
    public void visitCompare(Expr.Compare node) {
      text = "comparison";
    }

    @Override
    public void visitCall(Expr.Call node) {
      text = "function call";
    }

    @Override
    public void visitRepr(Expr.Repr node) {
      text = "repr";
    }

    @Override
    public void visitNum(Expr.Num node) {
      text = "literal";
    }

    @Override
    public void visitStr(Expr.Str node) {
      text = "literal";
    }

    @Override
    public void visitAttribute(Expr.Attribute node) {
      text = "attribute";
    }

    @Override
    public void visitSubscript(Expr.Subscript node) {
      text = "subscript";
    }

    @Override
    public void visitName(Expr.Name node) {
      text = "name";
    }

    @Override
    public void visitList(Expr.ListExpr node) {
      text = "list";
    }

    @Override
    public void visitTuple(Expr.Tuple node) {
      text = "()";
    }
  }
}
