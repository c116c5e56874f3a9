package krait.code;

import java.util.Objects;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/**
 * Steps through bytecode one instruction at a time without making objects.
 *
 * <p>{@link #next} takes them as they stand in the bytes, each {@code EXTENDED_ARG} by itself;
 * {@link #nextFolded} puts its 16 bits above the operand that follows. Where the code ends within
 * an operand the last instruction is {@link #truncated}; the bytes that are missing count as zero.
 */
public final class CodeCursor {

  private final byte[] code;
  private final int extendedArg;
  private int offset;
  private int end;
  private int opcode;
  private int oparg;
  private int extension;
  private int prefixes;

  /** A cursor before the first instruction. */
  public CodeCursor(ByteString code, OpcodeTable table) {
    this.code = code.toByteArray();
    this.extendedArg = table.code(Opcode.EXTENDED_ARG);
  }

  /**
   * Goes to an offset, 0 to the length of the code: the next instruction is the one that starts
   * there, whatever it is part of when the code is read from its beginning.
   */
  public void moveTo(int offset) {
    end = Objects.checkIndex(offset, code.length + 1);
  }

  /** Moves to the next instruction; false at the end of the code. */
  public boolean next() {
    extension = 0;
    prefixes = 0;
    return step();
  }

  private boolean step() {
    if (end >= code.length) {
      return false;
    }
    offset = end;
    opcode = code[offset] & 0xff;
    end = offset + OpcodeTable.size(opcode);
    oparg = opcode >= OpcodeTable.HAVE_ARGUMENT ? byteAt(1) | (byteAt(2) << 8) | extension : 0;
    return true;
  }

  /**
   * Moves to the next instruction that is no {@code EXTENDED_ARG}, taking those before it along as
   * prefixes; false at the end of the code. Prefixes that end the code are returned as they are.
   */
  public boolean nextFolded() {
    extension = 0;
    prefixes = 0;
    while (step()) {
      if (opcode != extendedArg || end >= code.length) {
        return true;
      }
      extension = oparg << 16;
      prefixes++;
    }
    return false;
  }

  private int byteAt(int index) {
    return offset + index < code.length ? code[offset + index] & 0xff : 0;
  }

  /** The offset of the instruction itself, behind its prefixes. */
  public int offset() {
    return offset;
  }

  /** The offset of the first prefix, or of the instruction where there is none. */
  public int start() {
    return offset - 3 * prefixes;
  }

  /** The offset behind the instruction, even where the code ends before. */
  public int end() {
    return end;
  }

  /** The number of the instruction, 0 to 255. */
  public int opcode() {
    return opcode;
  }

  /** The operand as 32 bits, zero where there is none. */
  public int oparg() {
    return oparg;
  }

  /** How many {@code EXTENDED_ARG} {@link #nextFolded} took along. */
  public int prefixes() {
    return prefixes;
  }

  /** Whether the code ends within the operand. */
  public boolean truncated() {
    return end > code.length;
  }
}
