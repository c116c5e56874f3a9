package krait.compiler.peephole;

import java.util.Arrays;
import krait.compiler.assemble.InstructionSet;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/** Code that is changed in place, with its basic blocks as they were at first. */
final class CodeBuffer {

  /** How far behind an instruction the optimizer looks. */
  private static final int LOOK_AHEAD = 8;

  private final InstructionSet instructions;
  private final byte[] code;
  private final int length;
  private final int[] blocks;
  private final int nop;

  CodeBuffer(byte[] bytes, InstructionSet instructions) {
    this.instructions = instructions;
    this.length = bytes.length;
    this.code = Arrays.copyOf(bytes, length + LOOK_AHEAD);
    this.nop = instructions.code(Opcode.NOP);
    this.blocks = numberBlocks();
  }

  /** The number of the block for each byte. */
  private int[] numberBlocks() {
    int[] numbers = new int[length + LOOK_AHEAD];
    for (int i = 0; i < length; i += OpcodeTable.size(number(i))) {
      if (Jumps.isJump(opcode(i))) {
        int target = target(i);
        if (target >= 0 && target < length) {
          numbers[target] = 1;
        }
      }
    }
    int block = 0;
    for (int i = 0; i < numbers.length; i++) {
      block += numbers[i];
      numbers[i] = block;
    }
    return numbers;
  }

  int length() {
    return length;
  }

  int number(int offset) {
    return code[offset] & 0xff;
  }

  Opcode opcode(int offset) {
    return instructions.opcode(code[offset] & 0xff);
  }

  int oparg(int offset) {
    return (code[offset + 1] & 0xff) | ((code[offset + 2] & 0xff) << 8);
  }

  void setOparg(int offset, int oparg) {
    code[offset + 1] = (byte) oparg;
    code[offset + 2] = (byte) (oparg >> 8);
  }

  void put(int offset, Opcode opcode) {
    code[offset] = (byte) instructions.code(opcode);
  }

  void put(int offset, Opcode opcode, int oparg) {
    put(offset, opcode);
    setOparg(offset, oparg);
  }

  /** Writes NOPs. */
  void erase(int offset, int count) {
    Arrays.fill(code, offset, offset + count, (byte) nop);
  }

  /** Where a jump leads. */
  int target(int offset) {
    int oparg = oparg(offset);
    return Jumps.isAbsolute(opcode(offset)) ? oparg : oparg + offset + 3;
  }

  /** Whether no jump leads behind the first of some bytes. */
  boolean isOneBlock(int offset, int count) {
    return blocks[offset] == blocks[offset + count - 1];
  }

  /** The code without NOPs, its jumps moved; the offsets of the line table too. */
  byte[] finish(byte[] lnotab) {
    int[] moved = new int[length + 1];
    int nops = 0;
    for (int i = 0; i < length; i += OpcodeTable.size(number(i))) {
      moved[i] = i - nops;
      if (number(i) == nop) {
        nops++;
      }
    }
    moveLines(lnotab, moved);
    int to = 0;
    int from = 0;
    while (from < length) {
      if (number(from) == nop) {
        from++;
        continue;
      }
      if (Jumps.isJump(opcode(from))) {
        int target = moved[target(from)];
        setOparg(from, Jumps.isAbsolute(opcode(from)) ? target : target - moved[from] - 3);
      }
      int size = OpcodeTable.size(number(from));
      System.arraycopy(code, from, code, to, size);
      from += size;
      to += size;
    }
    return Arrays.copyOf(code, to);
  }

  private static void moveLines(byte[] lnotab, int[] moved) {
    int offset = 0;
    int last = 0;
    for (int i = 0; i < lnotab.length; i += 2) {
      offset += lnotab[i] & 0xff;
      lnotab[i] = (byte) (moved[offset] - last);
      last = moved[offset];
    }
  }
}
