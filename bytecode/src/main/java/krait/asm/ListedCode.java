package krait.asm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import krait.asm.ListingParser.Row;
import krait.asm.ListingParser.Section;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.LineTable;
import krait.code.LineTable.LineStart;
import krait.code.StackEstimate;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/** Makes one code object of the rows of a listing. */
final class ListedCode {

  private static final int MAX_TABLE = 1 << 16;

  private final Section section;
  private final OpcodeTable table;
  private final String file;
  private final ByteArrayOutputStream code = new ByteArrayOutputStream();
  private final List<LineStart> lines = new ArrayList<>();
  private final Map<Integer, Const> consts = new TreeMap<>();
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<Integer, String> locals = new TreeMap<>();
  private final Map<Integer, String> cells = new TreeMap<>();
  private final List<Loaded> loaded = new ArrayList<>();
  private final BitSet stored = new BitSet();
  private final BitSet storedCells = new BitSet();
  private final BitSet readCells = new BitSet();
  private int parameters;
  private boolean yields;

  /**
   * A code object that is loaded as a constant.
   *
   * @param index its place among the constants
   * @param repr how it is listed
   * @param kind what it seems to be
   * @param freevars the variables that it is given cells of
   * @param defaults how many default values it is given
   */
  record Loaded(int index, String repr, CodeKind kind, List<Const.Str> freevars, int defaults) {}

  ListedCode(Section section, OpcodeTable table, ProblemLog log, String file) {
    this.section = section;
    this.table = table;
    this.file = file;
    List<Row> rows = section.rows();
    for (int i = 0; i < rows.size(); i++) {
      try {
        take(i);
      } catch (SyntaxFault fault) {
        log.report(
            new CodeScope.Place(rows.get(i).place().line(), fault.position()), fault.message());
      }
    }
    loaded.sort(Comparator.comparingInt(Loaded::index));
  }

  /** The number of an instruction as it is listed, or -1 if the version has none so named. */
  static int number(String mnemonic, OpcodeTable table) {
    int known = InstructionParser.number(mnemonic, table);
    if (known >= 0) {
      return known;
    }
    if (mnemonic.length() > 2 && mnemonic.startsWith("<") && mnemonic.endsWith(">")) {
      String digits = mnemonic.substring(1, mnemonic.length() - 1);
      if (digits.length() <= 3 && digits.chars().allMatch(c -> Spelling.isDigit((char) c))) {
        int number = Integer.parseInt(digits);
        return number < 256 ? number : -1;
      }
    }
    return -1;
  }

  List<Loaded> loaded() {
    return loaded;
  }

  private void take(int index) {
    Row row = section.rows().get(index);
    int number = number(row.mnemonic(), table);
    if (number < 0) {
      InstructionParser.opcode(row.mnemonic(), table, new AsmScanner(""), row.place().position());
    }
    if (row.offset() != code.size()) {
      throw new SyntaxFault(
          row.place().position(), "offset " + row.offset() + " where " + code.size() + " follows");
    }
    if (row.source() > 0) {
      lines.add(new LineStart(row.offset(), row.source()));
    }
    code.write(number);
    if (OpcodeTable.size(number) > 1) {
      code.write((int) row.operand());
      code.write((int) (row.operand() >> 8));
      Opcode opcode = table.opcode(number).orElse(Opcode.STOP_CODE);
      note(row, opcode, table.operand(number), index);
    }
    yields |= number == table.code(Opcode.YIELD_VALUE);
  }

  private void note(Row row, Opcode opcode, Operand operand, int index) {
    boolean inTable = row.operand() >= 0 && row.operand() < MAX_TABLE && !row.detail().isEmpty();
    if (!inTable) {
      return;
    }
    int at = (int) row.operand();
    switch (operand) {
      case CONST -> constant(row, at, index);
      case NAME -> names.put(at, row.detail());
      case LOCAL -> local(opcode, at, row.detail());
      case FREE -> cell(opcode, at, row.detail());
      default -> {}
    }
  }

  private void constant(Row row, int at, int index) {
    if (row.detail().startsWith("<code object ")) {
      if (consts.put(at, Const.NONE) == null) {
        loaded.add(describe(at, row.detail(), index));
      }
      return;
    }
    AsmScanner scanner = new AsmScanner(row.detail());
    try {
      LiteralReader reader =
          new LiteralReader(
              scanner,
              () -> {
                throw scanner.fault("expected a constant");
              });
      consts.put(at, reader.value());
      if (!scanner.atEnd()) {
        throw scanner.fault("expected the end of the constant");
      }
    } catch (SyntaxFault fault) {
      throw new SyntaxFault(row.detailAt() + fault.position(), fault.message());
    }
  }

  /** What is done with a code object that the row at an index loads. */
  private Loaded describe(int at, String repr, int index) {
    List<Row> rows = section.rows();
    String maker = index + 1 < rows.size() ? rows.get(index + 1).mnemonic() : "";
    int defaults = maker.isEmpty() ? 0 : (int) Math.max(0, rows.get(index + 1).operand() & 0xff);
    List<Const.Str> free = new ArrayList<>();
    if (maker.equals(Opcode.MAKE_CLOSURE.mnemonic()) && index > 0) {
      int count = (int) Math.min(index - 1, rows.get(index - 1).operand());
      for (int i = index - 1 - count; i < index - 1; i++) {
        free.add(Const.Str.interned(rows.get(Math.max(i, 0)).detail()));
      }
    }
    boolean isClass =
        index + 3 < rows.size() && rows.get(index + 3).mnemonic().equals("BUILD_CLASS");
    return new Loaded(at, repr, isClass ? CodeKind.CLASS : CodeKind.FUNCTION, free, defaults);
  }

  private void local(Opcode opcode, int at, String name) {
    locals.put(at, name);
    if (opcode == Opcode.STORE_FAST) {
      stored.set(at);
    } else if (!stored.get(at)) {
      parameters = Math.max(parameters, at + 1);
    }
  }

  private void cell(Opcode opcode, int at, String name) {
    cells.put(at, name);
    if (opcode == Opcode.STORE_DEREF) {
      storedCells.set(at);
    } else if (!storedCells.get(at)) {
      readCells.set(at);
    }
  }

  /** The code object. */
  CodeObject build(
      CodeKind kind,
      Const.Str name,
      List<Const> nested,
      List<Const.Str> freevars,
      int defaults,
      boolean withinFunction) {
    for (Loaded inner : loaded) {
      consts.put(inner.index(), nested.get(inner.index()));
    }
    if (section.rows().isEmpty()) {
      code.writeBytes(new byte[] {(byte) table.code(Opcode.LOAD_CONST), 0, 0});
      code.write(table.code(Opcode.RETURN_VALUE));
      consts.put(0, Const.NONE);
    }
    boolean reserved = Scopes.reservesFirstConstant(kind, name, table);
    if (reserved) {
      consts.putIfAbsent(0, Const.NONE);
    }
    List<Const.Str> cellvars = strings(cells);
    cellvars.removeAll(freevars);
    List<Const.Str> varnames = kind == CodeKind.FUNCTION ? varnames(cellvars) : strings(locals);
    int argcount = kind == CodeKind.FUNCTION ? Math.max(parameters, defaults) : 0;
    byte[] bytes = code.toByteArray();
    ByteString bytecode = ByteString.viewOf(bytes, 0, bytes.length);
    int flags = kind.flags(withinFunction, yields, !cellvars.isEmpty() || !freevars.isEmpty());
    int firstLine = section.line() > 0 ? section.line() : lines.isEmpty() ? 1 : lines.get(0).line();
    return new CodeObject(
        Math.min(argcount, varnames.size()),
        varnames.size(),
        StackEstimate.of(bytecode, table),
        flags & ~(kind == CodeKind.MODULE ? CodeFlag.NEWLOCALS.mask() : 0),
        new Const.Str(bytecode, false),
        filled(consts),
        strings(names),
        varnames,
        freevars,
        cellvars,
        Const.Str.of(file),
        name,
        firstLine,
        new Const.Str(lnotab(firstLine), false));
  }

  private ByteString lnotab(int firstLine) {
    List<LineStart> ascending = new ArrayList<>();
    int line = firstLine;
    for (LineStart start : lines) {
      if (start.line() >= line) {
        ascending.add(start);
        line = start.line();
      }
    }
    return LineTable.encode(ascending, firstLine);
  }

  /** The locals; those that are not listed are parameters that live in cells, as far as known. */
  private List<Const.Str> varnames(List<Const.Str> cellvars) {
    List<Const.Str> inCells = new ArrayList<>();
    for (int at = readCells.nextSetBit(0); at >= 0; at = readCells.nextSetBit(at + 1)) {
      if (at < cellvars.size() && !inCells.contains(cellvars.get(at))) {
        inCells.add(cellvars.get(at));
      }
    }
    int size = locals.isEmpty() ? 0 : ((TreeMap<Integer, String>) locals).lastKey() + 1;
    List<Const.Str> result = new ArrayList<>();
    for (int i = 0; i < size || !inCells.isEmpty(); i++) {
      String own = locals.get(i);
      if (own == null && !inCells.isEmpty()) {
        result.add(inCells.remove(0));
        parameters = Math.max(parameters, i + 1);
      } else {
        result.add(own == null ? Const.Str.interned("unknown" + i) : Const.Str.interned(own));
      }
    }
    return result;
  }

  private static List<Const.Str> strings(Map<Integer, String> entries) {
    List<Const.Str> strings = new ArrayList<>();
    for (Map.Entry<Integer, String> entry : entries.entrySet()) {
      while (strings.size() < entry.getKey()) {
        strings.add(Const.Str.interned("unknown" + strings.size()));
      }
      strings.add(Const.Str.interned(entry.getValue()));
    }
    return strings;
  }

  private static List<Const> filled(Map<Integer, Const> entries) {
    List<Const> list = new ArrayList<>();
    for (Map.Entry<Integer, Const> entry : entries.entrySet()) {
      while (list.size() < entry.getKey()) {
        list.add(Const.NONE);
      }
      list.add(entry.getValue());
    }
    return list;
  }
}
