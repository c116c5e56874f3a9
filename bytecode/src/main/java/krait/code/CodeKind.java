package krait.code;

import static krait.code.CodeFlag.GENERATOR;
import static krait.code.CodeFlag.NESTED;
import static krait.code.CodeFlag.NEWLOCALS;
import static krait.code.CodeFlag.NOFREE;
import static krait.code.CodeFlag.OPTIMIZED;

/** What a code object is the body of; it decides on the flags that the compiler sets. */
public enum CodeKind {
  /** A module, or code for {@code exec} or {@code eval}. */
  MODULE(0),
  /** A class statement. */
  CLASS(NEWLOCALS.mask()),
  /** A function, a lambda, a generator expression. */
  FUNCTION(OPTIMIZED.mask() | NEWLOCALS.mask());

  private final int flags;

  CodeKind(int flags) {
    this.flags = flags;
  }

  /**
   * The flags that the compiler gives such a body, without those for parameters and futures.
   *
   * @param nested whether it lies within a function, at whatever depth
   * @param generator whether it yields
   * @param cells whether it has cell or free variables
   */
  public int flags(boolean nested, boolean generator, boolean cells) {
    int all = flags;
    if (this == FUNCTION) {
      all |= (nested ? NESTED.mask() : 0) | (generator ? GENERATOR.mask() : 0);
    }
    return cells ? all : all | NOFREE.mask();
  }
}
