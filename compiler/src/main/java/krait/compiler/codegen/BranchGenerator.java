package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.ast.Expr;
import krait.compiler.ast.Stmt;
import krait.compiler.peephole.Truth;
import krait.compiler.symtable.ElifChain;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Generates if, while, for, break, continue and assert. */
final class BranchGenerator {

  private static final String NOT_IN_LOOP = "'continue' not properly in loop";
  private static final String IN_FINALLY = "'continue' not supported inside 'finally' clause";

  /** What is known about a condition before the program runs. */
  private enum Outcome {
    TRUE,
    FALSE,
    UNKNOWN
  }

  private final Emitter out;
  private final ExpressionGenerator expressions;
  private final StatementGenerator statements;

  BranchGenerator(Emitter out, ExpressionGenerator expressions, StatementGenerator statements) {
    this.out = out;
    this.expressions = expressions;
    this.statements = statements;
  }

  private Outcome outcome(Expr condition) {
    if (condition instanceof Expr.Num number) {
      return Truth.of(number.value()) ? Outcome.TRUE : Outcome.FALSE;
    }
    if (condition instanceof Expr.Str string) {
      return Truth.of(string.value()) ? Outcome.TRUE : Outcome.FALSE;
    }
    if (condition instanceof Expr.Name name && name.id().equals("__debug__")) {
      return out.settings.optimize() == 0 ? Outcome.TRUE : Outcome.FALSE;
    }
    return Outcome.UNKNOWN;
  }

  /** Generates an if statement and all its elif clauses. */
  void generateIf(Stmt.If node) {
    List<BasicBlock> ends = new ArrayList<>(1);
    Stmt.If at = node;
    while (at != null) {
      BasicBlock end = out.unit().newBlock();
      ends.add(end);
      at = generateBranch(at, end);
    }
    for (int i = ends.size() - 1; i >= 0; i--) {
      out.unit().use(ends.get(i));
    }
  }

  /** Generates one if or elif; the next one is left to the caller, and returned. */
  private Stmt.@Nullable If generateBranch(Stmt.If node, BasicBlock end) {
    switch (outcome(node.test())) {
      case TRUE -> {
        statements.visitAll(node.body());
        return null;
      }
      case FALSE -> {
        return generateElse(node);
      }
      case UNKNOWN -> {
        boolean needed = !node.orElse().isEmpty() || out.jumpsKeepValue();
        BasicBlock next = needed ? out.unit().newBlock() : end;
        expressions.visit(node.test());
        out.jumpIfFalse(next);
        statements.visitAll(node.body());
        out.emitJump(Opcode.JUMP_FORWARD, end);
        if (needed) {
          out.startElse(next);
        }
        return generateElse(node);
      }
    }
    throw new IllegalStateException("no outcome");
  }

  private Stmt.@Nullable If generateElse(Stmt.If node) {
    Stmt.If next = ElifChain.next(node);
    if (next == null) {
      statements.visitAll(node.orElse());
    } else {
      out.unit().startLine(next.line());
    }
    return next;
  }

  private void restartLine() {
    if (out.has(CodegenFeature.LOOP_TEST_STARTS_LINE)) {
      out.unit().restartLine();
    }
  }

  void generateFor(Stmt.For node) {
    CodeUnit unit = out.unit();
    BasicBlock start = unit.newBlock();
    BasicBlock cleanup = unit.newBlock();
    BasicBlock end = unit.newBlock();
    out.emitJump(Opcode.SETUP_LOOP, end);
    out.pushFrameBlock(FrameBlock.Kind.LOOP, start);
    expressions.visit(node.iter());
    out.emit(Opcode.GET_ITER);
    unit.use(start);
    restartLine();
    out.emitJump(Opcode.FOR_ITER, cleanup);
    expressions.visit(node.target());
    statements.visitAll(node.body());
    out.emitJump(Opcode.JUMP_ABSOLUTE, start);
    unit.use(cleanup);
    out.emit(Opcode.POP_BLOCK);
    out.popFrameBlock();
    statements.visitAll(node.orElse());
    unit.use(end);
  }

  void generateWhile(Stmt.While node) {
    Outcome outcome = outcome(node.test());
    if (outcome == Outcome.FALSE) {
      statements.visitAll(node.orElse());
      return;
    }
    CodeUnit unit = out.unit();
    boolean tested = outcome == Outcome.UNKNOWN;
    BasicBlock loop = unit.newBlock();
    BasicBlock end = unit.newBlock();
    BasicBlock anchor = unit.newBlock();
    out.emitJump(Opcode.SETUP_LOOP, end);
    unit.use(loop);
    out.pushFrameBlock(FrameBlock.Kind.LOOP, loop);
    if (tested) {
      restartLine();
      expressions.visit(node.test());
      out.jumpIfFalse(anchor);
    }
    statements.visitAll(node.body());
    out.emitJump(Opcode.JUMP_ABSOLUTE, loop);
    if (tested) {
      out.startElse(anchor);
    }
    if (tested || out.has(CodegenFeature.ENDLESS_LOOP_POPS_BLOCK)) {
      out.emit(Opcode.POP_BLOCK);
    }
    out.popFrameBlock();
    statements.visitAll(node.orElse());
    unit.use(end);
  }

  void generateBreak() {
    for (FrameBlock block : out.unit().frameBlocks) {
      if (block.kind() == FrameBlock.Kind.LOOP) {
        out.emit(Opcode.BREAK_LOOP);
        return;
      }
    }
    throw out.error("'break' outside loop");
  }

  void generateContinue() {
    List<FrameBlock> blocks = out.unit().frameBlocks;
    int index = blocks.size() - 1;
    if (index < 0) {
      throw out.error(NOT_IN_LOOP);
    }
    switch (blocks.get(index).kind()) {
      case LOOP -> out.emitJump(Opcode.JUMP_ABSOLUTE, blocks.get(index).start());
      case FINALLY_END -> throw out.error(IN_FINALLY);
      case EXCEPT, FINALLY_TRY -> out.emitJump(Opcode.CONTINUE_LOOP, loopAround(blocks));
    }
  }

  /** The start of the innermost loop, if no finally clause lies between. */
  private BasicBlock loopAround(List<FrameBlock> blocks) {
    for (int i = blocks.size() - 2; i >= 0; i--) {
      switch (blocks.get(i).kind()) {
        case LOOP -> {
          return blocks.get(i).start();
        }
        case FINALLY_END -> throw out.error(IN_FINALLY);
        case EXCEPT, FINALLY_TRY -> {}
      }
    }
    throw out.error(NOT_IN_LOOP);
  }

  void generateAssert(Stmt.Assert node) {
    if (out.settings.optimize() > 0) {
      return;
    }
    if (out.has(CodegenFeature.ASSERT_TUPLE_WARNING)
        && node.test() instanceof Expr.Tuple tuple
        && !tuple.elements().isEmpty()) {
      out.diagnostics.warn(
          "assertion is always true, perhaps remove parentheses?", out.unit().line());
    }
    expressions.visit(node.test());
    BasicBlock end = out.unit().newBlock();
    out.emitJump(out.jumpsKeepValue() ? Opcode.JUMP_IF_TRUE : Opcode.POP_JUMP_IF_TRUE, end);
    out.dropTested();
    int assertionError = out.unit().names.indexOf(out.identifiers.generated("AssertionError"));
    out.emit(Opcode.LOAD_GLOBAL, assertionError);
    int raised = 1;
    if (node.message() != null) {
      expressions.visit(node.message());
      if (out.has(CodegenFeature.ASSERT_RAISES_TWO)) {
        raised = 2;
      } else {
        out.emit(Opcode.CALL_FUNCTION, 1);
      }
    }
    out.emit(Opcode.RAISE_VARARGS, raised);
    out.startElse(end);
  }
}
