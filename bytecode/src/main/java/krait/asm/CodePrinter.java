package krait.asm;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import krait.code.Argument;
import krait.code.CodeElement;
import krait.code.CodeFlag;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.Instruction;
import krait.code.Label;
import krait.code.LineMarker;
import krait.code.RawBytes;
import krait.code.StackEstimate;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/** Writes code objects, each nested one where it is loaded. */
final class CodePrinter {

  private static final int STEP = 4;
  private static final int MAX_INDENT = 64;
  private static final int MNEMONIC_WIDTH = 18;
  private static final int MAX_REMARK = 60;
  private static final int MAX_PLACED_ON_LINE = 8;

  private final StringBuilder out;
  private final OpcodeTable table;
  private final LiteralWriter literals;
  private Scope scope;

  /** What a nested code object takes over from the one around it. */
  private record Scope(
      int indent, boolean withinFunction, int futureFlags, Const.Str filename, int line) {}

  CodePrinter(StringBuilder out, OpcodeTable table) {
    this.out = out;
    this.table = table;
    this.literals = new LiteralWriter(out, this::printNested);
    this.scope = new Scope(0, false, 0, Scopes.DEFAULT_FILE, 1);
  }

  /** A code object that is the whole text: a module stands there without a frame. */
  void printOutermost(CodeObject code) {
    if (Scopes.isModule(code, table)) {
      printBody(code, CodeKind.MODULE, 0);
    } else {
      printAlone(code);
    }
  }

  /** A code object with its frame on lines of its own. */
  void printAlone(CodeObject code) {
    printFramed(code, true);
    out.append('\n');
  }

  private void printNested(CodeObject code) {
    printFramed(code, false);
  }

  private void printFramed(CodeObject code, boolean outermost) {
    CodeKind kind = Scopes.kindOf(code, outermost);
    out.append(".code ");
    literals.codeName(code.name(), table);
    if (kind == CodeKind.FUNCTION) {
      printParameters(code);
    }
    out.append('\n');
    Scope outer = scope;
    int indent = Math.min(outer.indent + STEP, MAX_INDENT);
    printBody(code, kind, indent);
    scope = outer;
    indent(outer.indent);
    out.append(".end");
  }

  private void printParameters(CodeObject code) {
    out.append('(');
    int count = Scopes.parameterCount(code);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ", ");
      out.append("*".repeat(Scopes.stars(code, i)));
      literals.name(code.varnames().get(i));
    }
    out.append(')');
  }

  private StringBuilder indent(int width) {
    for (int i = 0; i < width; i++) {
      out.append(' ');
    }
    return out;
  }

  private StringBuilder directive(int width, String name) {
    return indent(width).append(name).append(' ');
  }

  private void printBody(CodeObject code, CodeKind kind, int indent) {
    Scope outer = scope;
    CodeText text = new CodeText(code, table);
    scope =
        new Scope(
            indent,
            outer.withinFunction || kind == CodeKind.FUNCTION,
            code.flags() & Scopes.FUTURES,
            code.filename(),
            code.firstlineno());
    printFields(code, kind, outer, text);
    BitSet placedConsts = printTables(code, kind, text);
    if (!text.regularLines()) {
      directive(indent, ".lnotab");
      literals.plainString(code.lnotab());
      out.append('\n');
    }
    printElements(code, text, text.elements(placedConsts));
  }

  private void printFields(CodeObject code, CodeKind kind, Scope outer, CodeText text) {
    int indent = scope.indent;
    if (!code.filename().equals(outer.filename)) {
      directive(indent, ".file");
      literals.plainString(code.filename());
      out.append('\n');
    }
    if (code.firstlineno() != outer.line) {
      directive(indent, ".firstline").append(code.firstlineno()).append('\n');
    }
    boolean cells = code.cellCount() > 0;
    int flags =
        kind.flags(outer.withinFunction, text.yields(), cells)
            | Scopes.starFlags(code, kind)
            | outer.futureFlags;
    if (flags != code.flags()) {
      String names = String.join(" ", CodeFlag.names(code.flags()));
      directive(indent, ".flags").append(names.isEmpty() ? "0" : names);
      out.append('\n');
    }
    if (code.argcount() != Scopes.positionalCount(code, kind)) {
      directive(indent, ".argcount").append(code.argcount()).append('\n');
    }
    if (code.nlocals() != code.varnames().size()) {
      directive(indent, ".nlocals").append(code.nlocals()).append('\n');
    }
    if (code.stacksize() != StackEstimate.of(code.code().value(), table)) {
      directive(indent, ".stack").append(code.stacksize()).append('\n');
    }
    if (code.code().interned()) {
      indent(indent).append(".interned code\n");
    }
  }

  /** Writes the tables; tells which constants have their place in one. */
  private BitSet printTables(CodeObject code, CodeKind kind, CodeText text) {
    if (!code.cellvars().isEmpty()) {
      directive(scope.indent, ".cells");
      literals.names(code.cellvars());
      out.append('\n');
    }
    if (!code.freevars().isEmpty()) {
      directive(scope.indent, ".free");
      literals.names(code.freevars());
      out.append('\n');
    }
    BitSet locals = text.placedLocals(kind == CodeKind.FUNCTION ? Scopes.parameterCount(code) : 0);
    printPlaced(".locals", locals, i -> literals.name(code.varnames().get(i)));
    BitSet names = text.placedNames();
    printPlaced(".names", names, i -> literals.name(code.names().get(i)));
    return printPlacedConsts(code, kind, text);
  }

  private BitSet printPlacedConsts(CodeObject code, CodeKind kind, CodeText text) {
    List<Const> consts = code.consts();
    boolean reserved = Scopes.reservesFirstConstant(kind, code.name(), table);
    boolean documented =
        reserved
            && !consts.isEmpty()
            && (consts.get(0) instanceof Const.Str || consts.get(0) instanceof Const.Unicode);
    boolean none = reserved && !consts.isEmpty() && consts.get(0) == Const.NONE;
    BitSet placed = text.placedConsts(documented || none);
    if (documented) {
      directive(scope.indent, ".doc");
      literals.write(consts.get(0));
      out.append('\n');
    } else if (reserved && !none && !placed.get(0)) {
      indent(scope.indent).append(".consts\n");
    }
    printPlaced(".consts", placed, i -> literals.write(consts.get(i)));
    return placed;
  }

  private void printPlaced(String directive, BitSet placed, IntConsumer entry) {
    int onLine = 0;
    int next = -1;
    for (int i = placed.nextSetBit(0); i >= 0; i = placed.nextSetBit(i + 1)) {
      if (onLine == 0) {
        directive(scope.indent, directive);
        next = directive.equals(".consts") ? 0 : -1;
      } else {
        out.append(", ");
      }
      if (i != next) {
        out.append(i).append(": ");
      }
      entry.accept(i);
      next = i + 1;
      onLine = (onLine + 1) % MAX_PLACED_ON_LINE;
      if (onLine == 0) {
        out.append('\n');
      }
    }
    if (onLine != 0) {
      out.append('\n');
    }
  }

  private void printElements(CodeObject code, CodeText text, List<CodeElement> elements) {
    Map<Label, String> labels = LabelNames.choose(elements);
    int indent = scope.indent;
    for (CodeElement element : elements) {
      if (element instanceof Instruction instruction) {
        indent(indent + STEP);
        printInstruction(instruction, labels, code);
      } else if (element instanceof Label label) {
        indent(indent).append(labels.get(label)).append(":\n");
      } else if (element instanceof RawBytes raw) {
        printRaw(raw);
      } else if (element instanceof LineMarker marker) {
        printLine(marker, text.regularLines());
      }
    }
  }

  private void printLine(LineMarker marker, boolean regular) {
    indent(scope.indent).append(regular ? ".line " : "# line ").append(marker.line()).append('\n');
    if (regular) {
      scope =
          new Scope(
              scope.indent, scope.withinFunction, scope.futureFlags, scope.filename, marker.line());
    }
  }

  private void printRaw(RawBytes raw) {
    directive(scope.indent + STEP, ".byte");
    for (int i = 0; i < raw.bytes().length(); i++) {
      out.append(i == 0 ? "" : ", ").append(raw.bytes().at(i));
    }
    out.append('\n');
  }

  private void printInstruction(
      Instruction instruction, Map<Label, String> labels, CodeObject code) {
    String mnemonic = instruction.opcode().mnemonic();
    out.append(mnemonic);
    Argument argument = instruction.argument();
    if (argument == Argument.None.NONE) {
      out.append('\n');
      return;
    }
    for (int i = mnemonic.length(); i < MNEMONIC_WIDTH; i++) {
      out.append(' ');
    }
    out.append(mnemonic.length() >= MNEMONIC_WIDTH ? " " : "");
    if (argument instanceof Argument.Constant constant) {
      printConstant(constant.value());
    } else if (argument instanceof Argument.Name name) {
      literals.name(name.name());
    } else if (argument instanceof Argument.Local local) {
      literals.name(local.name());
    } else if (argument instanceof Argument.Cell cell) {
      literals.name(cell.name());
    } else if (argument instanceof Argument.Comparison comparison) {
      out.append(comparison.op().symbol());
    } else if (argument instanceof Argument.Target target) {
      out.append(labels.get(target.label()));
    } else if (argument instanceof Argument.Plain number) {
      printNumber(table.operand(table.code(instruction.opcode())), number.value(), code);
    }
    out.append('\n');
  }

  private void printConstant(Const value) {
    if (value instanceof CodeObject) {
      Scope own = scope;
      scope =
          new Scope(
              Math.min(own.indent + STEP, MAX_INDENT),
              own.withinFunction,
              own.futureFlags,
              own.filename,
              own.line);
      literals.write(value);
      scope = own;
    } else {
      literals.write(value);
    }
  }

  /** Tells in a comment which constant a number stands for. */
  private void printRemark(Const value) {
    if (value instanceof CodeObject inner) {
      out.append("  # code ");
      literals.name(inner.name());
      return;
    }
    int start = out.length();
    literals.write(value);
    String text = out.substring(start);
    out.setLength(start);
    if (text.length() <= MAX_REMARK && text.indexOf('\n') < 0) {
      out.append("  # ").append(text);
    }
  }

  private void printNumber(Operand operand, int value, CodeObject code) {
    switch (operand) {
      case COUNT, DEPTH, EXTENSION, LINE, UNUSED -> out.append(Integer.toUnsignedLong(value));
      case CALL -> {
        if (value >= 0x100 && value <= 0xffff) {
          out.append(value & 0xff).append(", ").append(value >> 8);
        } else {
          out.append(Integer.toUnsignedLong(value));
        }
      }
      default -> {
        out.append('@').append(Integer.toUnsignedLong(value));
        if (operand == Operand.CONST && value >= 0 && value < code.consts().size()) {
          printRemark(code.consts().get(value));
        }
      }
    }
  }
}
