package krait.dis;

/**
 * What stands in the {@code repr} of a code object for its address in memory, the one thing in a
 * listing that is never the same twice in CPython.
 */
public enum CodeAddress {
  /** A number that looks like an address and is computed from the code object's content. */
  STABLE,
  /** The word {@code ADDR}, for comparisons with listings in which addresses were replaced. */
  PLACEHOLDER
}
