package krait.code;

import java.util.List;
import krait.code.LineTable.LineStart;
import krait.opcode.OpcodeTable;

/**
 * The bytecode of a code object in symbolic form.
 *
 * <p>Any code has such a form, and a {@link CodeBuilder} makes the same bytes of it. {@code
 * EXTENDED_ARG} is folded into the operand where the builder puts it by itself, and stands in the
 * list otherwise. A jump whose target is no instruction has a number as operand.
 *
 * @param elements the elements, in the order of the bytes
 * @param lineStarts the places and lines of the line markers among them; entries of the line table
 *     at places that are no instruction are left out
 */
public record SymbolicCode(List<CodeElement> elements, List<LineStart> lineStarts) {

  /** The symbolic form of a code object's code and line table. */
  public static SymbolicCode of(CodeObject code, OpcodeTable table) {
    SymbolicReader reader = new SymbolicReader(code, table, true);
    SymbolicCode symbolic = reader.read();
    // Sizes of operands and places of labels depend on each other; there may be two solutions.
    if (!reader.hasFolded() || reader.isRestoredBy(symbolic.elements)) {
      return symbolic;
    }
    return new SymbolicReader(code, table, false).read();
  }
}
