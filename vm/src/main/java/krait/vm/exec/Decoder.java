package krait.vm.exec;

import java.util.Arrays;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.vm.object.PyCode;

/** Decodes bytecode once into an {@link Executable}. */
final class Decoder {

  private final OpcodeTable table;
  private final CodeObject source;
  private final int[] indexes;
  private final int[] offsets;
  private final int[] code;
  private int count;
  private int sites;

  private Decoder(PyCode pyCode) {
    table = pyCode.opcodes();
    source = pyCode.source();
    int length = source.code().value().length();
    indexes = new int[length + 1];
    Arrays.fill(indexes, -1);
    offsets = new int[length + 1];
    CodeCursor cursor = cursor();
    while (cursor.nextFolded()) {
      offsets[count] = cursor.offset();
      for (int at = cursor.start(); at <= cursor.offset(); at += 3) {
        indexes[at] = count * Executable.STRIDE;
      }
      count++;
    }
    code = new int[(count + 1) * Executable.STRIDE];
  }

  /** The decoded form of a code object. */
  static Executable decode(PyCode code) {
    Decoder decoder = new Decoder(code);
    decoder.translate();
    Fusion.fuse(decoder.code, decoder.count);
    return new Executable(
        decoder.code, Arrays.copyOf(decoder.offsets, decoder.count + 1), decoder.sites);
  }

  private CodeCursor cursor() {
    return new CodeCursor(source.code().value(), table);
  }

  private void translate() {
    CodeCursor cursor = cursor();
    int at = 0;
    while (cursor.nextFolded()) {
      put(cursor, at);
      at += Executable.STRIDE;
    }
    code[at] = Op.BAD;
    code[at + 1] = -1;
  }

  private void put(CodeCursor cursor, int at) {
    Encoding encoding = table.encoding(cursor.opcode()).orElse(null);
    Opcode opcode = table.opcode(cursor.opcode()).orElse(null);
    if (encoding == null || opcode == null || cursor.truncated()) {
      code[at] = Op.BAD;
      code[at + 1] = cursor.opcode();
      return;
    }
    int op = Op.of(opcode);
    int arg = cursor.oparg();
    Operand operand = encoding.operand();
    if (operand.isJump()) {
      int target = operand == Operand.JUMP_RELATIVE ? cursor.end() + arg : arg;
      arg = target >= 0 && target < indexes.length - 1 ? indexes[target] : -1;
      if (arg < 0) {
        op = Op.BAD;
        arg = cursor.opcode();
      }
    }
    if (op == Op.LIST_APPEND && operand == Operand.NONE) {
      op = Op.LIST_APPEND_BELOW;
    }
    if (op == Op.BAD && arg == 0) {
      arg = cursor.opcode();
    }
    code[at] = op;
    code[at + 1] = arg;
    if (op == Op.LOAD_GLOBAL || op == Op.LOAD_ATTR || op == Op.STORE_ATTR) {
      code[at + 2] = sites++;
    }
  }
}
