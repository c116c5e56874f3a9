package krait.vm.exec;

import krait.vm.object.PyCode;
import krait.vm.op.Site;
import org.jspecify.annotations.Nullable;

/**
 * Code in the form that the interpreter runs: three ints for an instruction, which are its number
 * (see {@link Op}), its operand, and where it has one the number of its site. Jumps lead to the
 * index of an int.
 */
final class Executable implements PyCode.Prepared {

  /** How many ints an instruction takes. */
  static final int STRIDE = 3;

  private final int[] code;
  private final int[] offsets;
  private final Site[] sites;
  private @Nullable Executable steps;

  Executable(int[] code, int[] offsets, int siteCount) {
    this.code = code;
    this.offsets = offsets;
    this.sites = new Site[siteCount];
    for (int i = 0; i < siteCount; i++) {
      sites[i] = new Site();
    }
  }

  int[] code() {
    return code;
  }

  Site[] sites() {
    return sites;
  }

  /** The offset in the bytecode of the instruction at an index; -1 before the first. */
  int offset(int index) {
    return index < 0 ? -1 : offsets[index / STRIDE];
  }

  /** The form of the same code that runs step by step. */
  Executable steps(PyCode source) {
    Executable known = steps;
    if (known == null) {
      known = Decoder.decodeSteps(source);
      steps = known;
    }
    return known;
  }

  /** The index of the instruction at an offset in the bytecode, or -1. */
  int indexOf(int offset) {
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] == offset) {
        return i * STRIDE;
      }
    }
    return -1;
  }
}
