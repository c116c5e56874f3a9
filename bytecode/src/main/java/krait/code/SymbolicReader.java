package krait.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import krait.code.LineTable.LineStart;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/** Takes the bytecode of one code object apart, for {@link SymbolicCode}. */
final class SymbolicReader {

  private final CodeObject code;
  private final OpcodeTable table;
  private final ByteString bytes;
  private final BitSet boundaries = new BitSet();
  private final Map<Integer, Label> labels = new HashMap<>();
  private final boolean[] repeatedConsts;
  private final boolean[] repeatedNames;
  private final boolean[] repeatedVarnames;
  private final boolean[] repeatedCells;
  private final List<CodeElement> elements = new ArrayList<>();
  private final List<LineStart> lines;
  private final List<LineStart> lineStarts = new ArrayList<>();
  private final boolean folding;
  private boolean hasFolded;
  private int nextLine;

  /**
   * A reader.
   *
   * @param folding whether EXTENDED_ARG is folded and jumps have labels
   */
  SymbolicReader(CodeObject code, OpcodeTable table, boolean folding) {
    this.folding = folding;
    this.code = code;
    this.table = table;
    this.bytes = code.code().value();
    this.lines = LineSteps.decode(code.lnotab().value(), code.firstlineno());
    this.repeatedConsts = repeated(code.consts());
    this.repeatedNames = repeated(code.names());
    this.repeatedVarnames = repeated(code.varnames());
    List<Const.Str> cells = new ArrayList<>(code.cellvars());
    cells.addAll(code.freevars());
    this.repeatedCells = repeated(cells);
  }

  SymbolicCode read() {
    findLabels();
    readElements();
    return new SymbolicCode(elements, lineStarts);
  }

  /** Whether an EXTENDED_ARG was folded into an operand. */
  boolean hasFolded() {
    return hasFolded;
  }

  /** Whether a builder makes the same bytes again from some elements. */
  boolean isRestoredBy(List<CodeElement> symbolic) {
    OperandNumbers numbers = OperandNumbers.of(code);
    List<InvalidCodeException.Problem> problems = new ArrayList<>();
    byte[] written = new SymbolicWriter(table, symbolic, numbers, problems).write();
    return problems.isEmpty() && ByteString.viewOf(written, 0, written.length).equals(bytes);
  }

  /** Which entries of a table equal an earlier one, and so can't be named by their value. */
  private static boolean[] repeated(List<? extends Const> entries) {
    boolean[] repeated = new boolean[entries.size()];
    Set<Object> known = new HashSet<>();
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = !known.add(SharingKey.of(entries.get(i)));
    }
    return repeated;
  }

  private void findLabels() {
    List<Integer> targets = new ArrayList<>();
    CodeCursor cursor = new CodeCursor(bytes, table);
    while (cursor.nextFolded()) {
      for (int at = cursor.start(); at <= cursor.offset(); at += 3) {
        boundaries.set(at);
      }
      long target = target(cursor);
      if (target >= 0) {
        targets.add((int) target);
      }
      if (!cursor.truncated()) {
        boundaries.set(cursor.end());
      }
    }
    boundaries.set(bytes.length());
    for (int target : targets) {
      if (folding && boundaries.get(target)) {
        labels.computeIfAbsent(target, at -> new Label());
      }
    }
  }

  /** The target of a jump within the code, or -1. */
  private long target(CodeCursor cursor) {
    long target =
        switch (table.operand(cursor.opcode())) {
          case JUMP_ABSOLUTE -> cursor.oparg();
          case JUMP_RELATIVE -> cursor.oparg() < 0 ? -1 : (long) cursor.end() + cursor.oparg();
          default -> -1;
        };
    return target > bytes.length() ? -1 : target;
  }

  private void readElements() {
    CodeCursor cursor = new CodeCursor(bytes, table);
    while (cursor.nextFolded()) {
      if (cursor.prefixes() == 0) {
        placeMarks(cursor.offset());
      } else if (isFoldable(cursor)) {
        placeMarks(cursor.start());
        hasFolded = true;
      } else {
        readPrefixes(cursor);
        placeMarks(cursor.offset());
      }
      readInstruction(cursor);
    }
    placeMarks(bytes.length());
  }

  private boolean isFoldable(CodeCursor cursor) {
    return folding
        && cursor.prefixes() == 1
        && (cursor.oparg() >>> 16) != 0
        && !labels.containsKey(cursor.offset())
        && !cursor.truncated()
        && table.opcode(cursor.opcode()).isPresent()
        && table.operand(cursor.opcode()) != Operand.NONE;
  }

  private void readPrefixes(CodeCursor cursor) {
    for (int at = cursor.start(); at < cursor.offset(); at += 3) {
      placeMarks(at);
      int operand = bytes.at(at + 1) | (bytes.at(at + 2) << 8);
      elements.add(Instruction.of(Opcode.EXTENDED_ARG, operand));
    }
  }

  private void placeMarks(int offset) {
    while (nextLine < lines.size() && lines.get(nextLine).offset() <= offset) {
      LineStart start = lines.get(nextLine++);
      if (start.offset() == offset) {
        elements.add(new LineMarker(start.line()));
        lineStarts.add(start);
      }
    }
    Label label = labels.get(offset);
    if (label != null) {
      elements.add(label);
    }
  }

  private void readInstruction(CodeCursor cursor) {
    Opcode opcode = table.opcode(cursor.opcode()).orElse(null);
    if (opcode == null || cursor.truncated()) {
      int end = Math.min(cursor.end(), bytes.length());
      elements.add(new RawBytes(bytes.substring(cursor.offset(), end)));
    } else {
      elements.add(new Instruction(opcode, argument(cursor)));
    }
  }

  private Argument argument(CodeCursor cursor) {
    int oparg = cursor.oparg();
    return switch (table.operand(cursor.opcode())) {
      case NONE -> Argument.None.NONE;
      case CONST ->
          isNamed(repeatedConsts, oparg)
              ? new Argument.Constant(code.consts().get(oparg))
              : new Argument.Plain(oparg);
      case NAME ->
          isNamed(repeatedNames, oparg)
              ? new Argument.Name(code.names().get(oparg))
              : new Argument.Plain(oparg);
      case LOCAL ->
          isNamed(repeatedVarnames, oparg)
              ? new Argument.Local(code.varnames().get(oparg))
              : new Argument.Plain(oparg);
      case FREE ->
          isNamed(repeatedCells, oparg)
              ? new Argument.Cell(code.cellName(oparg))
              : new Argument.Plain(oparg);
      case COMPARE ->
          oparg >= 0 && oparg < CompareOp.all().size()
              ? new Argument.Comparison(CompareOp.all().get(oparg))
              : new Argument.Plain(oparg);
      case JUMP_RELATIVE, JUMP_ABSOLUTE -> jumpArgument(cursor);
      case EXTENSION -> new Argument.Plain(oparg & 0xffff);
      case COUNT, CALL, DEPTH, LINE, UNUSED -> new Argument.Plain(oparg);
    };
  }

  private static boolean isNamed(boolean[] repeated, int index) {
    return index >= 0 && index < repeated.length && !repeated[index];
  }

  private Argument jumpArgument(CodeCursor cursor) {
    long target = target(cursor);
    Label label = target < 0 ? null : labels.get((int) target);
    return label == null ? new Argument.Plain(cursor.oparg()) : new Argument.Target(label);
  }
}
