package krait.compiler.symtable;

/** Where the value of a name lives. */
public enum Binding {
  /** The name is not in the symbol table, as with those that the compiler itself uses. */
  UNKNOWN,
  /** In the scope itself. */
  LOCAL,
  /** In the module, by a global statement. */
  GLOBAL_EXPLICIT,
  /** In the module or among the builtins, because no scope around binds it. */
  GLOBAL_IMPLICIT,
  /** In a scope around. */
  FREE,
  /** In the scope itself, and an inner scope uses it. */
  CELL;

  private static final Binding[] ALL = values();

  static Binding of(int code) {
    return ALL[code];
  }
}
