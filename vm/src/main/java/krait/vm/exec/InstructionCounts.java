package krait.vm.exec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import krait.code.ByteString;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;
import krait.vm.object.InstructionWatcher;
import krait.vm.object.PyFrame;
import krait.vm.object.PyObject;
import krait.vm.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often each instruction runs, and each pair of instructions that run one after the
 * other in the same frame. An EXTENDED_ARG counts with the instruction that it belongs to.
 */
public final class InstructionCounts implements InstructionWatcher {

  private static final int NUMBERS = 256;

  /**
   * How often an instruction or a pair ran.
   *
   * @param first the name of the instruction, or of the first of the pair
   * @param second the name of the second of the pair; empty for a single instruction
   * @param count how often
   */
  public record Count(String first, String second, long count) {}

  private final OpcodeTable table;
  private final long[] single = new long[NUMBERS];
  private final long[] pairs = new long[NUMBERS * NUMBERS];

  /** Nothing counted so far, for code of a version. */
  public InstructionCounts(PyVersion version) {
    table = OpcodeTable.of(version);
  }

  @Override
  public void before(ThreadState thread, PyFrame frame, int previous, int offset) {
    ByteString code = frame.code().source().code().value();
    int number = code.at(offset);
    single[number]++;
    if (previous >= 0) {
      pairs[code.at(previous) * NUMBERS + number]++;
    }
  }

  @Override
  public void leaving(ThreadState thread, PyFrame frame, @Nullable PyObject result) {}

  /** How many instructions ran. */
  public long total() {
    long total = 0;
    for (long count : single) {
      total += count;
    }
    return total;
  }

  /** The instructions that ran, the most frequent first, equals by name. */
  public List<Count> instructions() {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      if (single[i] > 0) {
        counts.add(new Count(name(i), "", single[i]));
      }
    }
    return sorted(counts);
  }

  /** The pairs that ran, the most frequent first, equals by name. */
  public List<Count> pairs() {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] > 0) {
        counts.add(new Count(name(i / NUMBERS), name(i % NUMBERS), pairs[i]));
      }
    }
    return sorted(counts);
  }

  private String name(int number) {
    return table.mnemonic(number);
  }

  private static List<Count> sorted(List<Count> counts) {
    counts.sort(
        Comparator.comparingLong(Count::count)
            .reversed()
            .thenComparing(Count::first)
            .thenComparing(Count::second));
    return counts;
  }
}
