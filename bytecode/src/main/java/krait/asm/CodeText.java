package krait.asm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import krait.code.Argument;
import krait.code.CodeElement;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.Instruction;
import krait.code.LineTable;
import krait.code.SymbolicCode;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/** What has to be known of a code object before its text can be written. */
final class CodeText {

  /** It reads best when a nested code object stands where it is loaded. */
  private static final int CODE_WEIGHT = 1000;

  private final CodeObject code;
  private final List<CodeElement> elements;
  private final boolean regularLines;
  private final Uses consts;
  private final Uses names;
  private final Uses locals;
  private final BitSet storedLocals = new BitSet();
  private boolean yields;

  CodeText(CodeObject code, OpcodeTable table) {
    this.code = code;
    SymbolicCode symbolic = SymbolicCode.of(code, table);
    this.elements = symbolic.elements();
    this.regularLines =
        !code.lnotab().interned()
            && LineTable.encode(symbolic.lineStarts(), code.firstlineno())
                .equals(code.lnotab().value());
    this.consts = new Uses(code.consts());
    this.names = new Uses(code.names());
    this.locals = new Uses(code.varnames());
    for (CodeElement element : elements) {
      if (element instanceof Instruction instruction) {
        note(instruction);
      }
    }
  }

  /** The entries of a table that are used by name, in the order of their first use. */
  private static final class Uses {
    final IdentityHashMap<Const, Integer> indexes = new IdentityHashMap<>();
    final BitSet used = new BitSet();
    final List<Integer> order = new ArrayList<>();

    /** Entries with an equal one behind them: if that has a place, they need theirs too. */
    final BitSet repeated = new BitSet();

    Uses(List<? extends Const> entries) {
      Map<Const, Integer> firsts = new HashMap<>();
      for (int i = 0; i < entries.size(); i++) {
        Const entry = entries.get(i);
        Integer first = indexes.putIfAbsent(entry, i);
        if (first == null && !(entry instanceof CodeObject)) {
          first = firsts.putIfAbsent(entry, i);
        }
        if (first != null) {
          repeated.set(first);
        }
      }
    }

    int add(Const value) {
      int index = Objects.requireNonNull(indexes.get(value));
      if (!used.get(index)) {
        used.set(index);
        order.add(index);
      }
      return index;
    }
  }

  private void note(Instruction instruction) {
    Argument argument = instruction.argument();
    if (argument instanceof Argument.Constant constant) {
      consts.add(constant.value());
    } else if (argument instanceof Argument.Name name) {
      names.add(name.name());
    } else if (argument instanceof Argument.Local local) {
      int index = locals.add(local.name());
      if (instruction.opcode() == Opcode.STORE_FAST) {
        storedLocals.set(index);
      }
    }
    yields |= instruction.opcode() == Opcode.YIELD_VALUE;
  }

  /**
   * The elements as they are written: a code object that was written before, in its place in the
   * table or where it was first loaded, is loaded by its number.
   */
  List<CodeElement> elements(BitSet placedConsts) {
    BitSet written = (BitSet) placedConsts.clone();
    List<CodeElement> result = new ArrayList<>(elements.size());
    for (CodeElement element : elements) {
      CodeElement shown = element;
      if (element instanceof Instruction instruction
          && instruction.argument() instanceof Argument.Constant constant
          && constant.value() instanceof CodeObject) {
        int index = consts.add(constant.value());
        shown = written.get(index) ? Instruction.of(instruction.opcode(), index) : element;
        written.set(index);
      }
      result.add(shown);
    }
    return result;
  }

  /** Whether line markers say all that the line table does. */
  boolean regularLines() {
    return regularLines;
  }

  boolean yields() {
    return yields;
  }

  /** The constants that need a place, without the first if that is reserved. */
  BitSet placedConsts(boolean firstReserved) {
    BitSet placed =
        PlacedEntries.find(
            code.consts().size(),
            without(consts, firstReserved ? 1 : 0),
            i -> code.consts().get(i) instanceof CodeObject ? CODE_WEIGHT : 1);
    placed.clear(0, firstReserved ? 1 : 0);
    return placed;
  }

  BitSet placedNames() {
    return PlacedEntries.find(code.names().size(), without(names, 0), i -> 1);
  }

  /**
   * The locals behind the parameters that need a place; also those that are read but never stored,
   * which nobody is meant to write by mistake.
   */
  BitSet placedLocals(int parameters) {
    List<Integer> order = without(locals, parameters);
    order.removeIf(i -> !storedLocals.get(i));
    BitSet placed = PlacedEntries.find(code.varnames().size(), order, i -> 1);
    placed.clear(0, Math.min(parameters, code.varnames().size()));
    return placed;
  }

  private static List<Integer> without(Uses uses, int reserved) {
    List<Integer> rest = new ArrayList<>(uses.order);
    rest.removeIf(i -> i < reserved || uses.repeated.get(i));
    return rest;
  }
}
