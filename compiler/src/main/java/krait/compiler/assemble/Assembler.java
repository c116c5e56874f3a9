package krait.compiler.assemble;

import java.util.Arrays;
import java.util.List;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/** Puts blocks in order, finds the operands of jumps, and writes the code and its line table. */
public final class Assembler {

  private static final int MAX_STEP = 255;
  private static final int EXTENSION_SHIFT = 16;

  private final InstructionSet instructions;
  private final int extendedArg;
  private byte[] code = new byte[0];
  private int length;
  private byte[] lnotab = new byte[64];
  private int lnotabLength;
  private int line;
  private int lineOffset;

  private Assembler(InstructionSet instructions, int firstLine) {
    this.instructions = instructions;
    this.extendedArg = instructions.code(Opcode.EXTENDED_ARG);
    this.line = firstLine;
  }

  /**
   * Code as bytes.
   *
   * @param code the instructions
   * @param lnotab the line table
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Assembly(byte[] code, byte[] lnotab) {}

  /**
   * Assembles all blocks of a code object.
   *
   * @param blocks the blocks in the order in which they were made, the entry first; those that
   *     cannot be reached are left out
   * @param firstLine {@code co_firstlineno}
   */
  public static Assembly assemble(
      List<BasicBlock> blocks, InstructionSet instructions, int firstLine) {
    Assembler assembler = new Assembler(instructions, firstLine);
    List<BasicBlock> postorder = BlockOrder.postorder(blocks.get(0));
    assembler.code = new byte[assembler.resolveJumps(postorder, blocks)];
    for (int i = postorder.size() - 1; i >= 0; i--) {
      BasicBlock block = postorder.get(i);
      for (int j = 0; j < block.size(); j++) {
        assembler.emit(block.instruction(j));
      }
    }
    return new Assembly(assembler.code, Arrays.copyOf(assembler.lnotab, assembler.lnotabLength));
  }

  /**
   * Sets the operands of jumps, again and again while more of them grow over 16 bits. As in CPython
   * the blocks that cannot be reached count too.
   */
  private int resolveJumps(List<BasicBlock> postorder, List<BasicBlock> blocks) {
    int extended = 0;
    int before;
    int total;
    do {
      before = extended;
      total = 0;
      for (int i = postorder.size() - 1; i >= 0; i--) {
        BasicBlock block = postorder.get(i);
        block.offset = total;
        for (int j = 0; j < block.size(); j++) {
          total += block.instruction(j).size();
        }
      }
      extended = 0;
      for (int i = 0; i < blocks.size(); i++) {
        extended += resolveJumps(blocks.get(i));
      }
    } while (extended != before);
    return total;
  }

  /** The number of jumps of a block whose operand needs a prefix. */
  private int resolveJumps(BasicBlock block) {
    int extended = 0;
    int end = block.offset;
    for (int i = 0; i < block.size(); i++) {
      Instruction instruction = block.instruction(i);
      end += instruction.size();
      BasicBlock target = instruction.target;
      if (target != null) {
        instruction.oparg =
            instructions.isRelative(instruction.code) ? target.offset - end : target.offset;
        extended += instruction.isExtended() ? 1 : 0;
      }
    }
    return extended;
  }

  private void emit(Instruction instruction) {
    if (instruction.line != 0) {
      startLine(instruction.line);
    }
    int oparg = instruction.oparg;
    if (instruction.isExtended()) {
      put(extendedArg);
      put(oparg >> EXTENSION_SHIFT);
      put(oparg >> (EXTENSION_SHIFT + Byte.SIZE));
    }
    put(instruction.code);
    if (instruction.code >= OpcodeTable.HAVE_ARGUMENT) {
      put(oparg);
      put(oparg >> Byte.SIZE);
    }
  }

  private void put(int value) {
    code[length++] = (byte) value;
  }

  /** Writes the steps to the current offset; a line that goes back is written modulo 256. */
  private void startLine(int newLine) {
    int offsetStep = length - lineOffset;
    int lineStep = newLine - line;
    if (offsetStep == 0 && lineStep == 0) {
      return;
    }
    if (offsetStep > MAX_STEP) {
      for (int i = offsetStep / MAX_STEP; i > 0; i--) {
        putSteps(MAX_STEP, 0);
      }
      offsetStep %= MAX_STEP;
    }
    if (lineStep > MAX_STEP) {
      for (int i = lineStep / MAX_STEP; i > 0; i--) {
        putSteps(offsetStep, MAX_STEP);
        offsetStep = 0;
      }
      lineStep %= MAX_STEP;
    }
    putSteps(offsetStep, lineStep);
    line = newLine;
    lineOffset = length;
  }

  private void putSteps(int offsetStep, int lineStep) {
    if (lnotabLength == lnotab.length) {
      lnotab = Arrays.copyOf(lnotab, 2 * lnotabLength);
    }
    lnotab[lnotabLength++] = (byte) offsetStep;
    lnotab[lnotabLength++] = (byte) lineStep;
  }
}
