package krait.opcode;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import krait.version.PyVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpcodeTableTest {

  /** The resources were printed by 2.5.6, 2.6.4 and 2.7.18 from print_opcodes.py. */
  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void theTableOfAVersionIsThatOfItsInterpreter(String version) throws IOException {
    OpcodeTable table = OpcodeTable.of(PyVersion.parse(version).orElseThrow());
    List<String> lines = new ArrayList<>();
    for (Opcode opcode : table.all()) {
      Encoding encoding = table.encoding(opcode);
      lines.add(encoding.code() + " " + opcode.mnemonic() + " " + kind(encoding.operand()));
    }
    lines.add(
        "cmp_op "
            + CompareOp.all().stream().map(CompareOp::symbol).collect(Collectors.joining(", ")));
    lines.add("HAVE_ARGUMENT " + OpcodeTable.HAVE_ARGUMENT);
    lines.add("EXTENDED_ARG " + table.code(Opcode.EXTENDED_ARG));
    assertEquals(resource("opcodes-" + version + ".txt"), String.join("\n", lines) + "\n");
  }

  private static String kind(Operand operand) {
    return switch (operand) {
      case NONE -> "none";
      case CONST -> "const";
      case NAME -> "name";
      case LOCAL -> "local";
      case FREE -> "free";
      case COMPARE -> "compare";
      case JUMP_RELATIVE -> "jrel";
      case JUMP_ABSOLUTE -> "jabs";
      case COUNT, CALL, DEPTH, EXTENSION, LINE, UNUSED -> "plain";
    };
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = OpcodeTableTest.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), US_ASCII);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void anUnknownNumberHasAnOperandFromNinetyOnAndANameInBrackets(String version) {
    OpcodeTable table = OpcodeTable.of(PyVersion.parse(version).orElseThrow());
    assertEquals("<7>", table.mnemonic(7));
    assertEquals(Operand.NONE, table.operand(7));
    assertEquals("<200>", table.mnemonic(200));
    assertEquals(Operand.UNUSED, table.operand(200));
    assertEquals(3, OpcodeTable.size(200));
    assertEquals(1, OpcodeTable.size(89));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2.6", "2.7"})
  void anObsoleteInstructionIsInNoTable(String version) {
    OpcodeTable table = OpcodeTable.of(PyVersion.parse(version).orElseThrow());
    assertEquals(false, table.has(Opcode.SET_LINENO));
    assertThrows(IllegalArgumentException.class, () -> table.code(Opcode.SET_LINENO));
  }
}
