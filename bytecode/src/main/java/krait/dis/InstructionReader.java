package krait.dis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.LineCursor;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.version.Dialect;
import krait.version.PyVersion;

/**
 * Gives the instructions of code objects one at a time with their arguments resolved. Operands are
 * those that the interpreter executes, 32 bits with {@code EXTENDED_ARG} folded in, and labels are
 * where they really lead. Text is limited as in {@link Disassembler}; one reader serves one file.
 */
public final class InstructionReader {

  private final OpcodeTable table;
  private final int extendedArg;
  private final ConstRepr repr;
  private final TextBudget budget = new TextBudget();

  /** A reader for a version. */
  public InstructionReader(PyVersion version, CodeAddress address) {
    table = OpcodeTable.of(version);
    extendedArg = table.code(Opcode.EXTENDED_ARG);
    repr = new ConstRepr(Dialect.of(version), address);
  }

  /** The instructions of a code object in order. */
  public Iterable<ResolvedInstruction> read(CodeObject code) {
    return () -> new Instructions(code);
  }

  /** The offsets within a code that its instructions jump to. */
  public BitSet labels(ByteString code) {
    BitSet labels = new BitSet(code.length());
    CodeCursor cursor = new CodeCursor(code, table);
    while (cursor.nextFolded()) {
      long target = target(cursor.opcode(), cursor.oparg(), cursor.end());
      if (target >= 0 && target < code.length() && !cursor.truncated()) {
        labels.set((int) target);
      }
    }
    return labels;
  }

  /** The offsets as a list in ascending order, as {@code dis.findlabels} gives them. */
  static List<Integer> toList(BitSet labels) {
    List<Integer> list = new ArrayList<>();
    for (int i = labels.nextSetBit(0); i >= 0; i = labels.nextSetBit(i + 1)) {
      list.add(i);
    }
    return List.copyOf(list);
  }

  private long target(int opcode, int oparg, int end) {
    return switch (table.operand(opcode)) {
      case JUMP_ABSOLUTE -> Integer.toUnsignedLong(oparg);
      case JUMP_RELATIVE -> end + Integer.toUnsignedLong(oparg);
      default -> -1;
    };
  }

  /** The instructions of one code object. */
  private final class Instructions implements Iterator<ResolvedInstruction> {
    private final CodeObject code;
    private final CodeCursor cursor;
    private final LineCursor lines;
    private final BitSet labels;
    private boolean moreLines;
    private boolean more;
    private int extension;

    Instructions(CodeObject code) {
      this.code = code;
      cursor = new CodeCursor(code.code().value(), table);
      lines = new LineCursor(code.lnotab().value(), code.firstlineno());
      labels = labels(code.code().value());
      moreLines = lines.next();
      more = cursor.next();
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public ResolvedInstruction next() {
      if (!more) {
        throw new NoSuchElementException();
      }
      ResolvedInstruction instruction = resolve();
      more = cursor.next();
      return instruction;
    }

    private ResolvedInstruction resolve() {
      int opcode = cursor.opcode();
      int offset = cursor.offset();
      boolean hasOperand = opcode >= OpcodeTable.HAVE_ARGUMENT;
      int oparg = cursor.oparg() | extension;
      extension = opcode == extendedArg ? oparg << 16 : 0;
      long target = target(opcode, oparg, cursor.end());
      Argument argument =
          hasOperand ? resolve(opcode, oparg, target) : new Argument(Optional.empty(), "");
      return new ResolvedInstruction(
          offset,
          opcode,
          table.mnemonic(opcode),
          hasOperand ? OptionalLong.of(Integer.toUnsignedLong(oparg)) : OptionalLong.empty(),
          argument.value,
          argument.text,
          startsLine(offset),
          labels.get(offset),
          target < 0 ? OptionalLong.empty() : OptionalLong.of(target),
          Math.min(cursor.end(), code.code().value().length()) - offset);
    }

    private OptionalLong startsLine(int offset) {
      while (moreLines && lines.offset() < offset) {
        moreLines = lines.next();
      }
      return moreLines && lines.offset() == offset
          ? OptionalLong.of(lines.line())
          : OptionalLong.empty();
    }

    private Argument resolve(int opcode, int oparg, long target) {
      if (cursor.truncated()) {
        return new Argument(Optional.empty(), "cut off");
      }
      long number = Integer.toUnsignedLong(oparg);
      return switch (table.operand(opcode)) {
        case CONST -> constant(number);
        case NAME -> name(Operand.NAME, code.names(), number);
        case LOCAL -> name(Operand.LOCAL, code.varnames(), number);
        case FREE -> cell(number);
        case COMPARE -> comparison(number);
        case JUMP_ABSOLUTE, JUMP_RELATIVE ->
            new Argument(Optional.of(new Const.Int(target)), "to " + target);
        default -> new Argument(Optional.of(new Const.Int(number)), "");
      };
    }

    private Argument constant(long index) {
      List<Const> consts = code.consts();
      if (index >= consts.size()) {
        return outside(Operand.CONST, index, consts.size());
      }
      Const value = consts.get((int) index);
      ByteSink out = new ByteSink();
      repr.write(value, out, budget.limit());
      budget.charge(out.size(), repr.takeExtraWork());
      return new Argument(Optional.of(value), out.toString());
    }

    private Argument name(Operand operand, List<Const.Str> names, long index) {
      return index < names.size()
          ? name(names.get((int) index))
          : outside(operand, index, names.size());
    }

    private Argument cell(long index) {
      return index < code.cellCount()
          ? name(code.cellName((int) index))
          : outside(Operand.FREE, index, code.cellCount());
    }

    private Argument name(Const.Str name) {
      ByteString bytes = name.value();
      int limit = budget.limit();
      budget.charge(bytes.length(), 0);
      String text =
          bytes.length() <= limit ? bytes.latin1() : bytes.substring(0, limit).latin1() + "...";
      return new Argument(Optional.of(name), text);
    }

    private static Argument comparison(long index) {
      List<CompareOp> all = CompareOp.all();
      if (index >= all.size()) {
        return outside(Operand.COMPARE, index, all.size());
      }
      String symbol = all.get((int) index).symbol();
      return new Argument(Optional.of(Const.Str.of(symbol)), symbol);
    }

    private static Argument outside(Operand operand, long index, int count) {
      return new Argument(Optional.empty(), operand.label() + " " + index + " of " + count);
    }
  }

  /** What an operand means, as a value and as text. */
  private record Argument(Optional<Const> value, String text) {}
}
