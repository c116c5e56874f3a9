package krait.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import krait.code.Const;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.assemble.InstructionSet;
import krait.compiler.symtable.Scope;
import krait.opcode.Opcode;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** A code object under construction. */
final class CodeUnit {

  final Scope scope;
  final Const.Str name;
  final ConstPool consts;
  final NamePool names = new NamePool();
  final NamePool varnames;
  final NamePool cells;
  final NamePool free;
  final List<FrameBlock> frameBlocks = new ArrayList<>();
  final @Nullable CodeUnit outer;
  @Nullable String className;
  int argcount;
  int temporaries;
  final int firstLine;
  private final InstructionSet instructions;
  private final List<BasicBlock> blocks = new ArrayList<>();
  private BasicBlock current;
  private int line;
  private boolean lineUsed;

  CodeUnit(
      Scope scope,
      Const.Str name,
      int firstLine,
      @Nullable CodeUnit outer,
      PyVersion version,
      boolean sortedCells) {
    this.scope = scope;
    this.name = name;
    this.firstLine = firstLine;
    this.outer = outer;
    this.className = outer == null ? null : outer.className;
    this.instructions = InstructionSet.of(version);
    this.consts = new ConstPool(version);
    this.varnames = new NamePool(scope.parameters());
    this.cells = new NamePool(scope.cells(sortedCells));
    this.free = new NamePool(scope.free(sortedCells));
    this.current = newBlock();
  }

  List<BasicBlock> blocks() {
    return blocks;
  }

  BasicBlock newBlock() {
    BasicBlock block = new BasicBlock();
    blocks.add(block);
    return block;
  }

  /** Goes on in a block that the current one falls into. */
  void use(BasicBlock block) {
    current.setNext(block);
    current = block;
  }

  /** Goes on in a new block that the current one falls into. */
  void useNew() {
    use(newBlock());
  }

  boolean isReturning() {
    return current.isReturning();
  }

  int line() {
    return line;
  }

  /** Starts a line at the next instruction. */
  void startLine(int number) {
    line = number;
    lineUsed = false;
  }

  /** Starts the current line anew at the next instruction. */
  void restartLine() {
    lineUsed = false;
  }

  /** The line to note at an instruction, which is 0 for all but the first of a line. */
  private int takeLine() {
    if (lineUsed) {
      return 0;
    }
    lineUsed = true;
    return line;
  }

  void emit(Opcode opcode) {
    emit(opcode, 0);
    if (opcode == Opcode.RETURN_VALUE) {
      current.markReturning();
    }
  }

  void emit(Opcode opcode, int oparg) {
    current.add(instructions.code(opcode), oparg, takeLine());
  }

  void emitJump(Opcode opcode, BasicBlock target) {
    current.addJump(instructions.code(opcode), target, takeLine());
  }

  void emitConst(Const value) {
    emit(Opcode.LOAD_CONST, consts.indexOf(value));
  }

  String nextTemporary() {
    temporaries++;
    return "_[" + temporaries + "]";
  }
}
