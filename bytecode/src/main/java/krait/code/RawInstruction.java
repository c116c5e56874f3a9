package krait.code;

import java.util.ArrayList;
import java.util.List;
import krait.opcode.OpcodeTable;

/**
 * An instruction as numbers, with its {@code EXTENDED_ARG} prefixes folded into the operand.
 *
 * @param start the offset of its first byte, prefixes included
 * @param prefixes how many {@code EXTENDED_ARG} come before it
 * @param code the number of the instruction, 0 to 255
 * @param oparg the operand as 32 bits, zero where there is none
 * @param truncated whether the code ends within its operand
 */
public record RawInstruction(int start, int prefixes, int code, int oparg, boolean truncated) {

  /** The offset of the instruction itself, behind its prefixes. */
  public int offset() {
    return start + 3 * prefixes;
  }

  /** The offset behind it, even where the code ends before. */
  public int end() {
    return offset() + OpcodeTable.size(code);
  }

  /** The operand as an unsigned number. */
  public long unsignedOparg() {
    return Integer.toUnsignedLong(oparg);
  }

  /** All instructions of a bytecode in order; any bytes have such a reading. */
  public static List<RawInstruction> decode(ByteString code, OpcodeTable table) {
    List<RawInstruction> instructions = new ArrayList<>();
    CodeCursor cursor = new CodeCursor(code, table);
    while (cursor.nextFolded()) {
      instructions.add(
          new RawInstruction(
              cursor.start(),
              cursor.prefixes(),
              cursor.opcode(),
              cursor.oparg(),
              cursor.truncated()));
    }
    return List.copyOf(instructions);
  }
}
