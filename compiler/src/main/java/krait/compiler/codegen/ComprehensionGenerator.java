package krait.compiler.codegen;

import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.ast.Comprehension;
import krait.compiler.ast.Expr;
import krait.compiler.ast.ExprContext;
import krait.compiler.source.PySyntaxError;
import krait.opcode.Opcode;

/** Generates list, set and dict comprehensions and generator expressions. */
final class ComprehensionGenerator {

  private final Emitter out;
  private final ExpressionGenerator expressions;
  private final boolean listInVariable;
  private final boolean generatorLoopBlock;

  ComprehensionGenerator(Emitter out, ExpressionGenerator expressions) {
    this.out = out;
    this.expressions = expressions;
    this.listInVariable = out.has(CodegenFeature.LIST_IN_VARIABLE);
    this.generatorLoopBlock = out.has(CodegenFeature.GENERATOR_LOOP_BLOCK);
  }

  /** What is done with each element, given how many loops there are. */
  private interface Body {
    void generate(int loops);
  }

  void generateList(Expr.ListComp node) {
    out.emit(Opcode.BUILD_LIST, 0);
    if (!listInVariable) {
      Body append =
          loops -> {
            expressions.visit(node.element());
            out.emit(Opcode.LIST_APPEND, loops + 1);
          };
      generateLoop(node.generators(), 0, false, append);
      return;
    }
    String list = out.unit().nextTemporary();
    out.emit(Opcode.DUP_TOP);
    out.emitVariable(list, ExprContext.STORE);
    Body append =
        loops -> {
          out.emitVariable(list, ExprContext.LOAD);
          expressions.visit(node.element());
          out.emit(Opcode.LIST_APPEND);
        };
    generateLoop(node.generators(), 0, false, append);
    out.emitVariable(list, ExprContext.DEL);
  }

  void generateSet(Expr.SetComp node) {
    enter(node, "<setcomp>");
    out.emit(Opcode.BUILD_SET, 0);
    Body add =
        loops -> {
          expressions.visit(node.element());
          out.emit(Opcode.SET_ADD, loops + 1);
        };
    generateLoop(node.generators(), 0, true, add);
    out.emit(Opcode.RETURN_VALUE);
    call(node.generators());
  }

  void generateDict(Expr.DictComp node) {
    enter(node, "<dictcomp>");
    out.emit(Opcode.BUILD_MAP, 0);
    Body add =
        loops -> {
          expressions.visit(node.value());
          expressions.visit(node.key());
          out.emit(Opcode.MAP_ADD, loops + 1);
        };
    generateLoop(node.generators(), 0, true, add);
    out.emit(Opcode.RETURN_VALUE);
    call(node.generators());
  }

  void generateGenerator(Expr.GeneratorExp node) {
    enter(node, "<genexpr>");
    Body yield =
        loops -> {
          expressions.visit(node.element());
          out.emit(Opcode.YIELD_VALUE);
          out.emit(Opcode.POP_TOP);
        };
    if (generatorLoopBlock) {
      CodeUnit unit = out.unit();
      try {
        generateBlock(node.generators(), 0, yield);
      } catch (PySyntaxError e) {
        // CPython's compiler does not look for an error here and takes the code up to it.
        if (out.unit() != unit) {
          throw e;
        }
      }
    } else {
      generateLoop(node.generators(), 0, true, yield);
    }
    call(node.generators());
  }

  private void enter(Expr node, String name) {
    out.enter(node, Const.Str.of(name), node.line());
    out.unit().argcount = 1;
  }

  /** Calls the function that makes the elements, with the outermost iterator. */
  private void call(List<Comprehension> generators) {
    CodeObject code = out.exit();
    out.emitFunction(code, 0);
    expressions.visit(generators.get(0).iter());
    out.emit(Opcode.GET_ITER);
    out.emit(Opcode.CALL_FUNCTION, 1);
  }

  /** A loop of a generator expression inside a loop block. */
  private void generateBlock(List<Comprehension> generators, int index, Body body) {
    CodeUnit unit = out.unit();
    BasicBlock start = unit.newBlock();
    BasicBlock end = unit.newBlock();
    out.emitJump(Opcode.SETUP_LOOP, end);
    out.pushFrameBlock(FrameBlock.Kind.LOOP, start);
    loadIterator(generators.get(index), index == 0);
    loop(generators, index, start, body, true);
    out.emit(Opcode.POP_BLOCK);
    out.popFrameBlock();
    unit.use(end);
  }

  private void generateLoop(
      List<Comprehension> generators, int index, boolean outermostGiven, Body body) {
    BasicBlock start = out.unit().newBlock();
    loadIterator(generators.get(index), outermostGiven && index == 0);
    loop(generators, index, start, body, false);
  }

  private void loadIterator(Comprehension generator, boolean given) {
    if (given) {
      out.emit(Opcode.LOAD_FAST, 0);
    } else {
      expressions.visit(generator.iter());
      out.emit(Opcode.GET_ITER);
    }
  }

  private void loop(
      List<Comprehension> generators, int index, BasicBlock start, Body body, boolean inBlock) {
    CodeUnit unit = out.unit();
    BasicBlock skip = unit.newBlock();
    BasicBlock ifCleanup = unit.newBlock();
    BasicBlock anchor = unit.newBlock();
    unit.use(start);
    out.emitJump(Opcode.FOR_ITER, anchor);
    unit.useNew();
    Comprehension generator = generators.get(index);
    expressions.visit(generator.target());
    List<Expr> conditions = generator.ifs();
    for (int i = 0; i < conditions.size(); i++) {
      testCondition(conditions.get(i), ifCleanup);
    }
    int inner = index + 1;
    if (inner < generators.size()) {
      if (inBlock) {
        generateBlock(generators, inner, body);
      } else {
        generateLoop(generators, inner, false, body);
      }
    } else {
      body.generate(inner);
      unit.use(skip);
    }
    finishConditions(conditions.size(), ifCleanup);
    out.emitJump(Opcode.JUMP_ABSOLUTE, start);
    unit.use(anchor);
  }

  private void testCondition(Expr condition, BasicBlock ifCleanup) {
    expressions.visit(condition);
    if (out.jumpsKeepValue()) {
      out.emitJump(Opcode.JUMP_IF_FALSE, ifCleanup);
    } else {
      out.emitJump(Opcode.POP_JUMP_IF_FALSE, ifCleanup);
    }
    out.unit().useNew();
    out.dropTested();
  }

  /**
   * The end of the conditions. Where jumps keep what they test, one value must be dropped on the
   * way from a condition that failed, none on the way from the body: a chain of jumps over one
   * instruction does that.
   */
  private void finishConditions(int count, BasicBlock ifCleanup) {
    if (!out.jumpsKeepValue()) {
      out.unit().use(ifCleanup);
      return;
    }
    for (int i = 0; i < count; i++) {
      out.emit(Opcode.JUMP_FORWARD, 1);
      if (i == 0) {
        out.unit().use(ifCleanup);
      }
      out.emit(Opcode.POP_TOP);
    }
  }
}
