package krait.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import krait.code.InvalidCodeException.Problem;
import krait.code.LineTable.LineStart;
import krait.opcode.Encoding;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.opcode.Operand;

/**
 * Turns code elements into bytes: finds the numbers that operands stand for, and the places of
 * labels, which depend on the sizes of operands, which depend on the places of labels.
 */
final class SymbolicWriter {

  private static final int MAX_OPERAND = 0xffff;
  private static final int PASSES_BEFORE_ALL_GROW = 64;

  private final OpcodeTable table;
  private final List<CodeElement> elements;
  private final OperandNumbers numbers;
  private final List<Problem> problems;
  private final int[] opargs;
  private final int[] offsets;
  private final byte[] sizes;
  private final Map<Label, Integer> labels = new HashMap<>();
  private final List<Integer> jumps = new ArrayList<>();
  private final BitSet reported = new BitSet();
  private boolean anyExplicitPrefix;

  SymbolicWriter(
      OpcodeTable table,
      List<CodeElement> elements,
      OperandNumbers numbers,
      List<Problem> problems) {
    this.table = table;
    this.elements = elements;
    this.numbers = numbers;
    this.problems = problems;
    this.opargs = new int[elements.size()];
    this.offsets = new int[elements.size() + 1];
    this.sizes = new byte[elements.size()];
  }

  private void problem(int element, String message) {
    problems.add(new Problem(element, message));
  }

  /** The bytecode; it means something only if there was no problem. */
  byte[] write() {
    measure();
    layOut();
    long size = offsets[elements.size()];
    byte[] code = new byte[(int) size];
    int prefix = -1;
    for (int i = 0; i < elements.size(); i++) {
      CodeElement element = elements.get(i);
      if (element instanceof Instruction instruction) {
        checkPrefix(i, instruction, prefix);
        if (sizes[i] > 0) {
          emit(code, i, table.code(instruction.opcode()));
        }
        prefix = instruction.opcode() == Opcode.EXTENDED_ARG ? opargs[i] : -1;
      } else if (element instanceof RawBytes raw) {
        raw.bytes().copyTo(code, offsets[i]);
        prefix = -1;
      }
    }
    return code;
  }

  private void measure() {
    boolean afterPrefix = false;
    for (int i = 0; i < elements.size(); i++) {
      CodeElement element = elements.get(i);
      if (element instanceof Instruction instruction) {
        sizes[i] = (byte) sizeOf(i, instruction, afterPrefix);
        afterPrefix = instruction.opcode() == Opcode.EXTENDED_ARG;
        anyExplicitPrefix |= afterPrefix;
      } else if (element instanceof RawBytes) {
        afterPrefix = false;
      } else if (element instanceof Label label && labels.put(label, i) != null) {
        problem(i, "label '" + label.name() + "' stands at two places");
      }
    }
  }

  private int sizeOf(int i, Instruction instruction, boolean afterPrefix) {
    Opcode opcode = instruction.opcode();
    if (!table.has(opcode)) {
      problem(i, "Python " + table.version() + " has no " + opcode.mnemonic());
      return 0;
    }
    Encoding encoding = table.encoding(opcode);
    if (encoding.operand() == Operand.NONE) {
      if (instruction.argument() != Argument.None.NONE) {
        problem(i, opcode.mnemonic() + " has no operand");
      }
      return 1;
    }
    if (instruction.argument() instanceof Argument.Target) {
      jumps.add(i);
    } else {
      opargs[i] = resolve(i, instruction, encoding.operand());
    }
    if (opcode == Opcode.EXTENDED_ARG && !fits(opargs[i])) {
      problem(i, "EXTENDED_ARG has an operand of 16 bits");
    }
    return fits(opargs[i]) || afterPrefix ? 3 : 6;
  }

  private static boolean fits(int oparg) {
    return (oparg & ~MAX_OPERAND) == 0;
  }

  private int resolve(int i, Instruction instruction, Operand operand) {
    try {
      return numbers.of(instruction.argument(), operand);
    } catch (IllegalArgumentException e) {
      problem(i, instruction.opcode().mnemonic() + ": " + e.getMessage());
      return 0;
    }
  }

  /** Finds the smallest sizes that are enough: they start small and only ever grow. */
  private void layOut() {
    int passes = 0;
    do {
      place();
    } while (grow(++passes > PASSES_BEFORE_ALL_GROW));
    for (int i : jumps) {
      if (opargs[i] < 0) {
        Opcode opcode = ((Instruction) elements.get(i)).opcode();
        problem(i, opcode.mnemonic() + " can only jump forward");
        opargs[i] = 0;
      }
    }
  }

  private void place() {
    long offset = 0;
    for (int i = 0; i < sizes.length; i++) {
      offsets[i] = (int) offset;
      offset += elements.get(i) instanceof RawBytes raw ? raw.bytes().length() : sizes[i];
      if (offset > Integer.MAX_VALUE - 8) {
        throw new InvalidCodeException(List.of(new Problem(i, "more than 2 GB of code")));
      }
    }
    offsets[sizes.length] = (int) offset;
  }

  private boolean grow(boolean all) {
    boolean grown = false;
    for (int i : jumps) {
      opargs[i] = distance(i, (Instruction) elements.get(i));
      boolean small = sizes[i] == 3 && !afterPrefix(i);
      if (small && opargs[i] >= 0 && (all || !fits(opargs[i]))) {
        sizes[i] = 6;
        grown = true;
      }
    }
    return grown;
  }

  private boolean afterPrefix(int index) {
    if (!anyExplicitPrefix) {
      return false;
    }
    int i = index - 1;
    while (i >= 0 && sizes[i] == 0 && !(elements.get(i) instanceof RawBytes)) {
      i--;
    }
    return i >= 0
        && elements.get(i) instanceof Instruction instruction
        && instruction.opcode() == Opcode.EXTENDED_ARG;
  }

  /** The operand of a jump; negative if it would have to go back and can't. */
  private int distance(int i, Instruction instruction) {
    Label label = ((Argument.Target) instruction.argument()).label();
    Integer at = labels.get(label);
    Operand operand = table.operand(table.code(instruction.opcode()));
    if (at == null) {
      return missing(i, "label '" + label.name() + "' is nowhere");
    }
    return switch (operand) {
      case JUMP_ABSOLUTE -> offsets[at];
      case JUMP_RELATIVE -> offsets[at] - offsets[i + 1];
      default -> missing(i, instruction.opcode().mnemonic() + " does not jump");
    };
  }

  private int missing(int i, String message) {
    if (!reported.get(i)) {
      reported.set(i);
      problem(i, message);
    }
    return 0;
  }

  private void checkPrefix(int i, Instruction instruction, int prefix) {
    boolean wrong = prefix >= 0 && sizes[i] == 3 && (opargs[i] >>> 16) != prefix;
    if (wrong && instruction.opcode() != Opcode.EXTENDED_ARG) {
      problem(
          i,
          "the EXTENDED_ARG before it says "
              + prefix
              + ", but the operand needs "
              + (opargs[i] >>> 16));
    }
  }

  private void emit(byte[] code, int i, int number) {
    int at = offsets[i];
    if (sizes[i] == 6) {
      code[at++] = (byte) table.code(Opcode.EXTENDED_ARG);
      code[at++] = (byte) (opargs[i] >>> 16);
      code[at++] = (byte) (opargs[i] >>> 24);
    }
    code[at] = (byte) number;
    if (sizes[i] > 1) {
      code[at + 1] = (byte) opargs[i];
      code[at + 2] = (byte) (opargs[i] >>> 8);
    }
  }

  /** The line starts, after {@link #write}. */
  List<LineStart> lineStarts(int firstLine) {
    List<LineStart> starts = new ArrayList<>();
    int line = firstLine;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof LineMarker marker) {
        if (marker.line() < line) {
          problem(i, "line " + marker.line() + " after line " + line + ": lines can't go back");
        } else {
          line = marker.line();
          starts.add(new LineStart(offsets[i], line));
        }
      }
    }
    return starts;
  }
}
