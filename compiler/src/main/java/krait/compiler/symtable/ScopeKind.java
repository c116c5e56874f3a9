package krait.compiler.symtable;

/** The kinds of block that have names of their own. */
public enum ScopeKind {
  /** The whole source. */
  MODULE,
  /**
   * A function, lambda, or the inside of a generator expression or of a set or dict comprehension.
   */
  FUNCTION,
  /** The body of a class. */
  CLASS
}
