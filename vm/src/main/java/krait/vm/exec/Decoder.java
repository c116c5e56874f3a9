package krait.vm.exec;

import java.util.Arrays;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.vm.object.PyCode;
import krait.vm.object.Settings;
import krait.vm.object.ThreadState;
import krait.vm.op.BinaryOps;

/**
 * Decodes bytecode once into an {@link Executable}.
 *
 * <p>A conditional jump backwards goes through a JUMP_ABSOLUTE behind the end of the code, so that
 * only that one must look whether the thread was interrupted.
 */
final class Decoder {

  private final OpcodeTable table;
  private final CodeObject source;
  private final int constants;
  private final Settings settings;
  private final boolean stepping;
  private final int stride;
  private final int[] indexes;
  private int[] offsets;
  private int[] code;
  private int count;
  private int sites;

  private Decoder(PyCode pyCode, boolean stepping) {
    this.stepping = stepping;
    stride = stepping ? 2 * Executable.STRIDE : Executable.STRIDE;
    table = pyCode.opcodes();
    source = pyCode.source();
    constants = pyCode.consts().length;
    settings = ThreadState.current().interpreter().settings();
    int length = source.code().value().length();
    indexes = new int[length + 1];
    Arrays.fill(indexes, -1);
    offsets = new int[length + 1];
    CodeCursor cursor = cursor();
    while (cursor.nextFolded()) {
      offsets[count] = cursor.offset();
      for (int at = cursor.start(); at <= cursor.offset(); at += 3) {
        indexes[at] = count * stride;
      }
      count++;
    }
    code = new int[(count + 1) * stride];
  }

  /** The decoded form of a code object. */
  static Executable decode(PyCode code) {
    Decoder decoder = new Decoder(code, false);
    decoder.translate();
    int instructions = decoder.count;
    decoder.divertJumpsBack();
    MethodCalls.pair(decoder.code, instructions);
    Fusion.fuse(decoder.code, instructions);
    return new Executable(decoder.code, decoder.offsets, decoder.sites);
  }

  /** The form that runs step by step: a STEP before each instruction, and no fused ones. */
  static Executable decodeSteps(PyCode code) {
    Decoder decoder = new Decoder(code, true);
    decoder.translate();
    int[] offsets = new int[2 * decoder.count + 2];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = decoder.offsets[i / 2];
    }
    return new Executable(decoder.code, offsets, decoder.sites);
  }

  private CodeCursor cursor() {
    return new CodeCursor(source.code().value(), table);
  }

  private void translate() {
    CodeCursor cursor = cursor();
    int at = 0;
    while (cursor.nextFolded()) {
      if (stepping) {
        code[at] = Op.STEP;
        at += Executable.STRIDE;
      }
      put(cursor, at);
      if (stepping) {
        code[at] = stepped(code[at]);
      }
      at += Executable.STRIDE;
    }
    code[at] = Op.BAD;
    code[at + 1] = -1;
    offsets = Arrays.copyOf(offsets, count + 1);
  }

  /** What stands for an instruction that would otherwise look for what STEP looks for. */
  private static int stepped(int op) {
    return switch (op) {
      case Op.JUMP_ABSOLUTE -> Op.JUMP_FORWARD;
      case Op.CALL_FUNCTION, Op.CALL_NAMED -> Op.STEPPED_CALL;
      default -> op;
    };
  }

  private void divertJumpsBack() {
    for (int i = 0; i < count; i++) {
      int at = i * Executable.STRIDE;
      switch (code[at]) {
        case Op.POP_JUMP_IF_FALSE,
            Op.POP_JUMP_IF_TRUE,
            Op.JUMP_IF_FALSE_OR_POP,
            Op.JUMP_IF_TRUE_OR_POP -> {
          if (code[at + 1] <= at) {
            divert(at, offsets[i]);
          }
        }
        default -> {}
      }
    }
  }

  private void divert(int at, int offset) {
    int end = code.length;
    code = Arrays.copyOf(code, end + Executable.STRIDE);
    offsets = Arrays.copyOf(offsets, offsets.length + 1);
    code[end] = Op.JUMP_ABSOLUTE;
    code[end + 1] = code[at + 1];
    code[at + 1] = end;
    offsets[offsets.length - 1] = offset;
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
    Operand operand = encoding.operand();
    int arg = operand(op, opcode, cursor.oparg());
    if (operand.isJump()) {
      int target = operand == Operand.JUMP_RELATIVE ? cursor.end() + arg : arg;
      arg = target >= 0 && target < indexes.length - 1 ? indexes[target] : -1;
      if (arg < 0) {
        op = Op.BAD;
        arg = cursor.opcode();
      }
    }
    if (isOutside(op, cursor.oparg())) {
      op = Op.BAD;
      arg = cursor.opcode();
    }
    if (op == Op.LIST_APPEND && operand == Operand.NONE) {
      op = Op.LIST_APPEND_BELOW;
    } else if (op == Op.CALL_FUNCTION && arg > 0xff) {
      op = Op.CALL_NAMED;
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

  /** An operand as the loop wants it: places in the frame, numbers of operators. */
  private int operand(int op, Opcode opcode, int arg) {
    return switch (op) {
      case Op.BINARY -> BinaryOps.number(opcode, settings);
      case Op.LOAD_CONST -> source.nlocals() + source.cellCount() + arg;
      case Op.LOAD_DEREF, Op.STORE_DEREF, Op.LOAD_CLOSURE -> source.nlocals() + arg;
      default -> arg;
    };
  }

  /** Whether a variable or constant does not exist, in code that nobody has verified. */
  private boolean isOutside(int op, int arg) {
    return switch (op) {
      case Op.LOAD_FAST, Op.STORE_FAST, Op.DELETE_FAST -> arg >= source.nlocals();
      case Op.LOAD_CONST -> arg >= constants;
      case Op.LOAD_DEREF, Op.STORE_DEREF, Op.LOAD_CLOSURE -> arg >= source.cellCount();
      default -> false;
    };
  }
}
