package krait.compiler.codegen;

import java.util.List;
import krait.code.Const;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.ast.ExceptHandler;
import krait.compiler.ast.ExprContext;
import krait.compiler.ast.Stmt;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;
import org.jspecify.annotations.Nullable;

/** Generates try and with. */
final class TryGenerator {

  private static final int EXCEPTION_MATCH = CompareOp.all().indexOf(CompareOp.EXCEPTION_MATCH);

  private final Emitter out;
  private final ExpressionGenerator expressions;
  private final StatementGenerator statements;

  TryGenerator(Emitter out, ExpressionGenerator expressions, StatementGenerator statements) {
    this.out = out;
    this.expressions = expressions;
    this.statements = statements;
  }

  void generateFinally(Stmt.TryFinally node) {
    BasicBlock body = out.unit().newBlock();
    BasicBlock end = out.unit().newBlock();
    out.emitJump(Opcode.SETUP_FINALLY, end);
    startFinallyBody(body);
    statements.visitAll(node.body());
    startFinalBody(end);
    statements.visitAll(node.finalBody());
    endFinalBody();
  }

  private void startFinallyBody(BasicBlock body) {
    out.unit().use(body);
    out.pushFrameBlock(FrameBlock.Kind.FINALLY_TRY, body);
  }

  private void startFinalBody(BasicBlock end) {
    out.emit(Opcode.POP_BLOCK);
    out.popFrameBlock();
    out.emitConst(Const.NONE);
    out.unit().use(end);
    out.pushFrameBlock(FrameBlock.Kind.FINALLY_END, end);
  }

  private void endFinalBody() {
    out.emit(Opcode.END_FINALLY);
    out.popFrameBlock();
  }

  void generateExcept(Stmt.TryExcept node) {
    CodeUnit unit = out.unit();
    BasicBlock body = unit.newBlock();
    BasicBlock except = unit.newBlock();
    BasicBlock orElse = unit.newBlock();
    BasicBlock end = unit.newBlock();
    out.emitJump(Opcode.SETUP_EXCEPT, except);
    unit.use(body);
    out.pushFrameBlock(FrameBlock.Kind.EXCEPT, body);
    statements.visitAll(node.body());
    out.emit(Opcode.POP_BLOCK);
    out.popFrameBlock();
    out.emitJump(Opcode.JUMP_FORWARD, orElse);
    unit.use(except);
    List<ExceptHandler> handlers = node.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      if (handlers.get(i).type() == null && i < handlers.size() - 1) {
        throw out.error("default 'except:' must be last");
      }
      generateHandler(handlers.get(i), end);
    }
    out.emit(Opcode.END_FINALLY);
    unit.use(orElse);
    statements.visitAll(node.orElse());
    unit.use(end);
  }

  private void generateHandler(ExceptHandler handler, BasicBlock end) {
    CodeUnit unit = out.unit();
    unit.startLine(handler.line());
    BasicBlock next = unit.newBlock();
    if (handler.type() != null) {
      out.emit(Opcode.DUP_TOP);
      expressions.visit(handler.type());
      out.emit(Opcode.COMPARE_OP, EXCEPTION_MATCH);
      out.jumpIfFalse(next);
    }
    out.emit(Opcode.POP_TOP);
    if (handler.name() == null) {
      out.emit(Opcode.POP_TOP);
    } else {
      expressions.visit(handler.name());
    }
    out.emit(Opcode.POP_TOP);
    statements.visitAll(handler.body());
    out.emitJump(Opcode.JUMP_FORWARD, end);
    unit.use(next);
    if (handler.type() != null) {
      out.dropTested();
    }
  }

  void generateWith(Stmt.With node) {
    if (out.has(CodegenFeature.WITH_BY_ATTRIBUTES)) {
      generateWithByAttributes(node);
    } else {
      generateSetupWith(node);
    }
  }

  private void generateSetupWith(Stmt.With node) {
    BasicBlock body = out.unit().newBlock();
    BasicBlock end = out.unit().newBlock();
    expressions.visit(node.context());
    out.emitJump(Opcode.SETUP_WITH, end);
    startFinallyBody(body);
    if (node.vars() == null) {
      out.emit(Opcode.POP_TOP);
    } else {
      expressions.visit(node.vars());
    }
    statements.visitAll(node.body());
    startFinalBody(end);
    out.emit(Opcode.WITH_CLEANUP);
    endFinalBody();
  }

  private void generateWithByAttributes(Stmt.With node) {
    BasicBlock body = out.unit().newBlock();
    BasicBlock end = out.unit().newBlock();
    String exit = out.has(CodegenFeature.WITH_EXIT_IN_VARIABLE) ? out.unit().nextTemporary() : null;
    String value = node.vars() == null ? null : out.unit().nextTemporary();
    expressions.visit(node.context());
    out.emit(Opcode.DUP_TOP);
    emitAttribute("__exit__");
    if (exit == null) {
      out.emit(Opcode.ROT_TWO);
    } else {
      out.emitVariable(exit, ExprContext.STORE);
    }
    emitAttribute("__enter__");
    out.emit(Opcode.CALL_FUNCTION, 0);
    if (value == null) {
      out.emit(Opcode.POP_TOP);
    } else {
      out.emitVariable(value, ExprContext.STORE);
    }
    out.emitJump(Opcode.SETUP_FINALLY, end);
    startFinallyBody(body);
    if (value != null && node.vars() != null) {
      take(value);
      expressions.visit(node.vars());
    }
    statements.visitAll(node.body());
    startFinalBody(end);
    take(exit);
    out.emit(Opcode.WITH_CLEANUP);
    endFinalBody();
  }

  private void emitAttribute(String name) {
    out.emit(Opcode.LOAD_ATTR, out.unit().names.indexOf(out.identifiers.generated(name)));
  }

  /** Loads a temporary variable, if there is one, and deletes it. */
  private void take(@Nullable String variable) {
    if (variable != null) {
      out.emitVariable(variable, ExprContext.LOAD);
      out.emitVariable(variable, ExprContext.DEL);
    }
  }
}
