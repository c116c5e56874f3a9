package krait.compiler.codegen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.assemble.Assembler;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.assemble.InstructionSet;
import krait.compiler.assemble.StackDepth;
import krait.compiler.peephole.ConstFolder;
import krait.compiler.peephole.Peephole;
import krait.compiler.symtable.Diagnostics;
import krait.compiler.symtable.Identifier;
import krait.compiler.symtable.Identifiers;
import krait.compiler.symtable.Scope;
import krait.compiler.symtable.ScopeKind;
import krait.opcode.Opcode;
import krait.version.PyVersion;

/** Makes code objects of finished units. */
final class CodeFinisher {

  private final PyVersion version;
  private final ConstFolder folder;
  private final InstructionSet instructions;
  private final Identifiers identifiers;
  private final Interning interning;
  private final Const.Str fileName;
  private final int inheritedFlags;
  private final boolean generatorOutsideFunction;

  CodeFinisher(
      PyVersion version, Identifiers identifiers, Diagnostics diagnostics, int inheritedFlags) {
    this.version = version;
    this.folder = new ConstFolder(version, diagnostics.listener());
    this.instructions = InstructionSet.of(version);
    this.identifiers = identifiers;
    this.interning = new Interning(identifiers, version);
    byte[] name = diagnostics.fileName().getBytes(StandardCharsets.UTF_8);
    this.fileName = new Const.Str(ByteString.copyOf(name), name.length <= 1);
    this.inheritedFlags = inheritedFlags;
    this.generatorOutsideFunction = CodegenFeature.GENERATOR_OUTSIDE_FUNCTION.isIn(version);
  }

  /**
   * Finishes a unit.
   *
   * @param returnNone whether code that falls off its end returns None rather than the top of the
   *     stack
   */
  CodeObject finish(CodeUnit unit, boolean returnNone) {
    if (!unit.isReturning()) {
      unit.useNew();
      if (returnNone) {
        unit.emitConst(Const.NONE);
      }
      unit.emit(Opcode.RETURN_VALUE);
    }
    List<BasicBlock> blocks = unit.blocks();
    BasicBlock entry = blocks.get(0);
    int firstLine = unit.firstLine;
    if (firstLine == 0) {
      firstLine = entry.isEmpty() ? 1 : entry.firstLine();
    }
    Assembler.Assembly assembly = Assembler.assemble(blocks, instructions, firstLine);
    byte[] lnotab = assembly.lnotab();
    List<Const> consts = unit.consts.values();
    byte[] code = Peephole.optimize(assembly.code(), consts, indexOfNone(unit), lnotab, folder);
    List<Const.Str> names = unit.names.values();
    List<Const.Str> varnames = unit.varnames.values();
    List<Const.Str> free = unit.free.values();
    List<Const.Str> cells = unit.cells.values();
    return new CodeObject(
        unit.argcount,
        unit.varnames.size(),
        StackDepth.of(blocks, instructions),
        flags(unit),
        string(code, false),
        interning.intern(consts),
        names,
        varnames,
        free,
        cells,
        fileName,
        unit.name,
        firstLine,
        string(lnotab, CodegenFeature.EMPTY_LINE_TABLE_INTERNED.isIn(version)));
  }

  private static Const.Str string(byte[] bytes, boolean internedIfEmpty) {
    return new Const.Str(
        ByteString.viewOf(bytes, 0, bytes.length), internedIfEmpty && bytes.length == 0);
  }

  private int indexOfNone(CodeUnit unit) {
    Identifier none = identifiers.generated("None");
    for (int i = 0; i < unit.names.size(); i++) {
      if (unit.names.get(i) == none) {
        return i;
      }
    }
    return -1;
  }

  private int flags(CodeUnit unit) {
    Scope scope = unit.scope;
    List<CodeFlag> flags = new ArrayList<>();
    if (scope.kind() != ScopeKind.MODULE) {
      flags.add(CodeFlag.NEWLOCALS);
    }
    boolean function = scope.kind() == ScopeKind.FUNCTION;
    if (function && scope.isOptimized()) {
      flags.add(CodeFlag.OPTIMIZED);
    }
    if (function && scope.isNested()) {
      flags.add(CodeFlag.NESTED);
    }
    if (scope.isGenerator() && (function || generatorOutsideFunction)) {
      flags.add(CodeFlag.GENERATOR);
    }
    if (scope.hasVarargs()) {
      flags.add(CodeFlag.VARARGS);
    }
    if (scope.hasVarkeywords()) {
      flags.add(CodeFlag.VARKEYWORDS);
    }
    if (unit.cells.size() + unit.free.size() == 0) {
      flags.add(CodeFlag.NOFREE);
    }
    int bits = inheritedFlags;
    for (CodeFlag flag : flags) {
      bits |= flag.mask();
    }
    return bits;
  }
}
