package krait.cli.manual;

import java.util.Locale;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/** The instruction set of one version on a page: a line for each number. */
public final class ManualTable {

  private ManualTable() {}

  /** The table, with a line of headings. */
  public static String of(OpcodeTable table) {
    TextGrid grid = new TextGrid();
    grid.add("NUMBER", "HEX", "INSTRUCTION", "OPERAND", "STACK");
    for (Opcode opcode : table.all()) {
      Encoding encoding = table.encoding(opcode);
      grid.add(
          Integer.toString(encoding.code()),
          hex(encoding.code()),
          opcode.mnemonic(),
          operand(encoding),
          encoding.picture(Edge.NEXT).toString());
    }
    return grid.text("");
  }

  /** A number as the opcode table of Python 2.5's era has it: {@code 0Fh}. */
  static String hex(int code) {
    return String.format(Locale.ROOT, "%02Xh", code);
  }

  /** What the operand is, and nothing where there is none. */
  static String operand(Encoding encoding) {
    return encoding.size() == 1 ? "" : encoding.operand().label();
  }
}
