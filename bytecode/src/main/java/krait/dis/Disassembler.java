package krait.dis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.LineCursor;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.version.Dialect;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes the listings that a version's {@code dis.disassemble} writes, byte for byte, trailing
 * blanks included. One of them serves one thread, and one file: see the last paragraph.
 *
 * <p>CPython's quirks are part of the text. An operand behind {@code EXTENDED_ARG} is a long,
 * {@code 65536L}, even if an instruction without operand stands between. Labels are found from the
 * lower 16 bits alone.
 *
 * <p>Where CPython's function fails, the listing goes on: an operand outside its table has {@code
 * (constant 7 of 3)} behind it, and one that the end of the code cuts off, {@code (cut off)}; its
 * missing bytes count as zero. CPython's numbers behind a chain of {@code EXTENDED_ARG} grow
 * without bound; here one of more than {@link #MAX_OPERAND_BITS} bits is written as {@code <huge>}.
 *
 * <p>A file of some bytes can ask for any amount of text by showing the same long name or constant
 * again and again. When names and constants longer than {@link #SHORT_TEXT} bytes have made up
 * {@link #LONG_TEXT_BUDGET} bytes, this disassembler cuts all further ones to {@link #SHORT_TEXT}
 * bytes and {@code ...}.
 */
public final class Disassembler {

  /** An argument for {@code lasti} that marks no instruction. */
  public static final int NO_LASTI = -1;

  /** How large an operand may grow, in bits; CPU operands have 32. */
  public static final int MAX_OPERAND_BITS = 1024;

  /** Names and constants of up to so many bytes are always written whole. */
  public static final int SHORT_TEXT = 256;

  /** How many bytes of longer names and constants are written before they are cut. */
  public static final long LONG_TEXT_BUDGET = 1L << 28;

  private static final byte[] LINE_BLANKS = {' ', ' ', ' '};

  private final ListingTable table;
  private final ConstRepr repr;
  private final TextBudget budget = new TextBudget();

  private byte[] bytes = new byte[1 << 10];
  private byte[] labels = new byte[1 << 10];
  private int length;

  /** A disassembler for a version, with stable addresses. */
  public Disassembler(PyVersion version) {
    this(version, CodeAddress.STABLE);
  }

  /** A disassembler for a version. */
  public Disassembler(PyVersion version, CodeAddress address) {
    table = ListingTable.of(version);
    repr = new ConstRepr(Dialect.of(version), address);
  }

  /** Writes the listing of one code object, without those nested in it. */
  public void disassemble(CodeObject code, ByteSink out) {
    disassemble(code, NO_LASTI, out);
  }

  /**
   * Writes the listing of one code object, without those nested in it.
   *
   * @param lasti the offset of the instruction that gets an arrow, or {@link #NO_LASTI}
   */
  public void disassemble(CodeObject code, int lasti, ByteSink out) {
    disassemble(code, lasti, null, out);
  }

  /** The same with the lines of the source above their instructions, if there are any. */
  public void disassemble(CodeObject code, int lasti, @Nullable SourceLines source, ByteSink out) {
    load(code.code().value());
    markLabels();
    LineCursor lines = new LineCursor(code.lnotab().value(), code.firstlineno());
    boolean moreLines = lines.next();
    BigInteger extension = null;
    int at = 0;
    while (at < length) {
      while (moreLines && lines.offset() < at) {
        moreLines = lines.next();
      }
      if (moreLines && lines.offset() == at) {
        if (at > 0) {
          out.put('\n');
        }
        if (source != null) {
          source.put(lines.line(), out);
        }
        out.putRight(lines.line(), 3);
      } else {
        out.put(LINE_BLANKS);
      }
      int op = bytes[at] & 0xff;
      int start = putStart(op, at, out);
      mark(out, start, at == lasti, labels[at] != 0);
      if (op < OpcodeTable.HAVE_ARGUMENT) {
        at++;
      } else if (extension == null && op != table.extendedArg && at + 2 < length) {
        int oparg = (bytes[at + 1] & 0xff) | ((bytes[at + 2] & 0xff) << 8);
        at += 3;
        putOperand(oparg, out);
        putArgument(code, table.operand(op), oparg, at, out);
      } else {
        extension = putRareOperand(code, op, at, extension, out);
        at += 3;
      }
      out.put('\n');
      out.endLine();
    }
  }

  private void load(ByteString code) {
    length = code.length();
    if (bytes.length < length) {
      bytes = new byte[Math.max(length, bytes.length * 2)];
      labels = new byte[bytes.length];
    } else {
      Arrays.fill(labels, 0, length, (byte) 0);
    }
    code.copyTo(bytes, 0);
  }

  /** Marks the offsets that {@code dis.findlabels} finds, as far as they are within the code. */
  private void markLabels() {
    int at = 0;
    while (at < length) {
      int op = bytes[at] & 0xff;
      at += OpcodeTable.size(op);
      if (op >= OpcodeTable.HAVE_ARGUMENT && at <= length) {
        Operand operand = table.operand(op);
        if (operand.isJump()) {
          int oparg = (bytes[at - 2] & 0xff) | ((bytes[at - 1] & 0xff) << 8);
          int target = operand == Operand.JUMP_RELATIVE ? at + oparg : oparg;
          if (target < length) {
            labels[target] = 1;
          }
        }
      }
    }
  }

  /**
   * Writes what is between line number and operand, with blanks for arrow and label.
   *
   * @return the index of the first byte of it in the sink
   */
  private int putStart(int op, int offset, ByteSink out) {
    byte[] line = table.line(op);
    int size = op < OpcodeTable.HAVE_ARGUMENT ? ListingTable.SHORT_SIZE : ListingTable.ARGUMENT;
    out.ensure(size + Integer.SIZE);
    int start = out.size;
    byte[] target = out.bytes;
    if (offset < 10_000) {
      System.arraycopy(line, 0, target, start, size);
      putDigits(offset, target, start + ListingTable.MNEMONIC - 2);
      out.size = start + size;
    } else {
      System.arraycopy(line, 0, target, start, ListingTable.OFFSET);
      out.size = start + ListingTable.OFFSET;
      out.putNumber(offset);
      int rest = ListingTable.MNEMONIC - 1;
      System.arraycopy(line, rest, target, out.size, size - rest);
      out.size += size - rest;
    }
    return start;
  }

  /** Writes a number into blanks, its last digit at an index. */
  private static void putDigits(int number, byte[] target, int lastDigit) {
    int rest = number;
    int at = lastDigit;
    do {
      int quotient = rest / 10;
      target[at--] = (byte) ('0' + (rest - quotient * 10));
      rest = quotient;
    } while (rest != 0);
  }

  private static void mark(ByteSink out, int start, boolean last, boolean label) {
    if (last) {
      byte[] target = out.bytes;
      target[start + ListingTable.ARROW] = '-';
      target[start + ListingTable.ARROW + 1] = '-';
      target[start + ListingTable.ARROW + 2] = '>';
    }
    if (label) {
      out.bytes[start + ListingTable.LABEL] = '>';
      out.bytes[start + ListingTable.LABEL + 1] = '>';
    }
  }

  /** Writes a 16-bit operand into the blanks that end the sink. */
  private static void putOperand(int oparg, ByteSink out) {
    putDigits(oparg, out.bytes, out.size - 1);
  }

  /** Writes an operand that is a long, that makes the next one a long, or that is cut off. */
  private @Nullable BigInteger putRareOperand(
      CodeObject code, int op, int at, @Nullable BigInteger extension, ByteSink out) {
    int low = byteAt(at + 1) | (byteAt(at + 2) << 8);
    BigInteger operand = BigInteger.valueOf(low);
    if (extension != null) {
      operand = operand.add(extension);
      out.size -= ListingTable.OPERAND_WIDTH;
      putLongOperand(operand, out);
    } else {
      putOperand(low, out);
    }
    if (at + 2 >= length) {
      out.put(" (cut off)");
      return null;
    }
    if (op == table.extendedArg) {
      // A number beyond the bound stays beyond it, whatever is added to it.
      return operand.bitLength() > MAX_OPERAND_BITS ? operand : operand.shiftLeft(16);
    }
    putExtendedArgument(code, table.operand(op), operand, at + 3, out);
    return null;
  }

  private int byteAt(int index) {
    return index < length ? bytes[index] & 0xff : 0;
  }

  private static void putLongOperand(BigInteger operand, ByteSink out) {
    String text = operand.bitLength() > MAX_OPERAND_BITS ? "<huge>" : operand + "L";
    out.fill(' ', ListingTable.OPERAND_WIDTH - text.length());
    out.put(text);
  }

  private void putExtendedArgument(
      CodeObject code, Operand operand, BigInteger oparg, int next, ByteSink out) {
    if (operand == Operand.JUMP_RELATIVE) {
      out.put(" (to ");
      if (oparg.bitLength() > MAX_OPERAND_BITS) {
        out.put("<huge>");
      } else {
        out.put(oparg.add(BigInteger.valueOf(next)).toString());
        out.put('L');
      }
      out.put(')');
    } else if (oparg.bitLength() < Integer.SIZE) {
      putArgument(code, operand, oparg.intValue(), next, out);
    } else if (tableSize(code, operand) >= 0) {
      out.put(" (");
      out.put(operand.label());
      out.put(" of ");
      out.putNumber(tableSize(code, operand));
      out.put(')');
    }
  }

  private void putArgument(CodeObject code, Operand operand, int oparg, int next, ByteSink out) {
    switch (operand) {
      case NAME -> putName(operand, code.names(), oparg, out);
      case LOCAL -> putName(operand, code.varnames(), oparg, out);
      case CONST -> putConst(code.consts(), oparg, out);
      case JUMP_RELATIVE -> {
        out.put(" (to ");
        out.putNumber(next + (long) oparg);
        out.put(')');
      }
      case COMPARE -> putComparison(oparg, out);
      case FREE -> putCell(code, oparg, out);
      default -> {
        // The number says all.
      }
    }
  }

  private void putName(Operand operand, List<Const.Str> names, int oparg, ByteSink out) {
    if (oparg < names.size()) {
      putName(names.get(oparg).value(), out);
    } else {
      putOutside(operand, oparg, names.size(), out);
    }
  }

  private void putName(ByteString name, ByteSink out) {
    int size = name.length();
    if (size > SHORT_TEXT) {
      putLongName(name, out);
      return;
    }
    out.ensure(size + 3);
    byte[] target = out.bytes;
    int at = out.size;
    target[at] = ' ';
    target[at + 1] = '(';
    name.copyTo(target, at + 2);
    target[at + 2 + size] = ')';
    out.size = at + 3 + size;
  }

  private void putLongName(ByteString name, ByteSink out) {
    int limit = budget.limit();
    budget.charge(name.length(), 0);
    out.put(" (");
    if (name.length() <= limit) {
      out.put(name);
    } else {
      out.put(name.substring(0, limit));
      out.put("...");
    }
    out.put(')');
  }

  private void putConst(List<Const> consts, int oparg, ByteSink out) {
    if (oparg >= consts.size()) {
      putOutside(Operand.CONST, oparg, consts.size(), out);
      return;
    }
    out.put(" (");
    int start = out.size;
    repr.write(consts.get(oparg), out, budget.limit());
    int written = out.size - start;
    if (written > SHORT_TEXT) {
      budget.charge(written, repr.takeExtraWork());
    }
    out.put(')');
  }

  private void putComparison(int oparg, ByteSink out) {
    if (oparg < table.comparisonCount()) {
      out.put(" (");
      out.put(table.comparison(oparg));
      out.put(')');
    } else {
      putOutside(Operand.COMPARE, oparg, table.comparisonCount(), out);
    }
  }

  private void putCell(CodeObject code, int oparg, ByteSink out) {
    if (oparg < code.cellCount()) {
      putName(code.cellName(oparg).value(), out);
    } else {
      putOutside(Operand.FREE, oparg, code.cellCount(), out);
    }
  }

  private static void putOutside(Operand operand, int oparg, int count, ByteSink out) {
    out.put(" (");
    out.put(operand.label());
    out.put(' ');
    out.putNumber(oparg);
    out.put(" of ");
    out.putNumber(count);
    out.put(')');
  }

  /** How many entries the table has that an operand selects from, or -1 if there is none. */
  private int tableSize(CodeObject code, Operand operand) {
    return switch (operand) {
      case CONST -> code.consts().size();
      case NAME -> code.names().size();
      case LOCAL -> code.varnames().size();
      case FREE -> code.cellCount();
      case COMPARE -> table.comparisonCount();
      default -> -1;
    };
  }
}
