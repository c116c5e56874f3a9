package krait.dis;

import java.util.List;
import java.util.Optional;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.code.Const;
import krait.opcode.CompareOp;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/**
 * What {@code dis.disassemble_string} prints: bytecode without a code object around it. It has no
 * line numbers, mnemonics take 15 columns, and {@code EXTENDED_ARG} is not folded into the operand
 * that follows.
 *
 * @param table the instruction set
 * @param repr how constants are written
 * @param varnames names of local variables; an empty list is like none, as in CPython
 * @param names other names
 * @param constants constants; an empty list is like none, as in CPython
 */
record StringListing(
    OpcodeTable table,
    ConstRepr repr,
    List<Const.Str> varnames,
    Optional<List<Const.Str>> names,
    List<Const> constants) {

  private static final int MNEMONIC_WIDTH = 15;

  void write(ByteString code, int lasti, List<Integer> labels, ByteSink out) {
    boolean[] labelled = new boolean[code.length()];
    for (int label : labels) {
      if (label < labelled.length) {
        labelled[label] = true;
      }
    }
    CodeCursor cursor = new CodeCursor(code, table);
    while (cursor.next()) {
      int offset = cursor.offset();
      out.put(offset == lasti ? "--> " : "    ");
      out.put(labelled[offset] ? ">> " : "   ");
      out.putRight(offset, 4);
      out.put(' ');
      String mnemonic = table.mnemonic(cursor.opcode());
      out.put(mnemonic);
      out.fill(' ', MNEMONIC_WIDTH - mnemonic.length());
      if (cursor.opcode() >= OpcodeTable.HAVE_ARGUMENT) {
        out.put(' ');
        out.putRight(cursor.oparg(), 5);
        writeArgument(cursor, out);
      }
      out.put('\n');
      out.endLine();
    }
  }

  private void writeArgument(CodeCursor cursor, ByteSink out) {
    if (cursor.truncated()) {
      out.put(" (cut off)");
      return;
    }
    int oparg = cursor.oparg();
    Operand operand = table.operand(cursor.opcode());
    switch (operand) {
      case CONST -> {
        if (constants.isEmpty() || oparg >= constants.size()) {
          writeNumber(operand, oparg, constants.size(), out);
        } else {
          out.put(" (");
          repr.write(constants.get(oparg), out);
          out.put(')');
        }
      }
      case NAME -> {
        if (names.isPresent()) {
          writeName(operand, names.get(), oparg, out);
        } else {
          writeNumber(operand, oparg, 0, out);
        }
      }
      case LOCAL -> writeName(operand, varnames, oparg, out);
      case COMPARE -> writeComparison(oparg, out);
      case JUMP_RELATIVE -> {
        out.put(" (to ");
        out.putNumber(cursor.end() + (long) oparg);
        out.put(')');
      }
      default -> {
        // The number says all.
      }
    }
  }

  private static void writeName(Operand operand, List<Const.Str> known, int oparg, ByteSink out) {
    if (oparg >= known.size()) {
      writeNumber(operand, oparg, known.size(), out);
      return;
    }
    out.put(" (");
    out.put(known.get(oparg).value());
    out.put(')');
  }

  private static void writeComparison(int oparg, ByteSink out) {
    List<CompareOp> all = CompareOp.all();
    if (oparg >= all.size()) {
      writeNumber(Operand.COMPARE, oparg, all.size(), out);
      return;
    }
    out.put(" (");
    out.put(all.get(oparg).symbol());
    out.put(')');
  }

  /** The operand in parentheses; with its kind where there is a table that it lies outside of. */
  private static void writeNumber(Operand operand, int oparg, int count, ByteSink out) {
    out.put(" (");
    if (count > 0) {
      out.put(operand.label());
      out.put(' ');
    }
    out.putNumber(oparg);
    if (count > 0) {
      out.put(" of ");
      out.putNumber(count);
    }
    out.put(')');
  }
}
