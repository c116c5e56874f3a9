package krait.dis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.code.StackEstimate;
import krait.opcode.CompareOp;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/**
 * Which versions a code object can be of, for one that came without a header. A version fits if
 * nothing in any of the code objects is odd by its instruction set: unknown instructions, operands
 * outside their tables, jumps to where no instruction starts, jumps backwards where compilers write
 * none. Of several, the likeliest is the one whose compiler computes the stated stack size for most
 * of the code objects, the newest of equals.
 *
 * @param fitting the versions that fit, oldest first; maybe none
 * @param likeliest one of those, or else the one with the fewest oddities
 */
public record VersionFit(List<PyVersion> fitting, PyVersion likeliest) {

  /** One oddity says more than all stack sizes of a file. */
  private static final long WEIGHT = 1L << 32;

  /** All but the last, which stands for none. */
  private static final int COMPARISONS = CompareOp.all().size() - 1;

  /** Copies the list. */
  public VersionFit {
    fitting = List.copyOf(fitting);
  }

  /** Tries all supported versions. */
  public static VersionFit of(CodeObject code) {
    List<CodeTree.Node> all = CodeTree.walk(code, Integer.MAX_VALUE);
    List<PyVersion> fitting = new ArrayList<>();
    PyVersion likeliest = PyVersion.supported().get(0);
    long fewest = Long.MAX_VALUE;
    for (PyVersion version : PyVersion.supported()) {
      OpcodeTable table = OpcodeTable.of(version);
      long oddities = 0;
      int otherSizes = 0;
      for (CodeTree.Node node : all) {
        oddities += oddities(node.code(), table);
        otherSizes += hasOtherSize(node.code(), table) ? 1 : 0;
      }
      if (oddities == 0) {
        fitting.add(version);
      }
      long unlikely = oddities * WEIGHT + otherSizes;
      if (unlikely <= fewest) {
        fewest = unlikely;
        likeliest = version;
      }
    }
    return new VersionFit(fitting, likeliest);
  }

  private static boolean hasOtherSize(CodeObject code, OpcodeTable table) {
    return StackEstimate.of(code.code().value(), table) != code.stacksize();
  }

  private static long oddities(CodeObject code, OpcodeTable table) {
    ByteString bytes = code.code().value();
    BitSet starts = new BitSet(bytes.length());
    CodeCursor cursor = new CodeCursor(bytes, table);
    while (cursor.nextFolded()) {
      starts.set(cursor.start());
    }
    long oddities = 0;
    cursor = new CodeCursor(bytes, table);
    while (cursor.nextFolded()) {
      oddities += isOdd(cursor, code, table, starts) ? 1 : 0;
    }
    return oddities;
  }

  private static boolean isOdd(
      CodeCursor cursor, CodeObject code, OpcodeTable table, BitSet starts) {
    Opcode opcode = table.opcode(cursor.opcode()).orElse(null);
    if (opcode == null || cursor.truncated()) {
      return true;
    }
    long oparg = Integer.toUnsignedLong(cursor.oparg());
    return switch (table.operand(cursor.opcode())) {
      case CONST -> oparg >= code.consts().size();
      case NAME -> oparg >= code.names().size();
      case LOCAL -> oparg >= code.varnames().size();
      case FREE -> oparg >= code.cellCount();
      case COMPARE -> oparg >= COMPARISONS;
      case JUMP_RELATIVE -> !isStart(starts, cursor.end() + oparg);
      case JUMP_ABSOLUTE ->
          !isStart(starts, oparg) || (leadsForward(opcode) && oparg <= cursor.offset());
      default -> false;
    };
  }

  private static boolean isStart(BitSet starts, long offset) {
    return offset <= Integer.MAX_VALUE && starts.get((int) offset);
  }

  private static boolean leadsForward(Opcode opcode) {
    return opcode == Opcode.JUMP_IF_FALSE_OR_POP || opcode == Opcode.JUMP_IF_TRUE_OR_POP;
  }
}
