package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeFlag;
import krait.code.Const;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.ast.BoolOperator;
import krait.compiler.ast.CompareOperator;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Keyword;
import krait.compiler.symtable.LeftSpine;
import krait.compiler.symtable.ScopeKind;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;

/** Generates the code of expressions. */
final class ExpressionGenerator implements Expr.Visitor {

  private static final int MAX_MAP_HINT = 0xffff;

  private final Emitter out;
  private final FunctionGenerator functions;
  private final ComprehensionGenerator comprehensions;
  private final SubscriptGenerator subscripts;
  private final boolean dictBySubscription;
  private final boolean trueDivision;
  private final List<Expr> spine = new ArrayList<>();

  ExpressionGenerator(Emitter out) {
    this.out = out;
    this.functions = new FunctionGenerator(out, this);
    this.comprehensions = new ComprehensionGenerator(out, this);
    this.subscripts = new SubscriptGenerator(out, this);
    this.dictBySubscription = out.has(CodegenFeature.DICT_BY_SUBSCRIPTION);
    this.trueDivision = (out.settings.flags() & CodeFlag.FUTURE_DIVISION.mask()) != 0;
  }

  FunctionGenerator functions() {
    return functions;
  }

  SubscriptGenerator subscripts() {
    return subscripts;
  }

  /** Generates an expression; one that begins behind the current line starts a line. */
  void visit(Expr node) {
    startLine(node);
    node.accept(this);
  }

  void visitAll(List<Expr> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      visit(nodes.get(i));
    }
  }

  private void startLine(Expr node) {
    CodeUnit unit = out.unit();
    if (node.line() > unit.line()) {
      unit.startLine(node.line());
    }
  }

  /** Walks down to the leftmost operand and generates the nodes on the way back. */
  private void visitSpine(Expr node) {
    int base = spine.size();
    Expr at = node;
    Expr operand = LeftSpine.operand(at);
    while (operand != null) {
      spine.add(at);
      startLine(operand);
      at = operand;
      operand = LeftSpine.operand(at);
    }
    at.accept(this);
    while (spine.size() > base) {
      visitRest(spine.remove(spine.size() - 1));
    }
  }

  private void visitRest(Expr node) {
    if (node instanceof Expr.Attribute attribute) {
      Opcode opcode =
          switch (attribute.context()) {
            case STORE, AUG_STORE, PARAM -> Opcode.STORE_ATTR;
            case DEL -> Opcode.DELETE_ATTR;
            case LOAD, AUG_LOAD -> Opcode.LOAD_ATTR;
          };
      out.emitName(opcode, attribute.attr());
    } else if (node instanceof Expr.Call call) {
      finishCall(call);
    } else if (node instanceof Expr.BinOp operation) {
      visit(operation.right());
      out.emit(Operators.binary(operation.op(), trueDivision));
    } else if (node instanceof Expr.Subscript subscript) {
      subscripts.generate(subscript.slice(), subscript.context());
    }
  }

  @Override
  public void visitAttribute(Expr.Attribute node) {
    visitSpine(node);
  }

  @Override
  public void visitCall(Expr.Call node) {
    visitSpine(node);
  }

  @Override
  public void visitBinOp(Expr.BinOp node) {
    visitSpine(node);
  }

  @Override
  public void visitSubscript(Expr.Subscript node) {
    visitSpine(node);
  }

  private void finishCall(Expr.Call node) {
    visitAll(node.args());
    List<Keyword> keywords = node.keywords();
    for (int i = 0; i < keywords.size(); i++) {
      out.emitConst(out.identifiers.of(keywords.get(i).arg()).value());
      visit(keywords.get(i).value());
    }
    int count = node.args().size() | (keywords.size() << 8);
    Expr starArgs = node.starArgs();
    Expr kwArgs = node.kwArgs();
    if (starArgs != null) {
      visit(starArgs);
    }
    if (kwArgs != null) {
      visit(kwArgs);
    }
    Opcode withoutStar = kwArgs == null ? Opcode.CALL_FUNCTION : Opcode.CALL_FUNCTION_KW;
    Opcode withStar = kwArgs == null ? Opcode.CALL_FUNCTION_VAR : Opcode.CALL_FUNCTION_VAR_KW;
    out.emit(starArgs == null ? withoutStar : withStar, count);
  }

  @Override
  public void visitBoolOp(Expr.BoolOp node) {
    boolean and = node.op() == BoolOperator.AND;
    BasicBlock end = out.unit().newBlock();
    List<Expr> values = node.values();
    int last = values.size() - 1;
    for (int i = 0; i < last; i++) {
      visit(values.get(i));
      jumpOrPop(and, end);
    }
    visit(values.get(last));
    out.unit().use(end);
  }

  private void jumpOrPop(boolean ifFalse, BasicBlock target) {
    if (out.jumpsKeepValue()) {
      out.emitJump(ifFalse ? Opcode.JUMP_IF_FALSE : Opcode.JUMP_IF_TRUE, target);
    } else {
      out.emitJump(ifFalse ? Opcode.JUMP_IF_FALSE_OR_POP : Opcode.JUMP_IF_TRUE_OR_POP, target);
    }
    out.dropTested();
  }

  @Override
  public void visitUnaryOp(Expr.UnaryOp node) {
    visit(node.operand());
    out.emit(Operators.unary(node.op()));
  }

  @Override
  public void visitLambda(Expr.Lambda node) {
    functions.generateLambda(node);
  }

  @Override
  public void visitIfExp(Expr.IfExp node) {
    BasicBlock end = out.unit().newBlock();
    BasicBlock next = out.unit().newBlock();
    visit(node.test());
    out.jumpIfFalse(next);
    visit(node.body());
    out.emitJump(Opcode.JUMP_FORWARD, end);
    out.startElse(next);
    visit(node.orElse());
    out.unit().use(end);
  }

  @Override
  public void visitDict(Expr.Dict node) {
    int count = node.keys().size();
    out.emit(Opcode.BUILD_MAP, dictBySubscription ? 0 : Math.min(count, MAX_MAP_HINT));
    for (int i = 0; i < count; i++) {
      if (dictBySubscription) {
        out.emit(Opcode.DUP_TOP);
        visit(node.values().get(i));
        out.emit(Opcode.ROT_TWO);
        visit(node.keys().get(i));
        out.emit(Opcode.STORE_SUBSCR);
      } else {
        visit(node.values().get(i));
        visit(node.keys().get(i));
        out.emit(Opcode.STORE_MAP);
      }
    }
  }

  @Override
  public void visitSet(Expr.Set node) {
    visitAll(node.elements());
    out.emit(Opcode.BUILD_SET, node.elements().size());
  }

  @Override
  public void visitListComp(Expr.ListComp node) {
    comprehensions.generateList(node);
  }

  @Override
  public void visitSetComp(Expr.SetComp node) {
    comprehensions.generateSet(node);
  }

  @Override
  public void visitDictComp(Expr.DictComp node) {
    comprehensions.generateDict(node);
  }

  @Override
  public void visitGeneratorExp(Expr.GeneratorExp node) {
    comprehensions.generateGenerator(node);
  }

  @Override
  public void visitYield(Expr.Yield node) {
    if (out.unit().scope.kind() != ScopeKind.FUNCTION) {
      throw out.error("'yield' outside function");
    }
    if (node.value() == null) {
      out.emitConst(Const.NONE);
    } else {
      visit(node.value());
    }
    out.emit(Opcode.YIELD_VALUE);
  }

  @Override
  public void visitCompare(Expr.Compare node) {
    visit(node.left());
    List<Expr> operands = node.comparators();
    int last = operands.size() - 1;
    if (last == 0) {
      visit(operands.get(0));
      emitComparison(node.ops().get(0));
      return;
    }
    BasicBlock cleanup = out.unit().newBlock();
    visit(operands.get(0));
    for (int i = 1; i <= last; i++) {
      out.emit(Opcode.DUP_TOP);
      out.emit(Opcode.ROT_THREE);
      emitComparison(node.ops().get(i - 1));
      out.emitJump(
          out.jumpsKeepValue() ? Opcode.JUMP_IF_FALSE : Opcode.JUMP_IF_FALSE_OR_POP, cleanup);
      out.unit().useNew();
      out.dropTested();
      visit(operands.get(i));
    }
    emitComparison(node.ops().get(last));
    BasicBlock end = out.unit().newBlock();
    out.emitJump(Opcode.JUMP_FORWARD, end);
    out.unit().use(cleanup);
    out.emit(Opcode.ROT_TWO);
    out.emit(Opcode.POP_TOP);
    out.unit().use(end);
  }

  private void emitComparison(CompareOperator operator) {
    out.emit(Opcode.COMPARE_OP, CompareOp.all().indexOf(Operators.comparison(operator)));
  }

  @Override
  public void visitRepr(Expr.Repr node) {
    visit(node.value());
    out.emit(Opcode.UNARY_CONVERT);
  }

  @Override
  public void visitNum(Expr.Num node) {
    out.emitConst(node.value());
  }

  @Override
  public void visitStr(Expr.Str node) {
    out.emitConst(node.value());
  }

  @Override
  public void visitName(Expr.Name node) {
    out.emitVariable(node.id(), node.context());
  }

  @Override
  public void visitList(Expr.ListExpr node) {
    visitSequence(node.elements(), node.context(), Opcode.BUILD_LIST);
  }

  @Override
  public void visitTuple(Expr.Tuple node) {
    visitSequence(node.elements(), node.context(), Opcode.BUILD_TUPLE);
  }

  private void visitSequence(List<Expr> elements, ExprContext context, Opcode build) {
    if (context == ExprContext.STORE) {
      out.emit(Opcode.UNPACK_SEQUENCE, elements.size());
    }
    visitAll(elements);
    if (context == ExprContext.LOAD) {
      out.emit(build, elements.size());
    }
  }

  boolean trueDivision() {
    return trueDivision;
  }
}
