package krait.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.code.Const.Str;
import krait.code.RawInstruction;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;

/** Makes one random change to a code object. */
final class CodeMutator {
  private final OpcodeTable table;
  private final Random random;

  CodeMutator(OpcodeTable table, Random random) {
    this.table = table;
    this.random = random;
  }

  /** A code object with a change, which may have no effect. */
  CodeObject mutate(CodeObject code) {
    byte[] bytes = code.code().value().toByteArray();
    List<RawInstruction> instructions = complete(code, bytes.length);
    if (instructions.isEmpty()) {
      return changeField(code);
    }
    RawInstruction at = instructions.get(random.nextInt(instructions.size()));
    switch (random.nextInt(12)) {
      case 0 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      case 1, 2, 3 -> bytes[at.offset()] = (byte) numberOfSize(at.end() - at.offset());
      case 4, 5 -> changeOperand(bytes, at, random.nextInt(9) - 4);
      case 6 -> changeOperand(bytes, at, random.nextInt(65536));
      case 7 -> retarget(bytes, at, instructions);
      case 8 -> Arrays.fill(bytes, at.start(), at.end(), (byte) table.code(Opcode.NOP));
      case 9 -> swap(bytes, at, instructions);
      case 10 -> bytes = cutOut(bytes, at);
      default -> {
        return changeField(code);
      }
    }
    return withCode(code, bytes);
  }

  /** The instructions, without one at the end that is cut off, as a change before may leave it. */
  private List<RawInstruction> complete(CodeObject code, int length) {
    List<RawInstruction> all = RawInstruction.decode(code.code().value(), table);
    return all.stream().filter(instruction -> instruction.end() <= length).toList();
  }

  private int numberOfSize(int size) {
    while (true) {
      List<Opcode> all = table.all();
      int number = table.code(all.get(random.nextInt(all.size())));
      if (OpcodeTable.size(number) == size) {
        return number;
      }
    }
  }

  private static void changeOperand(byte[] bytes, RawInstruction at, int by) {
    if (at.end() - at.offset() == 3) {
      int operand = at.oparg() + by;
      bytes[at.offset() + 1] = (byte) operand;
      bytes[at.offset() + 2] = (byte) (operand >> 8);
    }
  }

  /** Has a jump lead to another instruction, and changes any other operand to a small number. */
  private void retarget(byte[] bytes, RawInstruction at, List<RawInstruction> instructions) {
    int target = instructions.get(random.nextInt(instructions.size())).start();
    switch (table.operand(at.code())) {
      case JUMP_ABSOLUTE -> changeOperand(bytes, at, target - at.oparg());
      case JUMP_RELATIVE -> changeOperand(bytes, at, Math.max(target - at.end(), 0) - at.oparg());
      default -> changeOperand(bytes, at, random.nextInt(6) - at.oparg());
    }
  }

  private static void swap(byte[] bytes, RawInstruction at, List<RawInstruction> instructions) {
    int next = instructions.indexOf(at) + 1;
    if (next < instructions.size()) {
      int end = instructions.get(next).end();
      byte[] first = Arrays.copyOfRange(bytes, at.start(), at.end());
      byte[] second = Arrays.copyOfRange(bytes, at.end(), end);
      System.arraycopy(second, 0, bytes, at.start(), second.length);
      System.arraycopy(first, 0, bytes, at.start() + second.length, first.length);
    }
  }

  private static byte[] cutOut(byte[] bytes, RawInstruction at) {
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (at.end() - at.start()));
    System.arraycopy(bytes, at.end(), shorter, at.start(), bytes.length - at.end());
    return shorter;
  }

  private CodeObject changeField(CodeObject code) {
    int less = 1 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> with(code, code.argcount(), code.nlocals(), code.stacksize() - less, code.flags());
      case 1 -> with(code, code.argcount(), code.nlocals() - 1, code.stacksize(), code.flags());
      case 2 -> with(code, code.argcount() + 1, code.nlocals(), code.stacksize(), code.flags());
      default ->
          with(
              code,
              code.argcount(),
              code.nlocals(),
              code.stacksize(),
              code.flags() ^ (1 << random.nextInt(7)));
    };
  }

  private static CodeObject with(
      CodeObject code, int argcount, int nlocals, int stacksize, int flags) {
    return new CodeObject(
        argcount,
        nlocals,
        stacksize,
        flags,
        code.code(),
        code.consts(),
        code.names(),
        code.varnames(),
        code.freevars(),
        code.cellvars(),
        code.filename(),
        code.name(),
        code.firstlineno(),
        code.lnotab());
  }

  static CodeObject withCode(CodeObject code, byte[] bytes) {
    return new CodeObject(
        code.argcount(),
        code.nlocals(),
        code.stacksize(),
        code.flags(),
        new Str(ByteString.copyOf(bytes), false),
        code.consts(),
        code.names(),
        code.varnames(),
        code.freevars(),
        code.cellvars(),
        code.filename(),
        code.name(),
        code.firstlineno(),
        code.lnotab());
  }
}
