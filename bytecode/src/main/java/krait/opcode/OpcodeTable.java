package krait.opcode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import krait.version.PyVersion;
import org.jspecify.annotations.Nullable;

/** The instruction set of one version, by number. */
public final class OpcodeTable {

  /** From this number on, an instruction has an operand, whether it is known or not. */
  public static final int HAVE_ARGUMENT = 90;

  /** Those that have been asked for: making all three takes milliseconds at the start. */
  private static volatile List<OpcodeTable> tables = List.of();

  private final PyVersion version;
  private final @Nullable Opcode[] opcodes = new Opcode[256];
  private final @Nullable Encoding[] encodings = new Encoding[256];
  private final Map<Opcode, Integer> codes = new EnumMap<>(Opcode.class);

  private OpcodeTable(PyVersion version) {
    this.version = version;
    for (Opcode opcode : Opcode.values()) {
      Encoding encoding = opcode.encoding(version).orElse(null);
      if (encoding != null) {
        add(opcode, encoding);
      }
    }
  }

  private void add(Opcode opcode, Encoding encoding) {
    int code = encoding.code();
    if (opcodes[code] != null) {
      throw new IllegalStateException(opcode + " and " + opcodes[code] + " share number " + code);
    }
    opcodes[code] = opcode;
    encodings[code] = encoding;
    codes.put(opcode, code);
  }

  /**
   * The table of a supported version.
   *
   * @throws IllegalArgumentException if the version is not supported
   */
  public static OpcodeTable of(PyVersion version) {
    for (OpcodeTable table : tables) {
      if (table.version.equals(version)) {
        return table;
      }
    }
    return build(version);
  }

  private static synchronized OpcodeTable build(PyVersion version) {
    for (OpcodeTable table : tables) {
      if (table.version.equals(version)) {
        return table;
      }
    }
    if (!PyVersion.supported().contains(version)) {
      throw new IllegalArgumentException("Python " + version + " is not supported");
    }
    List<OpcodeTable> more = new ArrayList<>(tables);
    OpcodeTable table = new OpcodeTable(version);
    more.add(table);
    tables = List.copyOf(more);
    return table;
  }

  /** The version that this table describes. */
  public PyVersion version() {
    return version;
  }

  /** The instruction with a number from 0 to 255, if the version has one. */
  public Optional<Opcode> opcode(int code) {
    return Optional.ofNullable(opcodes[code]);
  }

  /** The encoding behind a number from 0 to 255, if the version has one. */
  public Optional<Encoding> encoding(int code) {
    return Optional.ofNullable(encodings[code]);
  }

  /** What the operand of a number means; an unknown number has an operand without meaning. */
  public Operand operand(int code) {
    Encoding encoding = encodings[code];
    if (encoding != null) {
      return encoding.operand();
    }
    return code >= HAVE_ARGUMENT ? Operand.UNUSED : Operand.NONE;
  }

  /** The size in bytes of an instruction with this number: 1, or 3 with an operand. */
  public static int size(int code) {
    return code >= HAVE_ARGUMENT ? 3 : 1;
  }

  /** Whether the version has an instruction. */
  public boolean has(Opcode opcode) {
    return codes.containsKey(opcode);
  }

  /**
   * The number of an instruction.
   *
   * @throws IllegalArgumentException if the version does not have it
   */
  public int code(Opcode opcode) {
    Integer code = codes.get(opcode);
    if (code == null) {
      throw new IllegalArgumentException("Python " + version + " has no " + opcode.mnemonic());
    }
    return code;
  }

  /**
   * The encoding of an instruction.
   *
   * @throws IllegalArgumentException if the version does not have it
   */
  public Encoding encoding(Opcode opcode) {
    Encoding encoding = encodings[code(opcode)];
    if (encoding == null) {
      throw new IllegalStateException("no encoding of " + opcode);
    }
    return encoding;
  }

  /** The mnemonic of a number; {@code <7>} where the version has no such instruction. */
  public String mnemonic(int code) {
    Opcode opcode = opcodes[code];
    return opcode == null ? "<" + code + ">" : opcode.mnemonic();
  }

  /** The instructions of this version in the order of their numbers. */
  public List<Opcode> all() {
    List<Opcode> all = new ArrayList<>();
    for (Opcode opcode : opcodes) {
      if (opcode != null) {
        all.add(opcode);
      }
    }
    return List.copyOf(all);
  }

  /** The numbers whose operand means a given thing, in ascending order. */
  public List<Integer> codesWith(Operand operand) {
    List<Integer> found = new ArrayList<>();
    for (int code = 0; code < 256; code++) {
      Encoding encoding = encodings[code];
      if (encoding != null && encoding.operand() == operand) {
        found.add(code);
      }
    }
    return List.copyOf(found);
  }
}
