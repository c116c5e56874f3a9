package krait.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.code.CodeObject;
import krait.code.Const;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;
import krait.dis.InstructionReader;
import krait.dis.ResolvedInstruction;
import krait.version.Dialect;
import krait.version.PyVersion;

/** The instructions of a code object as texts in which no offset and no table index occurs. */
final class SymbolicListing {

  private static final int MAX_TEXT = 200;
  private static final int NAME_WIDTH = 20;

  /** What each instruction does; of a jump, not where to. */
  final List<String> texts = new ArrayList<>();

  final List<Integer> offsets = new ArrayList<>();
  final List<Long> targets = new ArrayList<>();
  final List<Long> lines = new ArrayList<>();
  final Map<Long, Integer> indexes = new HashMap<>();

  private final ConstRepr repr;

  SymbolicListing(CodeObject code, PyVersion version) {
    repr = new ConstRepr(Dialect.of(version), CodeAddress.PLACEHOLDER);
    long line = 0;
    for (ResolvedInstruction instruction :
        new InstructionReader(version, CodeAddress.PLACEHOLDER).read(code)) {
      if (instruction.startsLine().isPresent()) {
        line = instruction.startsLine().getAsLong() - code.firstlineno();
      }
      indexes.put((long) instruction.offset(), texts.size());
      texts.add(describe(instruction));
      offsets.add(instruction.offset());
      targets.add(instruction.target().orElse(-1));
      lines.add(line);
    }
  }

  private String describe(ResolvedInstruction instruction) {
    String name = instruction.opname();
    if (instruction.arg().isEmpty() || instruction.target().isPresent()) {
      return name;
    }
    StringBuilder text = new StringBuilder(name);
    text.append(" ".repeat(Math.max(NAME_WIDTH - name.length(), 1)));
    if (instruction.argval().isPresent() && !instruction.argrepr().isEmpty()) {
      Const value = instruction.argval().get();
      text.append(name.equals("LOAD_CONST") ? constant(value, repr) : instruction.argrepr());
    } else {
      text.append(instruction.arg().getAsLong());
    }
    return text.toString();
  }

  /** A constant; a code object by its name alone, because it is compared by itself. */
  static String constant(Const value, ConstRepr repr) {
    if (value instanceof CodeObject code) {
      return "<code object " + code.name().value().latin1() + ">";
    }
    return repr.text(value, MAX_TEXT);
  }

  /** Whether two jumps lead to instructions that belong together, or none of them jumps. */
  boolean sameTarget(int index, SymbolicListing other, int otherIndex, int[] partners) {
    long target = targets.get(index);
    long otherTarget = other.targets.get(otherIndex);
    Integer at = indexes.get(target);
    Integer otherAt = other.indexes.get(otherTarget);
    if (at == null || otherAt == null) {
      return target == otherTarget
          || (at == null && otherAt == null && isEnd(target) && other.isEnd(otherTarget));
    }
    return partners[at] == otherAt
        || (partners[at] == Alignment.NONE && isMoved(at, otherAt, other));
  }

  private boolean isEnd(long target) {
    return target > offsets.get(offsets.size() - 1);
  }

  /** Whether the instructions jumped to stand in for each other: both new, and of one kind. */
  private boolean isMoved(int at, int otherAt, SymbolicListing other) {
    return texts.get(at).equals(other.texts.get(otherAt));
  }

  /** The instruction with the place that it jumps to. */
  String full(int index) {
    long target = targets.get(index);
    String text = texts.get(index);
    return target < 0
        ? text
        : text + " ".repeat(Math.max(NAME_WIDTH - text.length(), 1)) + "to " + target;
  }
}
