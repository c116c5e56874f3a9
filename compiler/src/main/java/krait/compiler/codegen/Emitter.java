package krait.compiler.codegen;

import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.assemble.BasicBlock;
import krait.compiler.ast.ExprContext;
import krait.compiler.source.PySyntaxError;
import krait.compiler.symtable.Binding;
import krait.compiler.symtable.Diagnostics;
import krait.compiler.symtable.Identifier;
import krait.compiler.symtable.Identifiers;
import krait.compiler.symtable.Scope;
import krait.compiler.symtable.ScopeKind;
import krait.compiler.symtable.SymbolTable;
import krait.compiler.symtable.SymtableFeature;
import krait.opcode.Opcode;
import krait.version.PyVersion;

/** What all generators share: the unit they write to, and the instructions that name things. */
final class Emitter {

  private static final int MAX_FRAME_BLOCKS = 20;

  final CodegenSettings settings;
  final Identifiers identifiers;
  final Diagnostics diagnostics;
  private final SymbolTable table;
  private final CodeFinisher finisher;
  private final boolean sortedCells;
  private final boolean jumpsKeepValue;
  private final boolean debugCheck;
  private CodeUnit unit;

  Emitter(
      CodegenSettings settings,
      SymbolTable table,
      Identifiers identifiers,
      Diagnostics diagnostics,
      Object module) {
    this.settings = settings;
    this.table = table;
    this.identifiers = identifiers;
    this.diagnostics = diagnostics;
    PyVersion version = settings.version();
    this.sortedCells = SymtableFeature.SORTED_CELLS.isIn(version);
    this.jumpsKeepValue = CodegenFeature.JUMPS_KEEP_VALUE.isIn(version);
    this.debugCheck = CodegenFeature.DEBUG_CHECK.isIn(version);
    this.finisher = new CodeFinisher(version, identifiers, diagnostics, settings.flags());
    Const.Str name =
        CodegenFeature.MODULE_NAME_NOT_INTERNED.isIn(version)
            ? Const.Str.of("<module>")
            : Const.Str.interned("<module>");
    this.unit = new CodeUnit(table.scopeOf(module), name, 0, null, settings.version(), sortedCells);
  }

  boolean has(CodegenFeature feature) {
    return feature.isIn(settings.version());
  }

  CodeUnit unit() {
    return unit;
  }

  /** Begins a code object inside the current one. */
  void enter(Object node, Const.Str name, int line) {
    Scope scope = table.scopeOf(node);
    unit = new CodeUnit(scope, name, line, unit, settings.version(), sortedCells);
  }

  /** Ends the current code object and goes back to the one around. */
  CodeObject exit() {
    CodeObject code = finish(true);
    CodeUnit outer = unit.outer;
    if (outer == null) {
      throw new IllegalStateException("the module has no unit around it");
    }
    unit = outer;
    return code;
  }

  CodeObject finish(boolean returnNone) {
    return finisher.finish(unit, returnNone);
  }

  void emit(Opcode opcode) {
    unit.emit(opcode);
  }

  void emit(Opcode opcode, int oparg) {
    unit.emit(opcode, oparg);
  }

  void emitConst(Const value) {
    unit.emitConst(value);
  }

  void emitJump(Opcode opcode, BasicBlock target) {
    unit.emitJump(opcode, target);
  }

  /** Jumps if the top of the stack is false, and drops it if not; see {@link #startElse}. */
  void jumpIfFalse(BasicBlock target) {
    if (jumpsKeepValue) {
      unit.emitJump(Opcode.JUMP_IF_FALSE, target);
      unit.emit(Opcode.POP_TOP);
    } else {
      unit.emitJump(Opcode.POP_JUMP_IF_FALSE, target);
    }
  }

  /** Goes on at the target of {@link #jumpIfFalse}. */
  void startElse(BasicBlock target) {
    unit.use(target);
    dropTested();
  }

  /** Drops a tested value where jumps leave it. */
  void dropTested() {
    if (jumpsKeepValue) {
      unit.emit(Opcode.POP_TOP);
    }
  }

  /** Whether the target of a conditional jump needs code even when nothing stands there. */
  boolean jumpsKeepValue() {
    return jumpsKeepValue;
  }

  /** An instruction on a name that is no variable: an attribute, a module. */
  void emitName(Opcode opcode, String name) {
    emit(opcode, unit.names.indexOf(identifiers.mangled(unit.className, name)));
  }

  /** Loads, stores or deletes a variable. */
  void emitVariable(String name, ExprContext context) {
    boolean load = context == ExprContext.LOAD;
    if (debugCheck && !load && name.equals("__debug__")) {
      throw error("can not assign to __debug__");
    }
    Identifier mangled = identifiers.mangled(unit.className, name);
    Scope scope = unit.scope;
    boolean function = scope.kind() == ScopeKind.FUNCTION;
    Binding binding = scope.binding(mangled);
    switch (binding) {
      case FREE, CELL -> emitCell(mangled, name, context, binding);
      case GLOBAL_EXPLICIT -> emitGlobal(mangled, context);
      case GLOBAL_IMPLICIT -> {
        if (function && scope.isOptimized()) {
          emitGlobal(mangled, context);
        } else {
          emitByName(mangled, context);
        }
      }
      case LOCAL -> {
        if (function) {
          emit(
              select(context, Opcode.LOAD_FAST, Opcode.STORE_FAST, Opcode.DELETE_FAST),
              unit.varnames.indexOf(mangled));
        } else {
          emitByName(mangled, context);
        }
      }
      case UNKNOWN -> emitByName(mangled, context);
    }
  }

  private void emitGlobal(Identifier name, ExprContext context) {
    emit(
        select(context, Opcode.LOAD_GLOBAL, Opcode.STORE_GLOBAL, Opcode.DELETE_GLOBAL),
        unit.names.indexOf(name));
  }

  private void emitByName(Identifier name, ExprContext context) {
    emit(
        select(context, Opcode.LOAD_NAME, Opcode.STORE_NAME, Opcode.DELETE_NAME),
        unit.names.indexOf(name));
  }

  private void emitCell(Identifier mangled, String name, ExprContext context, Binding binding) {
    if (context == ExprContext.DEL) {
      throw diagnostics.errorWithoutPosition(
          "can not delete variable '" + name + "' referenced in nested scope");
    }
    emit(
        context == ExprContext.LOAD ? Opcode.LOAD_DEREF : Opcode.STORE_DEREF,
        cellIndex(mangled, binding));
  }

  private static Opcode select(ExprContext context, Opcode load, Opcode store, Opcode delete) {
    return switch (context) {
      case LOAD, AUG_LOAD -> load;
      case STORE, AUG_STORE, PARAM -> store;
      case DEL -> delete;
    };
  }

  private int cellIndex(Identifier name, Binding binding) {
    return binding == Binding.CELL
        ? unit.cells.indexOf(name)
        : unit.cells.size() + unit.free.indexOf(name);
  }

  /** Makes a function of a code object, with the defaults that are on the stack. */
  void emitFunction(CodeObject code, int defaults) {
    List<Const.Str> free = code.freevars();
    if (free.isEmpty()) {
      emitConst(code);
      emit(Opcode.MAKE_FUNCTION, defaults);
      return;
    }
    for (Const.Str name : free) {
      Identifier identifier = identifiers.generated(name.value().latin1());
      emit(Opcode.LOAD_CLOSURE, cellIndex(identifier, unit.scope.binding(identifier)));
    }
    emit(Opcode.BUILD_TUPLE, free.size());
    emitConst(code);
    emit(Opcode.MAKE_CLOSURE, defaults);
  }

  void pushFrameBlock(FrameBlock.Kind kind, BasicBlock start) {
    if (unit.frameBlocks.size() >= MAX_FRAME_BLOCKS) {
      boolean system = has(CodegenFeature.NESTED_BLOCKS_ARE_SYSTEM_ERROR);
      throw diagnostics.errorWithoutPosition(
          system ? PySyntaxError.Kind.SYSTEM_ERROR : PySyntaxError.Kind.SYNTAX_ERROR,
          "too many statically nested blocks");
    }
    unit.frameBlocks.add(new FrameBlock(kind, start));
  }

  void popFrameBlock() {
    unit.frameBlocks.remove(unit.frameBlocks.size() - 1);
  }

  /** An error at the current line. */
  PySyntaxError error(String problem) {
    return diagnostics.compilerError(problem, unit.line());
  }
}
