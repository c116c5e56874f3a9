package krait.dis;

import java.util.Optional;
import krait.code.ByteString;
import krait.code.CodeObject;
import krait.flow.StackDepth;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes a listing for study: line, arrow and label as in CPython's, then offset, bytes in
 * hexadecimal, the depth of the stack before the instruction ({@code ?} where none leads there),
 * mnemonic, operand, its meaning, and the picture of what the instruction takes from the stack and
 * leaves there. Operands are folded and all jumps say where they lead, see {@link
 * InstructionReader}. One of them serves one file.
 */
public final class WideListing {

  private static final int PICTURE_COLUMN = 84;
  private static final int UNKNOWN = -1;

  private static final byte[] HEX = ByteString.latin1("0123456789abcdef").toByteArray();

  private final OpcodeTable table;
  private final int extendedArg;
  private final InstructionReader reader;

  /** A listing for a version. */
  public WideListing(PyVersion version) {
    table = OpcodeTable.of(version);
    extendedArg = table.code(Opcode.EXTENDED_ARG);
    reader = new InstructionReader(version, CodeAddress.STABLE);
  }

  /**
   * Writes one code object, without those nested in it.
   *
   * @param lasti the offset of the instruction that gets an arrow, or {@link Disassembler#NO_LASTI}
   * @param source the lines to be shown above their instructions, if any
   */
  public void list(CodeObject code, int lasti, @Nullable SourceLines source, ByteSink out) {
    int heading = out.size();
    out.put(" line         offset  bytes     depth  instruction          operand");
    out.fill(' ', heading + PICTURE_COLUMN - out.size());
    out.put("stack\n");
    ByteString bytes = code.code().value();
    StackDepth depths = StackDepth.of(bytes, table);
    int depth = UNKNOWN;
    boolean prefixed = false;
    for (ResolvedInstruction instruction : reader.read(code)) {
      if (instruction.startsLine().isPresent() && instruction.offset() > 0) {
        out.put('\n');
      }
      if (source != null && instruction.startsLine().isPresent()) {
        source.put(instruction.startsLine().getAsLong(), out);
      }
      if (!prefixed) {
        int offset = instruction.offset();
        depth = depths.isReached(offset) ? depths.before(offset) : UNKNOWN;
      }
      prefixed = instruction.opcode() == extendedArg;
      int start = out.size();
      putPlace(instruction, lasti, bytes, depth, out);
      putInstruction(instruction, start, out);
      out.put('\n');
      out.endLine();
    }
  }

  private static void putPlace(
      ResolvedInstruction instruction, int lasti, ByteString bytes, int depth, ByteSink out) {
    int offset = instruction.offset();
    if (instruction.startsLine().isPresent()) {
      out.putRight(instruction.startsLine().getAsLong(), 5);
    } else {
      out.fill(' ', 5);
    }
    out.put(offset == lasti ? " --> " : "     ");
    out.put(instruction.jumpTarget() ? ">> " : "   ");
    out.putRight(offset, 6);
    out.put("  ");
    for (int i = 0; i < 3; i++) {
      if (i < instruction.size()) {
        int octet = bytes.at(offset + i);
        out.put(HEX[octet >> 4]);
        out.put(HEX[octet & 0xf]);
        out.put(' ');
      } else {
        out.put("   ");
      }
    }
    if (depth == UNKNOWN) {
      out.put("     ?  ");
    } else {
      out.putRight(depth, 6);
      out.put("  ");
    }
  }

  private void putInstruction(ResolvedInstruction instruction, int start, ByteSink out) {
    out.put(instruction.opname());
    if (instruction.arg().isPresent()) {
      out.fill(' ', ListingTable.MNEMONIC_WIDTH - instruction.opname().length());
      out.putRight(instruction.arg().getAsLong(), 6);
      if (!instruction.argrepr().isEmpty()) {
        out.put(" (");
        out.put(instruction.argrepr());
        out.put(')');
      }
    }
    Optional<Encoding> encoding = table.encoding(instruction.opcode());
    if (encoding.isPresent()) {
      out.fill(' ', Math.max(start + PICTURE_COLUMN - out.size(), 2));
      putPictures(encoding.get(), out);
    }
  }

  private static void putPictures(Encoding encoding, ByteSink out) {
    out.put(encoding.picture(Edge.NEXT).toString());
    if (encoding.has(Edge.JUMP)) {
      out.put("; on jump: ");
      out.put(encoding.picture(Edge.JUMP).toString());
    }
    if (encoding.has(Edge.HANDLER)) {
      out.put("; on exception: ");
      out.put(encoding.picture(Edge.HANDLER).toString());
    }
  }
}
