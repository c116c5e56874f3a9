package krait.compiler.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link TreeWalk} that is about expressions. */
final class ExprWalk implements Expr.Visitor {

  private final TreeEvents events;

  ExprWalk(TreeEvents events) {
    this.events = events;
  }

  void expr(String name, @Nullable Expr node) {
    events.field(name);
    if (node == null) {
      events.none();
    } else {
      node.accept(this);
    }
  }

  void exprs(String name, List<Expr> nodes) {
    events.field(name);
    events.openList();
    for (int i = 0; i < nodes.size(); i++) {
      events.item();
      nodes.get(i).accept(this);
    }
    events.closeList();
  }

  void word(String name, String node) {
    events.field(name);
    events.word(node);
  }

  void identifier(String name, @Nullable String value) {
    events.field(name);
    if (value == null) {
      events.none();
    } else {
      events.identifier(value);
    }
  }

  void arguments(Arguments node) {
    events.field("args");
    events.open("arguments");
    exprs("args", node.args());
    identifier("vararg", node.vararg());
    identifier("kwarg", node.kwarg());
    exprs("defaults", node.defaults());
    events.close();
  }

  /**
   * Tells of a chain of operations, each the first operand of the next, without recursion: only the
   * length of the source limits such chains.
   */
  private void spine(Expr top) {
    List<Expr> chain = new ArrayList<>();
    Expr node = top;
    for (Expr first = begin(node); first != null; first = begin(node)) {
      chain.add(node);
      node = first;
    }
    node.accept(this);
    for (int i = chain.size() - 1; i >= 0; i--) {
      finish(chain.get(i));
    }
  }

  /** Begins a node that has a first operand, up to that; returns the operand or null. */
  private @Nullable Expr begin(Expr node) {
    if (node instanceof Expr.BinOp binOp) {
      return begin("BinOp", "left", binOp.left());
    }
    if (node instanceof Expr.Call call) {
      return begin("Call", "func", call.func());
    }
    if (node instanceof Expr.Attribute attribute) {
      return begin("Attribute", "value", attribute.value());
    }
    if (node instanceof Expr.Subscript subscript) {
      return begin("Subscript", "value", subscript.value());
    }
    return null;
  }

  private Expr begin(String name, String field, Expr operand) {
    events.open(name);
    events.field(field);
    return operand;
  }

  private void finish(Expr node) {
    if (node instanceof Expr.BinOp binOp) {
      finishBinOp(binOp);
    } else if (node instanceof Expr.Call call) {
      finishCall(call);
    } else if (node instanceof Expr.Attribute attribute) {
      finishAttribute(attribute);
    } else if (node instanceof Expr.Subscript subscript) {
      finishSubscript(subscript);
    }
  }

  private void generators(List<Comprehension> nodes) {
    events.field("generators");
    events.openList();
    for (int i = 0; i < nodes.size(); i++) {
      events.item();
      Comprehension node = nodes.get(i);
      events.open("comprehension");
      expr("target", node.target());
      expr("iter", node.iter());
      exprs("ifs", node.ifs());
      events.close();
    }
    events.closeList();
  }

  private void slice(Slice node) {
    if (node instanceof Slice.Index index) {
      events.open("Index");
      expr("value", index.value());
    } else if (node instanceof Slice.Range range) {
      events.open("Slice");
      expr("lower", range.lower());
      expr("upper", range.upper());
      expr("step", range.step());
    } else if (node instanceof Slice.ExtSlice ext) {
      events.open("ExtSlice");
      dimensions(ext.dims());
    } else {
      events.open("Ellipsis");
    }
    events.close();
  }

  private void dimensions(List<Slice> dims) {
    events.field("dims");
    events.openList();
    for (int i = 0; i < dims.size(); i++) {
      events.item();
      slice(dims.get(i));
    }
    events.closeList();
  }

  @Override
  public void visitBoolOp(Expr.BoolOp node) {
    events.open("BoolOp");
    word("op", node.op().pythonName());
    exprs("values", node.values());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitBinOp(Expr.BinOp node) {
    spine(node);
  }

  private void finishBinOp(Expr.BinOp node) {
    word("op", node.op().pythonName());
    expr("right", node.right());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitUnaryOp(Expr.UnaryOp node) {
    events.open("UnaryOp");
    word("op", node.op().pythonName());
    expr("operand", node.operand());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitLambda(Expr.Lambda node) {
    events.open("Lambda");
    arguments(node.args());
    expr("body", node.body());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitIfExp(Expr.IfExp node) {
    events.open("IfExp");
    expr("test", node.test());
    expr("body", node.body());
    expr("orelse", node.orElse());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitDict(Expr.Dict node) {
    events.open("Dict");
    exprs("keys", node.keys());
    exprs("values", node.values());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitSet(Expr.Set node) {
    events.open("Set");
    exprs("elts", node.elements());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitListComp(Expr.ListComp node) {
    events.open("ListComp");
    expr("elt", node.element());
    generators(node.generators());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitSetComp(Expr.SetComp node) {
    events.open("SetComp");
    expr("elt", node.element());
    generators(node.generators());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitDictComp(Expr.DictComp node) {
    events.open("DictComp");
    expr("key", node.key());
    expr("value", node.value());
    generators(node.generators());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitGeneratorExp(Expr.GeneratorExp node) {
    events.open("GeneratorExp");
    expr("elt", node.element());
    generators(node.generators());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitYield(Expr.Yield node) {
    events.open("Yield");
    expr("value", node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitCompare(Expr.Compare node) {
    events.open("Compare");
    expr("left", node.left());
    events.field("ops");
    events.openList();
    for (int i = 0; i < node.ops().size(); i++) {
      events.item();
      events.word(node.ops().get(i).pythonName());
    }
    events.closeList();
    exprs("comparators", node.comparators());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitCall(Expr.Call node) {
    spine(node);
  }

  private void finishCall(Expr.Call node) {
    exprs("args", node.args());
    events.field("keywords");
    events.openList();
    for (int i = 0; i < node.keywords().size(); i++) {
      events.item();
      events.open("keyword");
      identifier("arg", node.keywords().get(i).arg());
      expr("value", node.keywords().get(i).value());
      events.close();
    }
    events.closeList();
    expr("starargs", node.starArgs());
    expr("kwargs", node.kwArgs());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitRepr(Expr.Repr node) {
    events.open("Repr");
    expr("value", node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitNum(Expr.Num node) {
    events.open("Num");
    events.field("n");
    events.constant(node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitStr(Expr.Str node) {
    events.open("Str");
    events.field("s");
    events.constant(node.value());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitAttribute(Expr.Attribute node) {
    spine(node);
  }

  private void finishAttribute(Expr.Attribute node) {
    identifier("attr", node.attr());
    word("ctx", node.context().pythonName());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitSubscript(Expr.Subscript node) {
    spine(node);
  }

  private void finishSubscript(Expr.Subscript node) {
    events.field("slice");
    slice(node.slice());
    word("ctx", node.context().pythonName());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitName(Expr.Name node) {
    events.open("Name");
    identifier("id", node.id());
    word("ctx", node.context().pythonName());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitList(Expr.ListExpr node) {
    events.open("List");
    exprs("elts", node.elements());
    word("ctx", node.context().pythonName());
    events.close(node.line(), node.column());
  }

  @Override
  public void visitTuple(Expr.Tuple node) {
    events.open("Tuple");
    exprs("elts", node.elements());
    word("ctx", node.context().pythonName());
    events.close(node.line(), node.column());
  }
}
