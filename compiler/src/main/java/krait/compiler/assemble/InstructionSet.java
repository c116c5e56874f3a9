package krait.compiler.assemble;

import java.util.ArrayList;
import java.util.List;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** What the compiler asks about the instructions of one version, as tables by number. */
public final class InstructionSet {

  private static final int CODES = 256;

  /** Operands that tell apart all ways in which a stack effect depends on the operand. */
  private static final int[] PROBES = {0, 1, 3, 0x100};

  private static final List<InstructionSet> SETS = buildAll();

  private final PyVersion version;
  private final OpcodeTable table;
  private final @Nullable Opcode[] opcodes = new Opcode[CODES];
  private final @Nullable Encoding[] encodings = new Encoding[CODES];
  private final boolean[] fixed = new boolean[CODES];
  private final boolean[] relative = new boolean[CODES];
  private final int[] effects = new int[CODES];
  private final int[] targetAdjustments = new int[CODES];
  private final int[] nextAdjustments = new int[CODES];

  private InstructionSet(PyVersion version) {
    this.version = version;
    this.table = OpcodeTable.of(version);
    for (Opcode opcode : table.all()) {
      add(opcode, table.encoding(opcode));
    }
    if (AssembleFeature.DEPTH_BY_EDGE.isIn(version)) {
      targetAdjustments[table.code(Opcode.FOR_ITER)] = -2;
      targetAdjustments[table.code(Opcode.SETUP_EXCEPT)] = 3;
      targetAdjustments[table.code(Opcode.SETUP_FINALLY)] = 3;
      nextAdjustments[table.code(Opcode.JUMP_IF_FALSE_OR_POP)] = -1;
      nextAdjustments[table.code(Opcode.JUMP_IF_TRUE_OR_POP)] = -1;
    }
  }

  private void add(Opcode opcode, Encoding encoding) {
    int code = encoding.code();
    opcodes[code] = opcode;
    encodings[code] = encoding;
    relative[code] = encoding.operand() == Operand.JUMP_RELATIVE;
    effects[code] = (int) encoding.compilerStackEffect(0);
    fixed[code] = true;
    for (int probe : PROBES) {
      fixed[code] &= encoding.compilerStackEffect(probe) == effects[code];
    }
  }

  private static List<InstructionSet> buildAll() {
    List<InstructionSet> sets = new ArrayList<>();
    for (PyVersion version : PyVersion.supported()) {
      sets.add(new InstructionSet(version));
    }
    return List.copyOf(sets);
  }

  /**
   * The instructions of a supported version.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static InstructionSet of(PyVersion version) {
    for (InstructionSet set : SETS) {
      if (set.version.equals(version)) {
        return set;
      }
    }
    throw new IllegalArgumentException("Python " + version + " is not supported");
  }

  /**
   * The number of an instruction.
   *
   * @throws IllegalArgumentException if the version does not have it
   */
  public int code(Opcode opcode) {
    return table.code(opcode);
  }

  /** Whether the version has an instruction. */
  public boolean has(Opcode opcode) {
    return table.has(opcode);
  }

  /** The instruction with a number; a number of which there is none counts as NOP. */
  public Opcode opcode(int code) {
    Opcode opcode = opcodes[code];
    return opcode == null ? Opcode.NOP : opcode;
  }

  boolean isRelative(int code) {
    return relative[code];
  }

  /** The change of the stack's depth that CPython's compiler assumes. */
  int effect(int code, int oparg) {
    Encoding encoding = encodings[code];
    return fixed[code] || encoding == null
        ? effects[code]
        : (int) encoding.compilerStackEffect(oparg);
  }

  /** What to add to the depth behind an instruction for that at its target. */
  int targetAdjustment(int code) {
    return targetAdjustments[code];
  }

  /** What to add to the depth behind an instruction when it does not jump. */
  int nextAdjustment(int code) {
    return nextAdjustments[code];
  }
}
