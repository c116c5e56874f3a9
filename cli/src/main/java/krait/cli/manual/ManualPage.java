package krait.cli.manual;

import java.util.Optional;
import krait.opcode.Edge;
import krait.opcode.Encoding;
import krait.opcode.Example;
import krait.opcode.Opcode;
import krait.version.PyVersion;

/** All about one instruction. */
public final class ManualPage {

  private static final String INDENT = "    ";

  private ManualPage() {}

  /**
   * The page as text for a terminal.
   *
   * @param version the version that compiles the example
   */
  public static String text(Opcode opcode, PyVersion version) {
    return opcode.mnemonic()
        + "\n"
        + Paragraph.wrap(opcode.description(), INDENT)
        + "\n"
        + encodings(opcode)
        + example(opcode, version);
  }

  /** The encodings of an instruction as a small table. */
  static String encodings(Opcode opcode) {
    TextGrid grid = new TextGrid();
    grid.add("VERSION", "NUMBER", "HEX", "OPERAND", "STACK", "EFFECT", "COMPILER'S");
    for (Encoding encoding : opcode.encodings()) {
      for (Edge edge : Edge.values()) {
        if (encoding.has(edge)) {
          addRow(grid, encoding, edge);
        }
      }
    }
    return grid.text(INDENT);
  }

  private static void addRow(TextGrid grid, Encoding encoding, Edge edge) {
    boolean first = edge == Edge.NEXT;
    String operand = ManualTable.operand(encoding);
    String picture = encoding.picture(edge).toString();
    grid.add(
        first ? VersionRange.of(encoding) : "",
        first ? Integer.toString(encoding.code()) : "",
        first ? ManualTable.hex(encoding.code()) : "",
        first ? (operand.isEmpty() ? "none" : operand) : "",
        first ? picture : picture + condition(edge),
        EffectText.of(encoding.picture(edge)),
        first ? EffectText.of(encoding.compilerPicture()) : "");
  }

  private static String condition(Edge edge) {
    return switch (edge) {
      case NEXT -> "";
      case JUMP -> "  if it jumps";
      case HANDLER -> "  in the handler";
    };
  }

  private static String example(Opcode opcode, PyVersion version) {
    Example example = opcode.example();
    Optional<String> source = example.abbreviated();
    if (source.isEmpty()) {
      return "\n" + INDENT + "No source compiles to it: " + example.remark() + ".\n";
    }
    PyVersion compiled = ExampleListing.versionFor(opcode, version);
    return "\n"
        + INDENT
        + "Example"
        + (example.remark().isEmpty() ? "" : ", " + example.remark())
        + "\n\n"
        + Paragraph.indent(source.get(), INDENT + INDENT)
        + "\n"
        + INDENT
        + "Python "
        + compiled
        + " compiles it to\n\n"
        + Paragraph.indent(ExampleListing.of(opcode, compiled), INDENT);
  }
}
