package krait.cli.manual;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** Finds instructions by what a user calls them. */
public final class InstructionSearch {

  /** Names that documents use for instructions that are called something else. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "NOOP", "NOP",
          "SLICE", "SLICE+0",
          "STORE_SLICE", "STORE_SLICE+0",
          "DELETE_SLICE", "DELETE_SLICE+0");

  private InstructionSearch() {}

  /**
   * The instructions that a text means: by name in any case, or by number, decimal ({@code 100}) or
   * hexadecimal ({@code 64h}, {@code 0x64}).
   *
   * @param version in which version a number is looked up; without one, in all of them
   */
  public static List<Opcode> find(String text, Optional<PyVersion> version) {
    int number = parseNumber(text);
    return number >= 0 ? withNumber(number, version) : withName(text.toUpperCase(Locale.ROOT));
  }

  private static List<Opcode> withNumber(int number, Optional<PyVersion> version) {
    Set<Opcode> found = EnumSet.noneOf(Opcode.class);
    for (PyVersion each : version.map(List::of).orElse(PyVersion.supported())) {
      if (number < 256) {
        OpcodeTable.of(each).opcode(number).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static List<Opcode> withName(String name) {
    String mnemonic = OTHER_NAMES.getOrDefault(name, name);
    List<Opcode> found = new ArrayList<>();
    for (Opcode opcode : Opcode.values()) {
      if (opcode.mnemonic().equals(mnemonic) || opcode.name().equals(mnemonic)) {
        found.add(opcode);
      }
    }
    return found;
  }

  /** The number that a text is, or -1. */
  private static int parseNumber(String text) {
    try {
      if (text.startsWith("0x") || text.startsWith("0X")) {
        return Integer.parseInt(text.substring(2), 16);
      }
      if (text.endsWith("h") || text.endsWith("H")) {
        return Integer.parseInt(text.substring(0, text.length() - 1), 16);
      }
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** All mnemonics, in alphabetical order. */
  public static List<String> mnemonics() {
    List<String> names = new ArrayList<>();
    for (Opcode opcode : Opcode.values()) {
      names.add(opcode.mnemonic());
    }
    names.sort(null);
    return names;
  }
}
