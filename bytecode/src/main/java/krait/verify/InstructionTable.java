package krait.verify;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.opcode.StackPicture;
import krait.opcode.StackPicture.Multiplicity;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** One version's instructions by number, with their stack effects counted beforehand. */
final class InstructionTable {

  private static final int DYNAMIC = -1;
  private static final Map<PyVersion, InstructionTable> TABLES = new ConcurrentHashMap<>();

  final OpcodeTable opcodes;
  final @Nullable Opcode[] byCode = new Opcode[256];
  final Operand[] operands = new Operand[256];

  /** Whether WITH_CLEANUP finds {@code __exit__} below the reason, and not on top of it. */
  final boolean exitIsBelow;

  private final @Nullable Encoding[] encodings = new Encoding[256];
  private final int[] inputs = new int[256];
  private final int[] outputs = new int[256];
  private final int[] jumpOutputs = new int[256];

  private InstructionTable(PyVersion version) {
    opcodes = OpcodeTable.of(version);
    for (int code = 0; code < 256; code++) {
      operands[code] = opcodes.operand(code);
      byCode[code] = opcodes.opcode(code).orElse(null);
      Encoding encoding = opcodes.encoding(code).orElse(null);
      encodings[code] = encoding;
      if (encoding != null) {
        inputs[code] = fixedCount(encoding.picture(Edge.NEXT).inputs());
        outputs[code] = fixedCount(encoding.picture(Edge.NEXT).outputs());
        jumpOutputs[code] = fixedCount(encoding.picture(Edge.JUMP).outputs());
      }
    }
    StackPicture cleanup = opcodes.encoding(Opcode.WITH_CLEANUP).picture(Edge.NEXT);
    exitIsBelow = cleanup.inputs().get(0).name().equals("exit");
  }

  static InstructionTable of(PyVersion version) {
    return TABLES.computeIfAbsent(version, InstructionTable::new);
  }

  private static int fixedCount(List<StackPicture.Item> items) {
    for (StackPicture.Item item : items) {
      if (item.multiplicity() != Multiplicity.ONE) {
        return DYNAMIC;
      }
    }
    return items.size();
  }

  /** How many items an instruction takes; those of all edges are the same. */
  long inputs(int code, int oparg) {
    int fixed = inputs[code];
    return fixed != DYNAMIC ? fixed : picture(code).inputCount(oparg);
  }

  /** How many items it leaves for the next instruction. */
  long outputs(int code, int oparg) {
    int fixed = outputs[code];
    return fixed != DYNAMIC ? fixed : picture(code).outputCount(oparg);
  }

  /** How many items it leaves for the instruction that it jumps to. */
  int jumpOutputs(int code) {
    return jumpOutputs[code];
  }

  private StackPicture picture(int code) {
    Encoding encoding = encodings[code];
    if (encoding == null) {
      throw new IllegalArgumentException("no instruction " + code);
    }
    return encoding.picture(Edge.NEXT);
  }
}
