package krait.dis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.version.PyVersion;

/**
 * The parts of listing lines that are the same for every instruction with the same number, rendered
 * once for each version, and what the operand of a number selects.
 *
 * <p>A line is, from column 0: line number (3), blank, {@code -->} (3), blank, {@code >>} (2),
 * blank, offset (4), blank, mnemonic (20); with an operand: blank, operand (5), and maybe a blank
 * and its meaning in parentheses. A field that is longer moves what follows.
 */
final class ListingTable {

  /** The columns, counted from the end of the line number. */
  static final int ARROW = 1;

  static final int LABEL = 5;
  static final int OFFSET = 8;
  static final int OFFSET_WIDTH = 4;
  static final int MNEMONIC = OFFSET + OFFSET_WIDTH + 1;
  static final int MNEMONIC_WIDTH = 20;
  static final int OPERAND = MNEMONIC + MNEMONIC_WIDTH + 1;
  static final int OPERAND_WIDTH = 5;
  static final int ARGUMENT = OPERAND + OPERAND_WIDTH;

  /** The size of a line without operand, without line number and line end. */
  static final int SHORT_SIZE = OPERAND - 1;

  private static final List<ListingTable> TABLES = new ArrayList<>();

  private final PyVersion version;
  private final byte[][] lines = new byte[256][];
  private final Operand[] operands = new Operand[256];
  private final byte[][] comparisons;
  final int extendedArg;

  private ListingTable(PyVersion version) {
    this.version = version;
    OpcodeTable table = OpcodeTable.of(version);
    extendedArg = table.code(Opcode.EXTENDED_ARG);
    for (int code = 0; code < 256; code++) {
      lines[code] = line(table.mnemonic(code));
      operands[code] = table.operand(code);
    }
    List<CompareOp> all = CompareOp.all();
    comparisons = new byte[all.size()][];
    for (int i = 0; i < comparisons.length; i++) {
      comparisons[i] = ascii(all.get(i).symbol());
    }
  }

  @SuppressWarnings("deprecation") // The one method that copies ASCII without a detour.
  private static byte[] ascii(String text) {
    byte[] bytes = new byte[text.length()];
    text.getBytes(0, text.length(), bytes, 0);
    return bytes;
  }

  @SuppressWarnings("deprecation")
  private static byte[] line(String mnemonic) {
    byte[] line = new byte[ARGUMENT];
    Arrays.fill(line, (byte) ' ');
    mnemonic.getBytes(0, mnemonic.length(), line, MNEMONIC);
    return line;
  }

  /** The table of a supported version. */
  static synchronized ListingTable of(PyVersion version) {
    for (ListingTable table : TABLES) {
      if (table.version.equals(version)) {
        return table;
      }
    }
    ListingTable table = new ListingTable(version);
    TABLES.add(table);
    return table;
  }

  /** A line with mnemonic and blanks for everything else, from the end of the line number on. */
  byte[] line(int code) {
    return lines[code];
  }

  Operand operand(int code) {
    return operands[code];
  }

  int comparisonCount() {
    return comparisons.length;
  }

  byte[] comparison(int index) {
    return comparisons[index];
  }
}
