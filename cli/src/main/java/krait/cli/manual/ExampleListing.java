package krait.cli.manual;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeCursor;
import krait.code.CodeObject;
import krait.compiler.Compiler;
import krait.compiler.source.CompileMode;
import krait.dis.CodeTree;
import krait.dis.Dis;
import krait.opcode.Example;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** What the examples of instructions compile to. */
final class ExampleListing {

  /** Longer listings are cut to the surroundings of the instruction. */
  private static final int MAX_LINES = 40;

  private static final int SURROUNDINGS = 3;

  private ExampleListing() {}

  /** The version to compile an example with: the preferred one if it has the instruction. */
  static PyVersion versionFor(Opcode opcode, PyVersion preferred) {
    if (OpcodeTable.of(preferred).has(opcode)) {
      return preferred;
    }
    for (PyVersion version : PyVersion.supported()) {
      if (OpcodeTable.of(version).has(opcode)) {
        return version;
      }
    }
    throw new IllegalArgumentException("no supported version has " + opcode.mnemonic());
  }

  /** The listing of the first code object that has the instruction, compiled by a version. */
  static String of(Opcode opcode, PyVersion version) {
    CodeObject code = codeWith(opcode, version);
    String listing = Dis.of(version).dis(code);
    List<String> lines = listing.lines().map(String::stripTrailing).toList();
    return String.join("\n", lines.size() > MAX_LINES ? cut(lines, opcode) : lines) + "\n";
  }

  private static CodeObject codeWith(Opcode opcode, PyVersion version) {
    Example example = opcode.example();
    CompileMode mode =
        example.mode() == Example.Mode.SINGLE ? CompileMode.SINGLE : CompileMode.EXEC;
    CodeObject module =
        Compiler.forVersion(version)
            .withMode(mode)
            .compile(example.source().orElseThrow(), "example.py");
    for (CodeTree.Node node : CodeTree.walk(module, Integer.MAX_VALUE)) {
      if (contains(node.code(), opcode, version)) {
        return node.code();
      }
    }
    throw new IllegalStateException(
        "the example of " + opcode.mnemonic() + " does not compile to it in " + version);
  }

  private static boolean contains(CodeObject code, Opcode opcode, PyVersion version) {
    OpcodeTable table = OpcodeTable.of(version);
    CodeCursor cursor = new CodeCursor(code.code().value(), table);
    while (cursor.next()) {
      if (cursor.opcode() == table.code(opcode)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> cut(List<String> lines, Opcode opcode) {
    int at = 0;
    while (!lines.get(at).contains(" " + opcode.mnemonic() + " ")) {
      at++;
    }
    List<String> shown = new ArrayList<>();
    shown.add("  ...");
    shown.addAll(lines.subList(Math.max(0, at - SURROUNDINGS), at + SURROUNDINGS + 1));
    return shown;
  }
}
