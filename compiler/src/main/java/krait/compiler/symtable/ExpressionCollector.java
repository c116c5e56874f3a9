package krait.compiler.symtable;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.ast.Arguments;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Keyword;
import krait.compiler.ast.Slice;
import org.jspecify.annotations.Nullable;

/** Notes the names in expressions, in the order of CPython's symbol table. */
final class ExpressionCollector implements Expr.Visitor {

  static final String RETURN_IN_GENERATOR = "'return' with argument inside generator";

  private final ScopeBuilder scopes;
  private final List<Expr> spine = new ArrayList<>();

  ExpressionCollector(ScopeBuilder scopes) {
    this.scopes = scopes;
  }

  void visitAll(List<Expr> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).accept(this);
    }
  }

  void visitIfPresent(@Nullable Expr node) {
    if (node != null) {
      node.accept(this);
    }
  }

  private void visitSpine(Expr node) {
    int base = spine.size();
    Expr at = node;
    Expr operand = LeftSpine.operand(at);
    while (operand != null) {
      spine.add(at);
      at = operand;
      operand = LeftSpine.operand(at);
    }
    at.accept(this);
    while (spine.size() > base) {
      visitRest(spine.remove(spine.size() - 1));
    }
  }

  private void visitRest(Expr node) {
    if (node instanceof Expr.BinOp operation) {
      operation.right().accept(this);
    } else if (node instanceof Expr.Attribute attribute) {
      scopes.identifiers.of(attribute.attr());
    } else if (node instanceof Expr.Subscript subscript) {
      visitSlice(subscript.slice());
    } else if (node instanceof Expr.Call call) {
      visitArguments(call);
    }
  }

  private void visitArguments(Expr.Call call) {
    visitAll(call.args());
    List<Keyword> keywords = call.keywords();
    for (int i = 0; i < keywords.size(); i++) {
      scopes.identifiers.of(keywords.get(i).arg());
      keywords.get(i).value().accept(this);
    }
    visitIfPresent(call.starArgs());
    visitIfPresent(call.kwArgs());
  }

  private void visitSlice(Slice slice) {
    if (slice instanceof Slice.Index index) {
      index.value().accept(this);
    } else if (slice instanceof Slice.Range range) {
      visitIfPresent(range.lower());
      visitIfPresent(range.upper());
      visitIfPresent(range.step());
    } else if (slice instanceof Slice.ExtSlice extended) {
      for (Slice dimension : extended.dims()) {
        visitSlice(dimension);
      }
    }
  }

  @Override
  public void visitBinOp(Expr.BinOp node) {
    visitSpine(node);
  }

  @Override
  public void visitAttribute(Expr.Attribute node) {
    visitSpine(node);
  }

  @Override
  public void visitSubscript(Expr.Subscript node) {
    visitSpine(node);
  }

  @Override
  public void visitCall(Expr.Call node) {
    visitSpine(node);
  }

  @Override
  public void visitBoolOp(Expr.BoolOp node) {
    visitAll(node.values());
  }

  @Override
  public void visitUnaryOp(Expr.UnaryOp node) {
    node.operand().accept(this);
  }

  @Override
  public void visitLambda(Expr.Lambda node) {
    if (scopes.lambdaIsName) {
      scopes.add("lambda", Symbol.LOCAL);
    }
    visitAll(node.args().defaults());
    scopes.enter(
        scopes.identifiers.generated("lambda"),
        ScopeKind.FUNCTION,
        node,
        scopes.lambdaIsName ? 0 : node.line());
    visitParameters(node.args());
    node.body().accept(this);
    scopes.exit();
  }

  /** Notes parameters, those in tuples last; the defaults belong to the scope around. */
  void visitParameters(Arguments arguments) {
    List<Expr> args = arguments.args();
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i) instanceof Expr.Name name) {
        scopes.add(name.id(), Symbol.PARAMETER);
      } else {
        scopes.addImplicitParameter(i);
      }
    }
    String vararg = arguments.vararg();
    if (vararg != null) {
      scopes.add(vararg, Symbol.PARAMETER);
      scopes.current().varargs = true;
    }
    String kwarg = arguments.kwarg();
    if (kwarg != null) {
      scopes.add(kwarg, Symbol.PARAMETER);
      scopes.current().varkeywords = true;
    }
    visitTupleParameters(args);
  }

  private void visitTupleParameters(List<Expr> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i) instanceof Expr.Tuple tuple) {
        for (Expr element : tuple.elements()) {
          if (element instanceof Expr.Name name) {
            scopes.add(name.id(), Symbol.PARAMETER);
          }
        }
        visitTupleParameters(tuple.elements());
      }
    }
  }

  @Override
  public void visitIfExp(Expr.IfExp node) {
    node.test().accept(this);
    node.body().accept(this);
    node.orElse().accept(this);
  }

  @Override
  public void visitDict(Expr.Dict node) {
    visitAll(node.keys());
    visitAll(node.values());
  }

  @Override
  public void visitSet(Expr.Set node) {
    visitAll(node.elements());
  }

  @Override
  public void visitListComp(Expr.ListComp node) {
    scopes.addTemporary();
    node.element().accept(this);
    List<Comprehension> generators = node.generators();
    for (int i = 0; i < generators.size(); i++) {
      visitGenerator(generators.get(i));
    }
  }

  private void visitGenerator(Comprehension generator) {
    generator.target().accept(this);
    generator.iter().accept(this);
    visitAll(generator.ifs());
  }

  @Override
  public void visitSetComp(Expr.SetComp node) {
    enterComprehension("setcomp", node, node.generators());
    node.element().accept(this);
    scopes.exit();
  }

  @Override
  public void visitDictComp(Expr.DictComp node) {
    enterComprehension("dictcomp", node, node.generators());
    node.value().accept(this);
    node.key().accept(this);
    scopes.exit();
  }

  @Override
  public void visitGeneratorExp(Expr.GeneratorExp node) {
    enterComprehension("genexpr", node, node.generators());
    scopes.current().generator = true;
    node.element().accept(this);
    scopes.exit();
  }

  /** The outermost iterable is evaluated outside and handed in as a parameter. */
  private void enterComprehension(String name, Expr node, List<Comprehension> generators) {
    Comprehension outermost = generators.get(0);
    outermost.iter().accept(this);
    scopes.enter(scopes.identifiers.generated(name), ScopeKind.FUNCTION, node, 0);
    scopes.addImplicitParameter(0);
    outermost.target().accept(this);
    visitAll(outermost.ifs());
    for (int i = 1; i < generators.size(); i++) {
      visitGenerator(generators.get(i));
    }
  }

  @Override
  public void visitYield(Expr.Yield node) {
    visitIfPresent(node.value());
    Scope scope = scopes.current();
    scope.generator = true;
    if (scope.returnsValue) {
      throw scopes.diagnostics.error(RETURN_IN_GENERATOR, node.line());
    }
  }

  @Override
  public void visitCompare(Expr.Compare node) {
    node.left().accept(this);
    visitAll(node.comparators());
  }

  @Override
  public void visitRepr(Expr.Repr node) {
    node.value().accept(this);
  }

  @Override
  public void visitNum(Expr.Num node) {}

  @Override
  public void visitStr(Expr.Str node) {}

  @Override
  public void visitName(Expr.Name node) {
    scopes.add(node.id(), node.context() == ExprContext.LOAD ? Symbol.USED : Symbol.LOCAL);
  }

  @Override
  public void visitList(Expr.ListExpr node) {
    visitAll(node.elements());
  }

  @Override
  public void visitTuple(Expr.Tuple node) {
    visitAll(node.elements());
  }
}
