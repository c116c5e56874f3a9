package krait.compiler.source;

/** What to do with indentation whose meaning depends on the width of a tab. */
public enum TabCheck {
  /** Nothing. */
  NONE,
  /** Note it once for a file: the interpreter's option {@code -t}. */
  WARN,
  /** A TabError: the interpreter's option {@code -tt}. */
  ERROR
}
