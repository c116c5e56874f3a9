package krait.compiler.symtable;

/** Hears of the warnings that a compilation gives. */
@FunctionalInterface
public interface WarningListener {

  /** Hears of a warning about a place in the source. */
  void warn(SourceWarning warning);

  /**
   * Hears of lines that CPython writes to standard error while it parses, past its filters of
   * warnings.
   */
  default void notice(String lines) {}

  /**
   * Hears of a warning that an operation on constants gives while it is folded. CPython has it name
   * the code that asked for the compilation, or {@code sys:1} where there is none.
   *
   * @param category the name of the class, such as {@code DeprecationWarning}
   * @param message the text
   * @return whether the operation is folded; if not it is done, and warns, when the code runs
   */
  default boolean mayFold(String category, String message) {
    return true;
  }
}
